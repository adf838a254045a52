package vn.huongthien.anonymize;

import org.jspecify.annotations.Nullable;

/**
 * What the author decided about one finding.
 *
 * @param findingKey {@link Finding#key()}
 * @param replacement text to put there; null takes the proposed one
 * @param reason required for {@link Action#KEEP}
 */
public record Decision(
    String findingKey, Action action, @Nullable String replacement, @Nullable String reason) {

  /** The three things that can be done with a finding. */
  public enum Action {
    REPLACE,
    GENERALISE,
    KEEP
  }

  public Decision {
    if (action == Action.KEEP && (reason == null || reason.isBlank())) {
      throw new IllegalArgumentException("keeping a finding needs a reason");
    }
  }

  /** Takes the proposed replacement. */
  public static Decision accept(Finding finding) {
    return new Decision(finding.key(), Action.REPLACE, null, null);
  }

  /** Puts another text there. */
  public static Decision replace(Finding finding, String replacement) {
    return new Decision(finding.key(), Action.REPLACE, replacement, null);
  }

  /** Leaves the words in the text; {@link Anonymizer#residual} still blocks what is known. */
  public static Decision keep(Finding finding, String reason) {
    return new Decision(finding.key(), Action.KEEP, null, reason);
  }
}
