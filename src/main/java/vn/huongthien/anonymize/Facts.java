package vn.huongthien.anonymize;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The combination of facts that a text discloses about a person. Null means not disclosed. Codes
 * are those of the case base; the engine only compares and drops them.
 *
 * @param ageFrom youngest age of the disclosed band, with {@code ageTo}; both null when undisclosed
 * @param ageTo oldest age, inclusive
 * @param region code of the region; given whenever a finer area is
 * @param province code of the province; given whenever the commune is
 * @param other further facts by name, e.g. {@code release=amnesty}
 */
public record Facts(
    @Nullable String sex,
    @Nullable Integer ageFrom,
    @Nullable Integer ageTo,
    @Nullable String region,
    @Nullable String province,
    @Nullable String commune,
    @Nullable String offenceGroup,
    @Nullable String sentenceBand,
    Map<String, String> other) {

  public Facts {
    other = java.util.Collections.unmodifiableMap(new TreeMap<>(other));
    if ((ageFrom == null) != (ageTo == null)) {
      throw new IllegalArgumentException("an age band has two ends");
    }
  }

  /** Nothing disclosed: matches everybody. */
  public static Facts none() {
    return new Facts(null, null, null, null, null, null, null, null, Map.of());
  }

  public Facts withSex(@Nullable String value) {
    return new Facts(
        value, ageFrom, ageTo, region, province, commune, offenceGroup, sentenceBand, other);
  }

  public Facts withAges(@Nullable Integer from, @Nullable Integer to) {
    return new Facts(sex, from, to, region, province, commune, offenceGroup, sentenceBand, other);
  }

  public Facts withArea(
      @Nullable String newRegion, @Nullable String newProvince, @Nullable String newCommune) {
    return new Facts(
        sex, ageFrom, ageTo, newRegion, newProvince, newCommune, offenceGroup, sentenceBand, other);
  }

  public Facts withOffenceGroup(@Nullable String value) {
    return new Facts(sex, ageFrom, ageTo, region, province, commune, value, sentenceBand, other);
  }

  public Facts withSentenceBand(@Nullable String value) {
    return new Facts(sex, ageFrom, ageTo, region, province, commune, offenceGroup, value, other);
  }

  public Facts withOther(Map<String, String> value) {
    return new Facts(
        sex, ageFrom, ageTo, region, province, commune, offenceGroup, sentenceBand, value);
  }
}
