package vn.huongthien.support;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One activity in full, with those participants whom the reader may see.
 *
 * @param own whether the reader is its author, who alone may complete or correct it
 * @param freeUntil until when a correction needs no reason
 */
public record ActivityDetail(
    long id,
    int version,
    long caseId,
    @Nullable Long modelId,
    long authorId,
    boolean own,
    String kind,
    String mode,
    @Nullable Instant plannedAt,
    @Nullable Instant happenedAt,
    ActivityState state,
    @Nullable String notMetReason,
    String note,
    @Nullable Long previousId,
    Instant recordedAt,
    Instant freeUntil,
    List<Person> participants,
    List<Amendment> amendments) {
  public ActivityDetail {
    participants = List.copyOf(participants);
    amendments = List.copyOf(amendments);
  }

  /** A participant within the reader's scope. */
  public record Person(long caseId, @Nullable String result, String note) {}

  /** A correction: when, and why if a reason was given. */
  public record Amendment(Instant at, long accountId, String reason) {}
}
