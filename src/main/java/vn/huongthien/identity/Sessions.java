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
import vn.huongthien.access.Principal;
import vn.huongthien.identity.domain.Account;
import vn.huongthien.identity.domain.StaffSession;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Tokens;

/**
 * Who is signed in, as rows. Every request asks here anew: a session that was ended, an account
 * that was closed or a grant that was revoked counts from the very next request on.
 */
@ApplicationScoped
public class Sessions {
  /** Unused for so long, a session is over. */
  public static final Duration IDLE = Duration.ofMinutes(15);

  /** So long after sign-in it is over in any case. */
  public static final Duration ABSOLUTE = Duration.ofHours(8);

  /** So many at a time an account may have; one more ends the oldest. */
  public static final int AT_MOST = 3;

  private static final Duration SEEN_STEP = Duration.ofSeconds(30);

  private final EntityManager em;
  private final GrantQueries grants;
  private final Clock clock;

  @Inject
  public Sessions(@CaseData EntityManager em, GrantQueries grants, Clock clock) {
    this.em = em;
    this.grants = grants;
    this.clock = clock;
  }

  /** Who a request comes from, and in which session. */
  public record SignedIn(Principal principal, long sessionId, Language language) {}

  /** Internal: what one look at the tables finds. */
  public record Live(
      long sessionId, Instant lastSeenAt, long accountId, String displayName, String language) {}

  /**
   * Opens a session and returns its secret, which is shown to nobody but the browser.
   *
   * @param device kind of browser in plain words
   */
  @Transactional
  public String open(long accountId, String device) {
    Instant now = clock.instant();
    em.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    List<StaffSession> older =
        em.createQuery(
                "SELECT s FROM StaffSession s WHERE s.accountId = :account AND s.endedAt IS NULL"
                    + " AND s.lastSeenAt > :idle AND s.createdAt > :absolute"
                    + " ORDER BY s.createdAt DESC",
                StaffSession.class)
            .setParameter("account", accountId)
            .setParameter("idle", now.minus(IDLE))
            .setParameter("absolute", now.minus(ABSOLUTE))
            .getResultList();
    older.stream().skip(AT_MOST - 1L).forEach(s -> s.end(now));
    String secret = Tokens.next();
    em.persist(new StaffSession(Ids.next(), accountId, Tokens.sha256(secret), device, now));
    em.flush();
    return secret;
  }

  /** Who holds this secret, if the session and the account still live; marks it as used. */
  @Transactional
  public Optional<SignedIn> resolve(String secret) {
    Instant now = clock.instant();
    byte[] hash = Tokens.sha256(secret);
    Optional<Live> live =
        em.createQuery(
                "SELECT NEW vn.huongthien.identity.Sessions$Live("
                    + "s.id, s.lastSeenAt, a.id, a.displayName, a.language)"
                    + " FROM StaffSession s, Account a WHERE s.secretHash = :hash"
                    + " AND a.id = s.accountId AND a.active = TRUE AND s.endedAt IS NULL"
                    + " AND s.lastSeenAt > :idle AND s.createdAt > :absolute",
                Live.class)
            .setParameter("hash", hash)
            .setParameter("idle", now.minus(IDLE))
            .setParameter("absolute", now.minus(ABSOLUTE))
            .getResultStream()
            .findFirst();
    live.filter(l -> l.lastSeenAt().isBefore(now.minus(SEEN_STEP)))
        .ifPresent(l -> seen(l.sessionId(), now));
    return live.map(
        l ->
            new SignedIn(
                new Principal(
                    l.accountId(), l.displayName(), grants.validToday(l.accountId()), hash),
                l.sessionId(),
                Language.of(l.language())));
  }

  /** Ends the session of this secret; nothing happens when there is none. */
  @Transactional
  public void end(String secret) {
    em.createQuery(
            "SELECT s FROM StaffSession s WHERE s.secretHash = :hash AND s.endedAt IS NULL",
            StaffSession.class)
        .setParameter("hash", Tokens.sha256(secret))
        .getResultList()
        .forEach(s -> s.end(clock.instant()));
  }

  /** Ends all sessions of an account but one; {@code -1} spares none. */
  @Transactional
  public void endAll(long accountId, long spared) {
    Instant now = clock.instant();
    em.createQuery(
            "SELECT s FROM StaffSession s WHERE s.accountId = :account AND s.endedAt IS NULL",
            StaffSession.class)
        .setParameter("account", accountId)
        .getResultStream()
        .filter(s -> s.id() != spared)
        .forEach(s -> s.end(now));
    em.flush();
  }

  private void seen(long sessionId, Instant now) {
    em.createQuery("UPDATE StaffSession s SET s.lastSeenAt = :now WHERE s.id = :id")
        .setParameter("now", now)
        .setParameter("id", sessionId)
        .executeUpdate();
  }
}
