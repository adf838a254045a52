package vn.huongthien.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a mentor is next to meet a person.
 *
 * @param lastMetOn day of the last contact of this mentor with this person; null when there was
 *     none since the assignment began
 * @param dueOn that day, or else the first day of the assignment, and the agreed frequency
 */
public record Due(
    long assignmentId,
    long caseId,
    long mentorAccountId,
    int frequencyDays,
    LocalDate startedOn,
    @Nullable LocalDate lastMetOn,
    LocalDate dueOn) {
  public boolean isOverdue(LocalDate today) {
    return dueOn.isBefore(today);
  }

  /** Not overdue, and due within a week. */
  public boolean isSoon(LocalDate today) {
    return !isOverdue(today) && dueOn.isBefore(today.plusDays(7));
  }
}
