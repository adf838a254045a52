package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.platform.persistence.CaseData;

/** One scheduled edition at its moment; hash, gates, text and permit are checked again. */
@ApplicationScoped
public class PublishScheduled {
  private final EntityManager em;
  private final Editions editions;
  private final Releases releases;

  @Inject
  public PublishScheduled(@CaseData EntityManager em, Editions editions, Releases releases) {
    this.em = em;
    this.editions = editions;
    this.releases = releases;
  }

  /**
   * Ids of what is due now, the oldest first. In a transaction, because a thread of a job has no
   * entity manager outside of one.
   */
  @Transactional
  List<Long> due() {
    return em.createQuery(
            "SELECT e.id FROM Edition e WHERE e.state = :state AND e.dueAt <= :now"
                + " ORDER BY e.dueAt",
            Long.class)
        .setParameter("state", EditionState.SCHEDULED)
        .setParameter("now", editions.now())
        .setMaxResults(50)
        .getResultList();
  }

  /** The edition that is due. */
  public record Command(long editionId) implements AuditSubject {
    @Override
    public long auditObject() {
      return editionId;
    }
  }

  @Requires(Permission.SYSTEM)
  @Transactional
  @Audited(action = "edition.publishScheduled", object = "edition")
  public long execute(Command command) {
    Edition edition = editions.load(command.editionId());
    Instant due = edition.dueAt();
    if (edition.state() != EditionState.SCHEDULED || due == null || due.isAfter(editions.now())) {
      return edition.id();
    }
    byte[] hash = releases.check(edition, edition.payloadHash());
    long publication = releases.release(edition, hash, 0);
    em.flush();
    return publication;
  }

  /** Goes back to the people when it was refused at its moment. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void refuse(long editionId) {
    Edition edition = editions.load(editionId);
    if (edition.state() == EditionState.SCHEDULED) {
      edition.become(EditionState.DRAFT, editions.now());
    }
  }
}
