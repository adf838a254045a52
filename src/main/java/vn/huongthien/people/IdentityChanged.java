package vn.huongthien.people;

/** What the vault knows about the person of this case was changed, in the running transaction. */
public record IdentityChanged(long caseId) {}
