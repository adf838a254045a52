package vn.huongthien.anonymize.risk;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.Facts;

/** What somebody knows who has linked several stories: of each fact the finest that was told. */
public final class Union {
  private Union() {}

  /** Joins two sets of facts; where they contradict each other, the first is believed. */
  public static Facts of(Facts a, Facts b) {
    Map<String, String> other = new TreeMap<>(b.other());
    other.putAll(a.other());
    Integer from = a.ageFrom();
    Integer to = a.ageTo();
    Integer otherFrom = b.ageFrom();
    Integer otherTo = b.ageTo();
    if (from == null || to == null) {
      from = otherFrom;
      to = otherTo;
    } else if (otherFrom != null && otherTo != null) {
      int low = Math.max(from, otherFrom);
      int high = Math.min(to, otherTo);
      if (low <= high) {
        from = low;
        to = high;
      }
    }
    boolean sameProvince =
        a.province() == null || b.province() == null || a.province().equals(b.province());
    boolean finer = level(b) > level(a) && sameProvince;
    Facts area = finer ? b : a;
    return new Facts(
        first(a.sex(), b.sex()),
        from,
        to,
        first(area.region(), a.region()),
        area.province(),
        area.commune(),
        first(a.offenceGroup(), b.offenceGroup()),
        first(a.sentenceBand(), b.sentenceBand()),
        other);
  }

  private static int level(Facts facts) {
    if (facts.commune() != null) {
      return 3;
    }
    return facts.province() != null ? 2 : facts.region() != null ? 1 : 0;
  }

  private static @Nullable String first(@Nullable String a, @Nullable String b) {
    return a != null ? a : b;
  }
}
