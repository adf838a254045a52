package vn.huongthien.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts that a text discloses about a person; whatever is null is not disclosed.
 *
 * @param provinceIds one of these; empty for not disclosed
 */
public record FactsFilter(
    @Nullable Sex sex,
    @Nullable Integer birthYearFrom,
    @Nullable Integer birthYearTo,
    @Nullable Long communeId,
    Set<Long> provinceIds,
    @Nullable String offenceGroup,
    @Nullable String sentenceBand) {
  public FactsFilter {
    provinceIds = Set.copyOf(provinceIds);
  }

  /** Discloses nothing. */
  public static FactsFilter nothing() {
    return new FactsFilter(null, null, null, null, Set.of(), null, null);
  }
}
