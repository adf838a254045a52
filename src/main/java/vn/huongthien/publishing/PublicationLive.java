package vn.huongthien.publishing;

/** A release became public, within the running transaction. */
public record PublicationLive(long publicationId, long editionId) {}
