package vn.huongthien.newsroom.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.huongthien.newsroom.Gate;
import vn.huongthien.shared.Ids;

/** A gate sent an edition back, and says what has to be done. */
@Entity
@Table(name = "news_return")
@SuppressWarnings("UnusedVariable") // queries read all columns
public class GateReturn {
  @Id private long id;

  @Column(name = "edition_id")
  private long editionId;

  @Enumerated(EnumType.STRING)
  private Gate gate = Gate.PRIVACY;

  @Column(name = "account_id")
  private long accountId;

  private String reason = "";

  @Column(name = "note_sealed")
  private byte @Nullable [] noteSealed;

  private Instant at = Instant.EPOCH;

  protected GateReturn() {}

  public GateReturn(long editionId, Gate gate, long accountId, String reason, Instant at) {
    this.id = Ids.next();
    this.editionId = editionId;
    this.gate = gate;
    this.accountId = accountId;
    this.reason = reason;
    this.at = at;
  }

  public void note(byte @Nullable [] sealed) {
    noteSealed = sealed == null ? null : sealed.clone();
  }

  public long id() {
    return id;
  }

  public Gate gate() {
    return gate;
  }

  public long accountId() {
    return accountId;
  }

  public String reason() {
    return reason;
  }

  public byte @Nullable [] noteSealed() {
    return noteSealed == null ? null : noteSealed.clone();
  }

  public Instant at() {
    return at;
  }
}
