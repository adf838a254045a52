package vn.huongthien.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.IdentityGroup;
import vn.huongthien.people.domain.IdentityAccess;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;

/** Counts looks into the vault per account and day. */
@ApplicationScoped
public class IdentityLimits {
  private final EntityManager em;
  private final Clock clock;

  @Inject
  public IdentityLimits(@CaseData EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /**
   * @throws RuleViolated when the account had as many today as it may
   */
  public void reveal(long accountId, long caseId, IdentityGroup group, int perDay) {
    Instant now = clock.instant();
    refuseOver(perDay, accountId, IdentityAccess.Kind.REVEAL, now);
    em.persist(IdentityAccess.reveal(Ids.next(), accountId, now, caseId, group.name()));
    em.flush();
  }

  /**
   * @throws RuleViolated when the account had as many today as it may
   */
  public void search(long accountId, int perDay) {
    Instant now = clock.instant();
    refuseOver(perDay, accountId, IdentityAccess.Kind.SEARCH, now);
    em.persist(IdentityAccess.search(Ids.next(), accountId, now));
    em.flush();
  }

  @Unscoped("how often the account itself looked today")
  private void refuseOver(int perDay, long accountId, IdentityAccess.Kind kind, Instant now) {
    long today =
        em.createQuery(
                "SELECT COUNT(a) FROM IdentityAccess a WHERE a.accountId = :account"
                    + " AND a.kind = :kind AND a.at >= :since",
                Long.class)
            .setParameter("account", accountId)
            .setParameter("kind", kind)
            .setParameter("since", BusinessTime.startOf(BusinessTime.date(now)))
            .getSingleResult();
    if (today >= perDay) {
      throw new RuleViolated("rule.people.limit." + kind.name(), perDay);
    }
  }
}
