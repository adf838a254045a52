package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import vn.huongthien.access.AccessRefused;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Scoped;
import vn.huongthien.identity.domain.GrantDecision;
import vn.huongthien.identity.domain.RoleGrant;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.RuleViolated;

/** The yes and the no of a second person, for the two commands. */
@ApplicationScoped
class GrantDecisions {
  private final EntityManager em;
  private final SecondPerson second;
  private final CurrentUser user;
  private final Scoped scoped;
  private final Event<AccessRefused> refused;
  private final Clock clock;

  @Inject
  GrantDecisions(
      @CaseData EntityManager em,
      SecondPerson second,
      CurrentUser user,
      Scoped scoped,
      Event<AccessRefused> refused,
      Clock clock) {
    this.em = em;
    this.second = second;
    this.user = user;
    this.scoped = scoped;
    this.refused = refused;
    this.clock = clock;
  }

  /**
   * Writes it down; the same decision of the same person once more changes nothing.
   *
   * @param version of the grant that the person has read
   * @param command that asked, for the audit row of a refusal
   */
  void decide(long grantId, int version, boolean confirmed, String command) {
    RoleGrant found = em.find(RoleGrant.class, grantId, LockModeType.PESSIMISTIC_WRITE);
    boolean concerned = found != null && second.concerns(user.require(), Wishes.ofGrant(found));
    RoleGrant grant = scoped.found(concerned ? found : null, "grant", grantId);
    GrantDecision before = em.find(GrantDecision.class, grantId);
    if (before != null && isSame(before, confirmed)) {
      return;
    }
    if (before != null || grant.revokedAt() != null) {
      throw new RuleViolated("rule.identity.grantDecided");
    }
    if (!second.mayDecide(user.require(), Wishes.ofGrant(grant))) {
      refused.fire(new AccessRefused(command, Permission.CONFIRM_GRANT));
      throw new RuleViolated("rule.identity.notSecond");
    }
    if (version != grant.version()) {
      throw new Conflict("grant");
    }
    em.persist(new GrantDecision(grantId, confirmed, user.accountId(), clock.instant()));
    em.flush();
  }

  private boolean isSame(GrantDecision before, boolean confirmed) {
    return before.isConfirmed() == confirmed
        && Long.valueOf(user.accountId()).equals(before.decidedBy());
  }
}
