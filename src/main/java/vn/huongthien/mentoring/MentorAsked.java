package vn.huongthien.mentoring;

/** A mentor was asked to take on a case; fired inside the transaction. */
public record MentorAsked(long assignmentId, long caseId, long mentorAccountId) {}
