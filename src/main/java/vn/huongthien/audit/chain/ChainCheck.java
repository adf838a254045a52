package vn.huongthien.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chain row by row and remembers the first that is not what was written there. The heads
 * in the file outside the database tell of rows that were cut off at the end.
 */
public final class ChainCheck {
  private final Map<Long, byte[]> anchors;
  private final UnaryOperator<byte[]> mac;
  private long seq;
  private byte[] hash = new byte[32];
  private boolean broken;

  /**
   * @param anchorFile lines of a row's number and its hash in hex; may be absent
   * @param mac HMAC-SHA256 under the audit key
   */
  public ChainCheck(Path anchorFile, UnaryOperator<byte[]> mac) {
    this.anchors = read(anchorFile);
    this.mac = mac;
  }

  /** Takes the next row by number; false when it is wrong, and then no more are wanted. */
  public boolean accept(ChainRow row) {
    byte[] anchor = anchors.get(row.seq());
    broken = !row.follows(seq, hash, mac) || (anchor != null && !Arrays.equals(anchor, row.hash()));
    if (!broken) {
      seq = row.seq();
      hash = row.hash();
    }
    return !broken;
  }

  /** Number of the last row that was right. */
  public long right() {
    return seq;
  }

  /** After all rows: the first that is wrong or missing, or null when the log is whole. */
  public @Nullable Long firstBad(long headSeq, byte[] headHash) {
    long newest = Math.max(headSeq, anchors.keySet().stream().mapToLong(s -> s).max().orElse(0));
    boolean whole = !broken && seq >= newest && Arrays.equals(hash, headHash);
    return whole ? null : Long.valueOf(seq + 1);
  }

  private static Map<Long, byte[]> read(Path file) {
    Map<Long, byte[]> known = new HashMap<>();
    if (Files.notExists(file)) {
      return known;
    }
    try {
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split(" ", -1);
        if (parts.length == 2
            && parts[0].matches("\\d{1,18}")
            && parts[1].matches("[0-9a-f]{64}")) {
          known.put(Long.valueOf(parts[0]), HexFormat.of().parseHex(parts[1]));
        }
      }
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
