package vn.huongthien.territory;

/** The two levels since 1/7/2025; there is no district any more. */
public enum UnitLevel {
  PROVINCE,
  COMMUNE
}
