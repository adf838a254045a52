package vn.huongthien.publishing;

/** A release is public no more, within the running transaction. */
public record PublicationEnded(long publicationId, long editionId, PublicationState state) {}
