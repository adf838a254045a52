package vn.huongthien.people;

/** A consent reached its last day; fired in the transaction that writes it down. */
public record ConsentExpired(
    long caseId, ConsentPurpose purpose, ConsentElement element, String channel) {}
