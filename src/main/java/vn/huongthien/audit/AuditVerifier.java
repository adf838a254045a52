package vn.huongthien.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.huongthien.audit.domain.AuditHead;
import vn.huongthien.audit.domain.AuditRow;
import vn.huongthien.platform.config.PlatformConfig;
import vn.huongthien.platform.crypto.KeyRing;
import vn.huongthien.platform.persistence.CaseData;

/** Walks the whole chain and names the first row that is not what was written there. */
@ApplicationScoped
public class AuditVerifier {
  private static final int BATCH = 2_000;

  private final EntityManager em;
  private final KeyRing ring;
  private final Path anchors;

  @Inject
  public AuditVerifier(@CaseData EntityManager em, KeyRing ring, PlatformConfig config) {
    this.em = em;
    this.ring = ring;
    this.anchors = config.dataDir().resolve("audit-head.log");
  }

  /**
   * @param firstBad number of the first row that is wrong or missing; null when all is well
   * @param rows rows that were read and found right
   */
  public record Verdict(@Nullable Long firstBad, long rows) {
    public boolean isIntact() {
      return firstBad == null;
    }
  }

  @Transactional
  public Verdict verify() {
    Map<Long, byte[]> anchored = anchors();
    AuditHead head = em.find(AuditHead.class, 1);
    em.refresh(head);
    long seq = 0;
    byte[] hash = new byte[32];
    List<AuditRow> batch;
    do {
      batch = rowsAfter(seq);
      for (AuditRow row : batch) {
        byte[] anchor = anchored.get(row.seq());
        if (!row.follows(seq, hash, ring::auditMac)
            || (anchor != null && !Arrays.equals(anchor, row.hash()))) {
          return new Verdict(seq + 1, seq);
        }
        seq = row.seq();
        hash = row.hash();
      }
      em.clear();
    } while (batch.size() == BATCH);
    long newest =
        Math.max(head.seq(), anchored.keySet().stream().mapToLong(s -> s).max().orElse(0));
    boolean whole = seq >= newest && Arrays.equals(hash, head.hash());
    return whole ? new Verdict(null, seq) : new Verdict(seq + 1, seq);
  }

  private List<AuditRow> rowsAfter(long seq) {
    return em.createQuery(
            "SELECT r FROM AuditRow r WHERE r.seq > :seq ORDER BY r.seq", AuditRow.class)
        .setParameter("seq", seq)
        .setMaxResults(BATCH)
        .getResultList();
  }

  private Map<Long, byte[]> anchors() {
    if (Files.notExists(anchors)) {
      return Map.of();
    }
    try {
      Map<Long, byte[]> known = new HashMap<>();
      for (String line : Files.readAllLines(anchors)) {
        String[] parts = line.split(" ", -1);
        if (parts.length == 2 && parts[1].length() == 64) {
          known.put(Long.valueOf(parts[0]), HexFormat.of().parseHex(parts[1]));
        }
      }
      return known;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
