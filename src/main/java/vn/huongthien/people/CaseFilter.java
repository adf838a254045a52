package vn.huongthien.people;

import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is narrowed to.
 *
 * @param text part of a code, or of a call name that the user may see; "" for all
 * @param mine only cases assigned to the account itself
 */
public record CaseFilter(
    String text,
    @Nullable Long communeId,
    @Nullable Supervision supervision,
    @Nullable Help help,
    @Nullable String releaseBasis,
    boolean mine) {
  /** Whether it asks for more than a code and a place. */
  boolean asksForFacts() {
    return supervision != null || help != null || releaseBasis != null;
  }

  public static CaseFilter all() {
    return new CaseFilter("", null, null, null, null, false);
  }
}
