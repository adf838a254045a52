package vn.huongthien.people;

/**
 * Somebody took a consent back; fired in the transaction of the withdrawal, so that what was built
 * on it ends with it or not at all.
 *
 * @param channel code of the channel, or the id of the organisation in its text form
 */
public record ConsentWithdrawn(
    long caseId, ConsentPurpose purpose, ConsentElement element, String channel) {}
