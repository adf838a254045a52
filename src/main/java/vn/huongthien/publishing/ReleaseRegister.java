package vn.huongthien.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.domain.ReleaseEntry;

/**
 * What every release disclosed about a person, so that k is counted over all of them together. The
 * person is named by a token that only the case side can make.
 */
@ApplicationScoped
public class ReleaseRegister {
  private final EntityManager em;
  private final Clock clock;

  @Inject
  public ReleaseRegister(@CaseData EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** The facts of each release so far, also of those taken down: somebody may have kept them. */
  @Transactional
  public List<Map<String, String>> factsFor(byte[] subjectToken) {
    return em.createQuery(
            "SELECT r FROM ReleaseEntry r WHERE r.subjectToken = :token ORDER BY r.id",
            ReleaseEntry.class)
        .setParameter("token", subjectToken)
        .getResultStream()
        .map(ReleaseEntry::facts)
        .toList();
  }

  /**
   * From here to the end of the transaction nobody else counts for this person: what is counted for
   * a release cannot change before the release stands in the register.
   */
  @Transactional(TxType.MANDATORY)
  public void lock(byte[] subjectToken) {
    em.createNativeQuery(
            "INSERT INTO release_subject (subject_token, counted_at) VALUES (?1, ?2)"
                + " ON DUPLICATE KEY UPDATE counted_at = VALUES(counted_at)")
        .setParameter(1, subjectToken)
        .setParameter(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .executeUpdate();
  }
}
