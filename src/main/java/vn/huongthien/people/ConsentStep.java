package vn.huongthien.people;

import java.time.Instant;

/** One step in the life of a consent, as the page shows it. */
public record ConsentStep(
    Instant at, long accountId, ConsentState to, ConsentMeans means, String note) {}
