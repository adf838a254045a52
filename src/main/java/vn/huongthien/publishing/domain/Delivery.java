package vn.huongthien.publishing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.huongthien.publishing.DeliveryState;
import vn.huongthien.shared.Ids;

/**
 * One edition on its way to one channel and, later, off it again. The own website needs no sending:
 * its row is live with the commit that writes it. Every change of state is one that {@link
 * DeliveryState} allows.
 */
@Entity
@Table(name = "delivery")
@SuppressWarnings("UnusedVariable") // queries read all columns
public class Delivery {
  @Id private long id;
  @Version private int version;

  @Column(name = "publication_id")
  private long publicationId;

  @Column(name = "pub_item_id")
  private long pubItemId;

  @Column(name = "edition_id")
  private long editionId;

  private String channel = "";

  @Enumerated(EnumType.STRING)
  private DeliveryState state = DeliveryState.DUE;

  private int attempts;

  @Column(name = "due_at")
  private Instant dueAt = Instant.EPOCH;

  @Column(name = "next_at")
  private Instant nextAt = Instant.EPOCH;

  @Column(name = "remote_ref")
  private String remoteRef = "";

  @Column(name = "changed_at")
  private Instant changedAt = Instant.EPOCH;

  protected Delivery() {}

  public Delivery(Publication publication, String channel, Instant now) {
    this.id = Ids.next();
    this.publicationId = publication.id();
    this.pubItemId = publication.pubItemId();
    this.editionId = publication.editionId();
    this.channel = channel;
    this.dueAt = now;
    this.nextAt = now;
    this.changedAt = now;
  }

  /** What stands on the channel, by the channel's own name for it. */
  public void live(String ref, Instant now) {
    become(DeliveryState.LIVE, now);
    remoteRef = ref;
  }

  /** Counts the try that is about to be made; committed before anything is sent. */
  public void arm(Instant now) {
    become(DeliveryState.REMOVE_ARMED, now);
    attempts++;
  }

  /** Moves on, and is looked at again from {@code now}. */
  public void become(DeliveryState next, Instant now) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException("delivery " + id + ": " + state + " to " + next);
    }
    state = next;
    nextAt = now;
    changedAt = now;
  }

  public long id() {
    return id;
  }

  public String channel() {
    return channel;
  }

  public DeliveryState state() {
    return state;
  }

  public String remoteRef() {
    return remoteRef;
  }
}
