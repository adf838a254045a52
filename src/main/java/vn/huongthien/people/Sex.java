package vn.huongthien.people;

/** Sex as the papers say it. */
public enum Sex {
  M,
  F
}
