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

/**
 * An administrator makes a one-time link with which the owner sets a new password. It opens with
 * the code of a second person; only the second administrator's first link needs none.
 */
@ApplicationScoped
public class IssueResetLink {
  private final EntityManager em;
  private final OneTimeLinks links;
  private final SecondPerson second;
  private final Wishes wishes;
  private final CurrentUser user;
  private final Scoped scoped;

  @Inject
  public IssueResetLink(
      @CaseData EntityManager em,
      OneTimeLinks links,
      SecondPerson second,
      Wishes wishes,
      CurrentUser user,
      Scoped scoped) {
    this.em = em;
    this.links = links;
    this.second = second;
    this.wishes = wishes;
    this.user = user;
    this.scoped = scoped;
  }

  /** For which account. */
  public record Command(long accountId) implements AuditSubject {
    @Override
    public long auditObject() {
      return accountId;
    }
  }

  /** Makes it and returns its address, which is shown once. */
  @Requires(Permission.MANAGE_ACCOUNTS)
  @Transactional
  @Audited(action = "identity.issueLink", object = "account")
  public String execute(Command command) {
    Account account =
        scoped.found(em.find(Account.class, command.accountId()), "account", command.accountId());
    long me = user.accountId();
    boolean alone = account.passwordHash() == null && second.madeAlone(account.id(), me);
    if (!alone) {
      second.mustExist(wishes.ofLink(account.id(), me));
    }
    return links.issue(account.id(), me, alone);
  }
}
