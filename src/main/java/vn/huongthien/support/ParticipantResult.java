package vn.huongthien.support;

import org.jspecify.annotations.Nullable;

/**
 * How an activity went for one case.
 *
 * @param result code of MEETING_RESULT; null when the person was not met or it is not known yet
 * @param note in words, sealed; may be ""
 */
public record ParticipantResult(long caseId, @Nullable String result, String note) {
  /** Took part, with this result and nothing to add. */
  public static ParticipantResult of(long caseId, @Nullable String result) {
    return new ParticipantResult(caseId, result, "");
  }

  @Override
  public String toString() {
    return "ParticipantResult[" + caseId + "]";
  }
}
