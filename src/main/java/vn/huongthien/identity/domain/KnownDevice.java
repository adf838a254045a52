package vn.huongthien.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A browser on which an account has signed in before; it has a slow-down of its own. */
@Entity
@Table(name = "known_device")
public class KnownDevice {
  @Id private long id;
  @Version private int version;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "secret_hash")
  private byte[] secretHash = new byte[0];

  @Column(name = "used_at")
  private Instant usedAt = Instant.EPOCH;

  protected KnownDevice() {}

  public KnownDevice(long id, long accountId, byte[] secretHash, Instant now) {
    this.id = id;
    this.accountId = accountId;
    this.secretHash = secretHash.clone();
    this.usedAt = now;
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

  public Instant usedAt() {
    return usedAt;
  }

  public void usedAgain(Instant now) {
    this.usedAt = now;
  }
}
