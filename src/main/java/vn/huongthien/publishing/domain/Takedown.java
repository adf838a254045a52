package vn.huongthien.publishing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.huongthien.publishing.TakedownState;
import vn.huongthien.shared.Ids;

/**
 * One address that has to disappear. It is asked for with a reason, has a deadline, and is done
 * only when the address itself was read and answered that nothing is there. While it does not, it
 * is tried again, more and more rarely; after the deadline a person has to look.
 */
@Entity
@Table(name = "takedown")
@SuppressWarnings("UnusedVariable") // queries read all columns
public class Takedown {
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

  @Id private long id;
  @Version private int version;

  @Column(name = "publication_id")
  private long publicationId;

  @Column(name = "pub_item_id")
  private long pubItemId;

  @Column(name = "delivery_id")
  private long deliveryId;

  private String channel = "";
  private String url = "";
  private String reason = "";

  @Column(name = "note_sealed")
  private byte @Nullable [] noteSealed;

  @Column(name = "requested_by")
  private long requestedBy;

  @Column(name = "requested_at")
  private Instant requestedAt = Instant.EPOCH;

  private Instant deadline = Instant.EPOCH;

  @Enumerated(EnumType.STRING)
  private TakedownState state = TakedownState.OPEN;

  private int attempts;

  @Column(name = "next_at")
  private Instant nextAt = Instant.EPOCH;

  @Column(name = "proof_status")
  private @Nullable Integer proofStatus;

  @Column(name = "proof_at")
  private @Nullable Instant proofAt;

  protected Takedown() {}

  public Takedown(Delivery delivery, Publication publication, String url) {
    this.id = Ids.next();
    this.publicationId = publication.id();
    this.pubItemId = publication.pubItemId();
    this.deliveryId = delivery.id();
    this.channel = delivery.channel();
    this.url = url;
  }

  /** Says who asked and why, and starts the clock. */
  public void ask(
      String why, byte @Nullable [] sealedNote, long account, Instant now, Duration allowed) {
    reason = why;
    noteSealed = sealedNote == null ? null : sealedNote.clone();
    requestedBy = account;
    requestedAt = now;
    deadline = now.plus(allowed);
    nextAt = now;
  }

  /** The address was read and is gone. */
  public void prove(int httpStatus, Instant now) {
    become(TakedownState.PROVEN);
    attempts++;
    proofStatus = httpStatus;
    proofAt = now;
  }

  /** The address still answers, or could not be read; 0 when there was no answer at all. */
  public void missed(int httpStatus, Instant now) {
    attempts++;
    proofStatus = httpStatus;
    Duration pause = Duration.ofSeconds(5L << Math.min(attempts, 10));
    nextAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    if (state == TakedownState.OPEN && now.isAfter(deadline)) {
      become(TakedownState.MANUAL);
    }
  }

  private void become(TakedownState next) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException("takedown " + id + ": " + state + " to " + next);
    }
    state = next;
  }

  public long id() {
    return id;
  }

  public long deliveryId() {
    return deliveryId;
  }

  public TakedownState state() {
    return state;
  }

  public String url() {
    return url;
  }
}
