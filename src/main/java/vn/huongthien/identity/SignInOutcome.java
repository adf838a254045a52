package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.audit.AuditEvent;
import vn.huongthien.audit.AuditEvent.Outcome;
import vn.huongthien.audit.AuditLog;
import vn.huongthien.identity.SignIn.Attempt;
import vn.huongthien.identity.SignIn.Result;
import vn.huongthien.identity.SignIn.State;
import vn.huongthien.identity.domain.Account;
import vn.huongthien.platform.persistence.CaseData;

/** What a right and a wrong password lead to, each in one transaction with its audit row. */
@ApplicationScoped
class SignInOutcome {
  private final EntityManager em;
  private final Sessions sessions;
  private final KnownDevices devices;
  private final CurrentUser user;
  private final AuditLog log;
  private final Clock clock;

  @Inject
  SignInOutcome(
      @CaseData EntityManager em,
      Sessions sessions,
      KnownDevices devices,
      CurrentUser user,
      AuditLog log,
      Clock clock) {
    this.em = em;
    this.sessions = sessions;
    this.devices = devices;
    this.user = user;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Who may be meant.
   *
   * @param passwordHash null when nobody of that name can sign in
   */
  public record Candidate(long accountId, @Nullable String passwordHash) {}

  Candidate candidate(String userName) {
    return em.createQuery(
            "SELECT NEW vn.huongthien.identity.SignInOutcome$Candidate(a.id, a.passwordHash)"
                + " FROM Account a WHERE a.userName = :name AND a.active = TRUE",
            Candidate.class)
        .setParameter("name", userName)
        .getResultStream()
        .findFirst()
        .orElseGet(() -> new Candidate(0, null));
  }

  @Transactional
  Result right(long accountId, Attempt attempt, @Nullable String strongerHash) {
    Account account = em.find(Account.class, accountId);
    if (strongerHash != null) {
      account.rehash(strongerHash);
    }
    account.signedIn(clock.instant());
    String secret = sessions.open(accountId, attempt.device());
    String knownDevice = devices.remember(attempt.knownDevice(), accountId);
    user.become(
        sessions
            .resolve(secret)
            .map(Sessions.SignedIn::principal)
            .orElseThrow(() -> new IllegalStateException("the session just opened is gone")));
    log.record(AuditEvent.done("identity.signIn", "account", accountId));
    return new Result(State.IN, secret, knownDevice);
  }

  /** The name that was typed is not written down: it may be a password typed in the wrong field. */
  @Transactional
  void wrong() {
    log.record(new AuditEvent("identity.signIn", "account", null, "", null, Outcome.FAILED));
  }
}
