package vn.huongthien.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
    row.hash = mac.apply(row.canonical());
    return row;
  }

  /** Whether this row is what was written, and stands where it was written. */
  public boolean follows(long seqBefore, byte[] hashBefore, UnaryOperator<byte[]> mac) {
    return seq == seqBefore + 1
        && Arrays.equals(prevHash, hashBefore)
        && Arrays.equals(hash, mac.apply(canonical()));
  }

  /** Every column with its length before it, so that no two rows have the same bytes. */
  private byte[] canonical() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(seq);
      out.writeLong(at.getEpochSecond());
      out.writeInt(at.getNano());
      write(out, actorId == null ? null : text(actorId.toString()));
      write(out, sessionHash);
      write(out, text(action));
      write(out, text(object));
      write(out, objectId == null ? null : text(objectId.toString()));
      write(out, text(fieldClasses));
      write(out, reasonSealed);
      write(out, text(outcome));
      write(out, text(requestId));
      out.writeInt(keyId);
      write(out, prevHash);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void write(DataOutputStream out, byte @Nullable [] field) throws IOException {
    out.writeInt(field == null ? -1 : field.length);
    if (field != null) {
      out.write(field);
    }
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
