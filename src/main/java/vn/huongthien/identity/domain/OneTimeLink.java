package vn.huongthien.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Lets the owner of an account set a password, once and for a short time. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {
  @Id private long id;
  @Version private int version;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "secret_hash")
  private byte[] secretHash = new byte[0];

  @Column(name = "issued_by")
  private @Nullable Long issuedBy;

  @Column(name = "issued_at")
  private Instant issuedAt = Instant.EPOCH;

  @Column(name = "expires_at")
  private Instant expiresAt = Instant.EPOCH;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  protected OneTimeLink() {}

  /** A link for an account; only the hash of its token is kept. */
  public OneTimeLink(
      long id,
      long accountId,
      byte[] secretHash,
      @Nullable Long issuedBy,
      Instant issuedAt,
      Instant expiresAt) {
    this.id = id;
    this.accountId = accountId;
    this.secretHash = secretHash.clone();
    this.issuedBy = issuedBy;
    this.issuedAt = issuedAt;
    this.expiresAt = expiresAt;
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

  public @Nullable Long issuedBy() {
    return issuedBy;
  }

  public Instant issuedAt() {
    return issuedAt;
  }

  public boolean isOpen(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }

  /** Closes it, because it was used or a newer one replaces it. */
  public void close(Instant now) {
    if (usedAt == null) {
      this.usedAt = now;
    }
  }
}
