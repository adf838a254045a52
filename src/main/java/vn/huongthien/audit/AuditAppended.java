package vn.huongthien.audit;

/** A row was added; fired inside the transaction, so observe it after its success. */
@SuppressWarnings("ArrayRecordComponent") // a hash; events are never compared
record AuditAppended(long seq, byte[] hash) {}
