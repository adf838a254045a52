package vn.huongthien.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as others see it; the case by its id, the mentor by the account.
 *
 * @param frequencyDays days between contacts as agreed now
 * @param endReason code of ASSIGNMENT_END
 */
public record AssignmentView(
    long id,
    long caseId,
    long mentorAccountId,
    MentorRole role,
    @Nullable Long modelId,
    AssignmentState state,
    int frequencyDays,
    LocalDate proposedOn,
    @Nullable LocalDate mentorAgreedOn,
    @Nullable LocalDate personAgreedOn,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate endedOn,
    @Nullable String endReason) {}
