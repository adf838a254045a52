package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Principal;
import vn.huongthien.audit.AuditEvent;
import vn.huongthien.audit.AuditLog;
import vn.huongthien.identity.domain.Account;
import vn.huongthien.identity.domain.OneTimeLink;
import vn.huongthien.platform.config.PlatformConfig;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Tokens;

/**
 * Links that let the owner of an account set a password, once. The newest one counts; whoever holds
 * it acts without being signed in, so the token is as good as a password until it is used.
 */
@ApplicationScoped
public class OneTimeLinks {
  /** How long a link may wait for its owner. */
  public static final Duration LIFE = Duration.ofDays(3);

  private final EntityManager em;
  private final PasswordHasher hasher;
  private final Sessions sessions;
  private final KnownDevices devices;
  private final CurrentUser user;
  private final AuditLog log;
  private final PlatformConfig config;
  private final Clock clock;

  @Inject
  public OneTimeLinks(
      @CaseData EntityManager em,
      PasswordHasher hasher,
      Sessions sessions,
      KnownDevices devices,
      CurrentUser user,
      AuditLog log,
      PlatformConfig config,
      Clock clock) {
    this.em = em;
    this.hasher = hasher;
    this.sessions = sessions;
    this.devices = devices;
    this.user = user;
    this.log = log;
    this.config = config;
    this.clock = clock;
  }

  /** Whose password a link sets. */
  public record Owner(String userName, String displayName) {}

  /** Makes a link for an account and returns its address; older ones close. */
  @Transactional
  String issue(long accountId, @Nullable Long issuedBy) {
    Instant now = clock.instant();
    em.createQuery(
            "SELECT l FROM OneTimeLink l WHERE l.accountId = :account AND l.usedAt IS NULL",
            OneTimeLink.class)
        .setParameter("account", accountId)
        .getResultList()
        .forEach(older -> older.close(now));
    String token = Tokens.next();
    em.persist(
        new OneTimeLink(
            Ids.next(), accountId, Tokens.sha256(token), issuedBy, now, now.plus(LIFE)));
    em.flush();
    return config.publicUrl() + "/mot-lan/" + token;
  }

  /** Whose link this is, while it is open. */
  @Transactional
  public Optional<Owner> owner(String token) {
    return open(token, LockModeType.NONE)
        .map(link -> em.find(Account.class, link.accountId()))
        .filter(Account::isActive)
        .map(a -> new Owner(a.userName(), a.displayName()));
  }

  /**
   * Sets the password and closes the link; all sessions of the account end.
   *
   * @throws NotFound when the link is used, too old or was never made
   * @throws RuleViolated when the password is too easy
   */
  @Transactional
  public void setPassword(String token, String password) {
    OneTimeLink link =
        open(token, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("link"));
    Account account = em.find(Account.class, link.accountId());
    if (!account.isActive()) {
      throw new NotFound("link");
    }
    PasswordRules.check(password, List.of(account.userName(), account.displayName()));
    account.setPassword(hasher.hash(password), clock.instant());
    link.close(clock.instant());
    em.flush();
    sessions.endAll(account.id(), -1);
    devices.forgetAll(account.id());
    user.become(new Principal(account.id(), account.displayName(), List.of(), null));
    log.record(AuditEvent.done("identity.useLink", "account", account.id()));
  }

  private Optional<OneTimeLink> open(String token, LockModeType lock) {
    return em.createQuery(
            "SELECT l FROM OneTimeLink l WHERE l.secretHash = :hash", OneTimeLink.class)
        .setParameter("hash", Tokens.sha256(token))
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .filter(link -> link.isOpen(clock.instant()));
  }
}
