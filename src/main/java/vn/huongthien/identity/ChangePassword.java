package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.Audited;
import vn.huongthien.identity.SignInThrottle.Kind;
import vn.huongthien.identity.domain.Account;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.RuleViolated;

/** A member of staff sets a new own password; all other sessions end. */
@ApplicationScoped
public class ChangePassword {
  private final EntityManager em;
  private final PasswordHasher hasher;
  private final SignInThrottle throttle;
  private final Sessions sessions;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public ChangePassword(
      @CaseData EntityManager em,
      PasswordHasher hasher,
      SignInThrottle throttle,
      Sessions sessions,
      CurrentUser user,
      Clock clock) {
    this.em = em;
    this.hasher = hasher;
    this.throttle = throttle;
    this.sessions = sessions;
    this.user = user;
    this.clock = clock;
  }

  /**
   * The wish.
   *
   * @param sessionId the session that stays, the one of this browser
   */
  public record Command(String current, String wanted, long sessionId) {}

  /**
   * Changes it and returns the account's id.
   *
   * @throws RuleViolated when the current one is wrong or the new one is too easy
   */
  @Requires(Permission.STAFF)
  @Transactional
  @Audited(action = "identity.changePassword", object = "account")
  public long execute(Command command) {
    Account account = em.find(Account.class, user.accountId());
    String counted = "own|" + account.id();
    throttle.prepare(Kind.DEVICE, counted);
    if (!throttle.take(Kind.DEVICE, counted)) {
      throw new RuleViolated("rule.identity.wait");
    }
    if (!hasher.matches(command.current(), account.passwordHash())) {
      throw new RuleViolated("rule.identity.currentWrong");
    }
    throttle.forget(Kind.DEVICE, counted);
    PasswordRules.check(command.wanted(), List.of(account.userName(), account.displayName()));
    account.setPassword(hasher.hash(command.wanted()), clock.instant());
    em.flush();
    sessions.endAll(account.id(), command.sessionId());
    return account.id();
  }
}
