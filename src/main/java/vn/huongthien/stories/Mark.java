package vn.huongthien.stories;

import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.Decision;
import vn.huongthien.anonymize.Finding;

/**
 * A finding and what the author decided about it.
 *
 * @param action null as long as nothing is decided
 * @param replacement what stands there instead; the proposed one until somebody writes another
 * @param reason why it was kept or changed; "" for none
 */
public record Mark(
    Finding finding, Decision.@Nullable Action action, String replacement, String reason) {

  static Mark open(Finding finding) {
    return new Mark(finding, null, finding.replacement(), "");
  }

  public boolean isOpen() {
    return action == null;
  }

  public String key() {
    return finding.key();
  }

  /** Words of a file or an identifier by its form are never kept. */
  public boolean mayBeKept() {
    return !finding.source().blocks();
  }

  @Nullable Decision decision() {
    Decision.Action decided = action;
    return decided == null
        ? null
        : new Decision(
            key(),
            decided,
            decided == Decision.Action.KEEP ? null : replacement,
            reason.isBlank() ? null : reason);
  }
}
