package vn.huongthien.anonymize;

import java.util.List;

/**
 * Names of administrative units. Province and region may stay in a text, what is below may not. The
 * provinces of today and of before July 2025 are built in.
 */
public final class Places {
  /**
   * One unit.
   *
   * @param type {@code Tỉnh}, {@code Thành phố}, {@code Phường}, {@code Xã}, {@code Đặc khu} …
   * @param provinceCode code of the province it belongs to; its own for a province
   */
  public record Unit(String code, String type, String name, String provinceCode) {}

  private static final Places BUILT_IN = new Places(List.of());

  private final List<Unit> units;

  private Places(List<Unit> units) {
    this.units = List.copyOf(units);
  }

  /** The provinces of today and of before July 2025, and the regions; no unit below. */
  public static Places builtIn() {
    return BUILT_IN;
  }

  /** The built-in ones and the given units, predecessors included. */
  public static Places of(List<Unit> units) {
    return new Places(units);
  }

  /** The units given beyond the built-in ones. */
  public List<Unit> units() {
    return units;
  }
}
