package vn.huongthien.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a second person said about a role that was given; it has the id of the grant, so there can
 * be one only. Written once, never changed: the account of the application can't even update it.
 */
@Entity
@Table(name = "grant_decision")
public class GrantDecision {
  @Id private long id;

  private boolean confirmed;

  @Column(name = "decided_by")
  private @Nullable Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt = Instant.EPOCH;

  protected GrantDecision() {}

  /**
   * The decision on a grant.
   *
   * @param decidedBy the second person; null when the grant counts without one
   */
  public GrantDecision(long grantId, boolean confirmed, @Nullable Long decidedBy, Instant now) {
    this.id = grantId;
    this.confirmed = confirmed;
    this.decidedBy = decidedBy;
    this.decidedAt = now;
  }

  public long id() {
    return id;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public @Nullable Long decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}
