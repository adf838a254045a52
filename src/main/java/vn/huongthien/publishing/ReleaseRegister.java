package vn.huongthien.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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

  @Inject
  public ReleaseRegister(@CaseData EntityManager em) {
    this.em = em;
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
}
