package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import vn.huongthien.access.Role;
import vn.huongthien.identity.domain.Account;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.RuleViolated;

/**
 * The one exception from the second person: where there has only ever been one administrator, that
 * one makes the second, and can do nothing else before.
 */
@ApplicationScoped
class SecondAdministrator {
  private static final String OTHERS =
      "SELECT COUNT(g) FROM RoleGrant g, GrantDecision d, Account a WHERE d.id = g.id"
          + " AND a.id = g.accountId AND d.confirmed = TRUE AND g.role = :admin"
          + " AND g.accountId <> :me AND ";

  private final EntityManager em;
  private final Clock clock;

  @Inject
  SecondAdministrator(@CaseData EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /**
   * Whether this grant makes the second administrator and therefore counts at once.
   *
   * @throws RuleViolated when the second administrator has to be made first
   */
  boolean isMadeBy(long giver, Role role) {
    em.find(Account.class, giver, LockModeType.PESSIMISTIC_WRITE); // one after the other
    if (!isMissing(giver)) {
      return false;
    }
    if (role != Role.ADMIN) {
      throw new RuleViolated("rule.identity.secondAdministratorFirst");
    }
    return true;
  }

  /** Whether there is nobody beside this administrator, and never was anybody who came in. */
  boolean isMissing(long administrator) {
    long running =
        em.createQuery(
                OTHERS + "g.revokedAt IS NULL AND (g.validTo IS NULL OR g.validTo >= :today)",
                Long.class)
            .setParameter("admin", Role.ADMIN)
            .setParameter("me", administrator)
            .setParameter("today", BusinessTime.today(clock))
            .getSingleResult();
    long ever =
        em.createQuery(OTHERS + "a.passwordChangedAt IS NOT NULL", Long.class)
            .setParameter("admin", Role.ADMIN)
            .setParameter("me", administrator)
            .getSingleResult();
    return running + ever == 0;
  }
}
