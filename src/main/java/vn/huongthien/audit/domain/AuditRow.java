package vn.huongthien.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.huongthien.audit.chain.ChainRow;

/**
 * A row of the audit log. Once written it is never touched; its hash covers every column and the
 * hash before it, so that a row edited, removed, added or moved is found.
 */
@Entity
@Table(name = "audit_log")
public class AuditRow {
  @Id private long seq;
  private Instant at = Instant.EPOCH;

  @Column(name = "actor_id")
  private @Nullable Long actorId;

  @Column(name = "session_hash")
  private byte @Nullable [] sessionHash;

  private String action = "";
  private String object = "";

  @Column(name = "object_id")
  private @Nullable Long objectId;

  @Column(name = "field_classes")
  private String fieldClasses = "";

  @Column(name = "reason_sealed")
  private byte @Nullable [] reasonSealed;

  private String outcome = "";

  @Column(name = "request_id")
  private String requestId = "";

  @Column(name = "key_id")
  private int keyId;

  @Column(name = "prev_hash")
  private byte[] prevHash = new byte[0];

  private byte[] hash = new byte[0];

  protected AuditRow() {}

  /** All facts of a row but its place in the chain. */
  @SuppressWarnings("ArrayRecordComponent") // sealed bytes; facts are never compared
  public record Facts(
      Instant at,
      @Nullable Long actorId,
      byte @Nullable [] sessionHash,
      String action,
      String object,
      @Nullable Long objectId,
      String fieldClasses,
      byte @Nullable [] reasonSealed,
      String outcome,
      String requestId) {}

  /**
   * The row that follows {@code head}.
   *
   * @param mac HMAC-SHA256 under the audit key
   */
  public static AuditRow after(AuditHead head, Facts facts, int keyId, UnaryOperator<byte[]> mac) {
    AuditRow row = new AuditRow();
    row.seq = head.seq() + 1;
    row.at = facts.at().truncatedTo(ChronoUnit.MICROS);
    row.actorId = facts.actorId();
    row.sessionHash = facts.sessionHash();
    row.action = facts.action();
    row.object = facts.object();
    row.objectId = facts.objectId();
    row.fieldClasses = facts.fieldClasses();
    row.reasonSealed = facts.reasonSealed();
    row.outcome = facts.outcome();
    row.requestId = facts.requestId();
    row.keyId = keyId;
    row.prevHash = head.hash();
    row.hash = mac.apply(row.chained().canonical());
    return row;
  }

  /** The row as the chain sees it. */
  public ChainRow chained() {
    return new ChainRow(
        seq,
        at,
        actorId,
        sessionHash,
        action,
        object,
        objectId,
        fieldClasses,
        reasonSealed,
        outcome,
        requestId,
        keyId,
        prevHash,
        hash);
  }

  public long seq() {
    return seq;
  }

  public byte[] hash() {
    return hash.clone();
  }

  public Instant at() {
    return at;
  }
}
