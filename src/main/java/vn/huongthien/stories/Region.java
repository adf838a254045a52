package vn.huongthien.stories;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The regions that a place is told by when the province would be too exact. */
public enum Region {
  NORTHERN_MIDLANDS_AND_MOUNTAINS("04", "08", "11", "12", "14", "15", "19", "20", "25"),
  RED_RIVER_DELTA("01", "22", "24", "31", "33", "37"),
  NORTH_CENTRAL("38", "40", "42", "44", "46"),
  SOUTH_CENTRAL_AND_HIGHLANDS("48", "51", "52", "56", "66", "68"),
  SOUTH_EAST("75", "79", "80"),
  MEKONG_DELTA("82", "86", "91", "92", "96");

  @SuppressWarnings("ImmutableEnumChecker") // Set.of makes it immutable
  private final Set<String> provinces;

  Region(String... provinces) {
    this.provinces = Set.of(provinces);
  }

  /** Official codes of its provinces. */
  public Set<String> provinces() {
    return provinces;
  }

  public static Optional<Region> ofProvince(String code) {
    return Arrays.stream(values()).filter(r -> r.provinces.contains(code)).findFirst();
  }
}
