package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.access.Scoped;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.identity.domain.Account;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.RuleViolated;

/** An administrator closes an account, or opens it again; its sessions end at once. */
@ApplicationScoped
public class DeactivateAccount {
  private final EntityManager em;
  private final Sessions sessions;
  private final CurrentUser user;
  private final Scoped scoped;

  @Inject
  public DeactivateAccount(
      @CaseData EntityManager em, Sessions sessions, CurrentUser user, Scoped scoped) {
    this.em = em;
    this.sessions = sessions;
    this.user = user;
    this.scoped = scoped;
  }

  /**
   * Which account.
   *
   * @param active true opens it again
   */
  public record Command(long accountId, boolean active) implements AuditSubject {
    @Override
    public long auditObject() {
      return accountId;
    }
  }

  @Requires(Permission.MANAGE_ACCOUNTS)
  @Transactional
  @Audited(action = "identity.deactivateAccount", object = "account")
  public void execute(Command command) {
    Account account =
        scoped.found(em.find(Account.class, command.accountId()), "account", command.accountId());
    if (account.id() == user.accountId()) {
      throw new RuleViolated("rule.identity.ownAccount");
    }
    if (command.active()) {
      account.reactivate();
    } else {
      account.deactivate();
    }
    em.flush();
    sessions.endAll(account.id(), -1);
  }
}
