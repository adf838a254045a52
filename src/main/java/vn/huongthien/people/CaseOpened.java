package vn.huongthien.people;

/** A case was opened, in the running transaction. */
public record CaseOpened(long caseId) {}
