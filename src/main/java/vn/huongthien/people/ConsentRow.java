package vn.huongthien.people;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One question and where it stands. */
public record ConsentRow(
    long id,
    long caseId,
    ConsentPurpose purpose,
    ConsentElement element,
    String channel,
    ConsentState state,
    long textId,
    long explainedBy,
    Instant explainedAt,
    @Nullable Instant answeredAt,
    @Nullable LocalDate expiresOn,
    @Nullable Instant endedAt) {

  /** Whether it allows what it is about on this day, its last day included. */
  public boolean validOn(LocalDate day) {
    return state == ConsentState.GIVEN && expiresOn != null && !day.isAfter(expiresOn);
  }
}
