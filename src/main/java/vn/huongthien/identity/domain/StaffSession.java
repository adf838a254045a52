package vn.huongthien.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed in on one browser. It lives while it is used, at most a working day, and ends by
 * sign-out, by its owner from another browser, or with the account.
 */
@Entity
@Table(name = "staff_session")
public class StaffSession {
  @Id private long id;
  @Version private int version;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "secret_hash")
  private byte[] secretHash = new byte[0];

  private String device = "";

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt = Instant.EPOCH;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  protected StaffSession() {}

  public StaffSession(long id, long accountId, byte[] secretHash, String device, Instant now) {
    this.id = id;
    this.accountId = accountId;
    this.secretHash = secretHash.clone();
    this.device = device;
    this.createdAt = now;
    this.lastSeenAt = now;
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public long accountId() {
    return accountId;
  }

  public byte[] secretHash() {
    return secretHash.clone();
  }

  public String device() {
    return device;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant lastSeenAt() {
    return lastSeenAt;
  }

  public @Nullable Instant endedAt() {
    return endedAt;
  }

  public void end(Instant now) {
    if (endedAt == null) {
      this.endedAt = now;
    }
  }
}
