package vn.huongthien.newsroom.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import vn.huongthien.newsroom.Gate;
import vn.huongthien.shared.Ids;

/** A gate was passed for exactly these bytes. */
@Entity
@Table(name = "news_approval")
@SuppressWarnings("UnusedVariable") // queries read all columns
public class GateApproval {
  @Id private long id;

  @Column(name = "edition_id")
  private long editionId;

  @Enumerated(EnumType.STRING)
  private Gate gate = Gate.PRIVACY;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "payload_hash")
  private byte[] payloadHash = new byte[0];

  private Instant at = Instant.EPOCH;

  protected GateApproval() {}

  public GateApproval(long editionId, Gate gate, long accountId, byte[] hash, Instant at) {
    this.id = Ids.next();
    this.editionId = editionId;
    this.gate = gate;
    this.accountId = accountId;
    this.payloadHash = hash.clone();
    this.at = at;
  }

  public Gate gate() {
    return gate;
  }

  public long accountId() {
    return accountId;
  }

  public boolean covers(byte[] hash) {
    return MessageDigest.isEqual(payloadHash, hash);
  }

  public Instant at() {
    return at;
  }
}
