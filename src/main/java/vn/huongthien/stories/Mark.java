package vn.huongthien.stories;

import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.Decision;
import vn.huongthien.anonymize.Finding;
import vn.huongthien.anonymize.FullNames;

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

  boolean kept() {
    return action == Decision.Action.KEEP;
  }

  public String key() {
    return finding.key();
  }

  /**
   * Why these words may not be left in, as a message key: a full name, whoever it belongs to, words
   * of the case file, or an identifier by its form. "" when they may.
   */
  String keepRefusal(String words) {
    if (FullNames.is(finding, words)) {
      return "rule.stories.fullName";
    }
    return finding.source().blocks() ? "rule.stories.keepKnown" : "";
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
