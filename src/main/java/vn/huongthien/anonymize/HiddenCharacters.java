package vn.huongthien.anonymize;

import java.util.Map;

/**
 * What the normaliser took out: characters that a reader does not see. A few soft hyphens come from
 * copying; many zero-width letters inside words are an attempt to get a name past a filter.
 *
 * @param byKind counts of {@code format}, {@code bidi}, {@code soft-hyphen}, {@code markup}, {@code
 *     entity}, {@code control}
 */
public record HiddenCharacters(Map<String, Integer> byKind) {

  public HiddenCharacters {
    byKind = Map.copyOf(byKind);
  }

  public int count() {
    return byKind.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** True when the text holds characters that ordinary typing does not produce. */
  public boolean suspicious() {
    return byKind.containsKey("format") || byKind.containsKey("bidi");
  }
}
