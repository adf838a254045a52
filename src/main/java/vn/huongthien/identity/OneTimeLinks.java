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
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Principal;
import vn.huongthien.audit.AuditEvent;
import vn.huongthien.audit.AuditEvent.Outcome;
import vn.huongthien.audit.AuditLog;
import vn.huongthien.identity.domain.Account;
import vn.huongthien.identity.domain.LinkConfirmation;
import vn.huongthien.identity.domain.OneTimeLink;
import vn.huongthien.platform.config.PlatformConfig;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Tokens;

/**
 * Links that let the owner of an account set a password, once. The newest one counts; whoever holds
 * it acts without being signed in. The administrator who made it knows the token, so it opens only
 * with the code of a second person as well.
 */
@ApplicationScoped
public class OneTimeLinks {
  /** How long a link may wait for its owner. */
  public static final Duration LIFE = Duration.ofDays(3);

  private final EntityManager em;
  private final PasswordHasher hasher;
  private final Sessions sessions;
  private final KnownDevices devices;
  private final ResetNotices notices;
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
      ResetNotices notices,
      CurrentUser user,
      AuditLog log,
      PlatformConfig config,
      Clock clock) {
    this.em = em;
    this.hasher = hasher;
    this.sessions = sessions;
    this.devices = devices;
    this.notices = notices;
    this.user = user;
    this.log = log;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Whose password a link sets.
   *
   * @param waiting whether a second person has not confirmed it yet
   * @param needsCode whether that person has a code for the owner
   */
  public record Owner(String userName, String displayName, boolean waiting, boolean needsCode) {}

  /** What the holder of a link says; the code may be empty when none is needed. */
  public record Wanted(String token, String code, String password) {}

  /**
   * Makes a link for an account and returns its address; older ones close.
   *
   * @param alone whether it opens without a second person
   */
  @Transactional
  String issue(long accountId, @Nullable Long issuedBy, boolean alone) {
    Instant now = clock.instant();
    em.createQuery(
            "SELECT l FROM OneTimeLink l WHERE l.accountId = :account AND l.usedAt IS NULL",
            OneTimeLink.class)
        .setParameter("account", accountId)
        .getResultList()
        .forEach(older -> older.close(now));
    String token = Tokens.next();
    OneTimeLink link =
        new OneTimeLink(Ids.next(), accountId, Tokens.sha256(token), issuedBy, now, now.plus(LIFE));
    em.persist(link);
    em.flush();
    if (alone) {
      em.persist(LinkConfirmation.alone(link.id(), now));
      em.flush();
    }
    return config.publicUrl() + "/mot-lan/" + token;
  }

  /** Whose link this is, while it is open. */
  @Transactional
  public Optional<Owner> owner(String token) {
    return open(token, LockModeType.NONE)
        .flatMap(
            link ->
                Optional.of(em.find(Account.class, link.accountId()))
                    .filter(Account::isActive)
                    .map(a -> owner(a, em.find(LinkConfirmation.class, link.id()))));
  }

  private static Owner owner(Account a, @Nullable LinkConfirmation confirmation) {
    return new Owner(
        a.userName(),
        a.displayName(),
        confirmation == null,
        confirmation != null && confirmation.needsCode());
  }

  /**
   * Sets the password and closes the link; all sessions of the account end.
   *
   * @throws NotFound when the link is used, too old, not confirmed or was never made
   * @throws RuleViolated when the code is wrong, which is counted, or the password too easy
   */
  @Transactional(dontRollbackOn = RuleViolated.class)
  public void setPassword(Wanted wanted) {
    OneTimeLink link =
        open(wanted.token(), LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> new NotFound("link"));
    Account account = em.find(Account.class, link.accountId());
    LinkConfirmation confirmation = em.find(LinkConfirmation.class, link.id());
    if (!account.isActive() || confirmation == null) {
      throw new NotFound("link");
    }
    check(link, confirmation, wanted.code());
    PasswordRules.check(wanted.password(), List.of(account.userName(), account.displayName()));
    boolean again = account.passwordHash() != null;
    account.setPassword(hasher.hash(wanted.password()), clock.instant());
    link.close(clock.instant());
    em.flush();
    sessions.endAll(account.id(), -1);
    devices.forgetAll(account.id());
    user.become(new Principal(account.id(), account.displayName(), List.of(), null));
    log.record(AuditEvent.done("identity.useLink", "account", account.id()));
    if (again) {
      notices.passwordWasReset(account, link);
    }
  }

  private void check(OneTimeLink link, LinkConfirmation confirmation, String code) {
    if (confirmation.takes(Tokens.sha256(code.strip().toLowerCase(Locale.ROOT)))) {
      return;
    }
    if (confirmation.isWornOut()) {
      link.close(clock.instant());
    }
    em.flush();
    log.record(new AuditEvent("identity.useLink", "link", link.id(), "", null, Outcome.REFUSED));
    throw new RuleViolated("rule.identity.linkCode");
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
