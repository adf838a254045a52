package vn.huongthien.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.audit.chain.ChainCheck;
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

  /** Reads the log up to its head of now; others may go on writing meanwhile. */
  @Transactional
  public Verdict verify() {
    ChainCheck check = new ChainCheck(anchors, ring::auditMac);
    AuditHead head = head();
    List<AuditRow> batch;
    boolean right;
    do {
      batch = rowsAfter(check.right(), head.seq());
      right = batch.stream().map(AuditRow::chained).allMatch(check::accept);
      batch.forEach(em::detach);
    } while (right && batch.size() == BATCH);
    Long firstBad = check.firstBad(head.seq(), head.hash());
    return new Verdict(firstBad == null ? beyondHead() : firstBad, check.right());
  }

  /** A row that the head does not know was put in by somebody else. */
  private @Nullable Long beyondHead() {
    Long newest = em.createQuery("SELECT MAX(r.seq) FROM AuditRow r", Long.class).getSingleResult();
    long head = head().seq();
    return newest != null && newest > head ? Long.valueOf(head + 1) : null;
  }

  private AuditHead head() {
    AuditHead head = em.find(AuditHead.class, 1);
    em.refresh(head);
    return head;
  }

  private List<AuditRow> rowsAfter(long seq, long last) {
    return em.createQuery(
            "SELECT r FROM AuditRow r WHERE r.seq > :seq AND r.seq <= :last ORDER BY r.seq",
            AuditRow.class)
        .setParameter("seq", seq)
        .setParameter("last", last)
        .setMaxResults(BATCH)
        .getResultList();
  }
}
