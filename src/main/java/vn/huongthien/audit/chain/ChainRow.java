package vn.huongthien.audit.chain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A row of the audit log as the chain sees it: its columns, the hash before it and its own. The
 * canonical form puts the length before every column, so that no two rows have the same bytes.
 */
@SuppressWarnings("ArrayRecordComponent") // hashes and sealed bytes; rows are never compared
public record ChainRow(
    long seq,
    Instant at,
    @Nullable Long actorId,
    byte @Nullable [] sessionHash,
    String action,
    String object,
    @Nullable Long objectId,
    String fieldClasses,
    byte @Nullable [] reasonSealed,
    String outcome,
    String requestId,
    int keyId,
    byte[] prevHash,
    byte[] hash) {

  /** Whether this row is what was written, and stands where it was written. */
  public boolean follows(long seqBefore, byte[] hashBefore, UnaryOperator<byte[]> mac) {
    return seq == seqBefore + 1
        && Arrays.equals(prevHash, hashBefore)
        && Arrays.equals(hash, mac.apply(canonical()));
  }

  /** The bytes under the hash. */
  public byte[] canonical() {
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
}
