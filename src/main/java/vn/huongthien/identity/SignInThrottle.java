package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Tokens;

/**
 * Slows guessing down. A try is taken by one UPDATE before the password is looked at, so that a
 * hundred tries at once count as a hundred. After the free ones the pause grows from one minute to
 * fifteen and never beyond; nobody is locked out for good, and a restart forgets nothing.
 */
@ApplicationScoped
class SignInThrottle {
  /** What a row counts for: how many tries are free, and after what rest the count starts anew. */
  enum Kind {
    ACCOUNT(5, Duration.ofDays(1)),
    DEVICE(5, Duration.ofDays(1)),
    ADDRESS(60, Duration.ofMinutes(15));

    private final int free;
    private final Duration rest;

    Kind(int free, Duration rest) {
      this.free = free;
      this.rest = rest;
    }
  }

  /**
   * A row that nobody has to wait for says a time long past and not the present: of two tries at
   * once the one with the earlier clock may come second, and must not find itself too early.
   */
  private static final String AT_ONCE = "'2000-01-01'";

  private final EntityManager em;
  private final Clock clock;

  @Inject
  SignInThrottle(@CaseData EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** Makes sure that the row is there; apart from {@link #take}, or two first tries deadlock. */
  @Transactional(TxType.REQUIRES_NEW)
  void prepare(Kind kind, String name) {
    byte[] id = id(kind, name);
    boolean known =
        !em.createNativeQuery("SELECT 1 FROM sign_in_throttle WHERE id = ?1")
            .setParameter(1, id)
            .getResultList()
            .isEmpty();
    if (!known) {
      em.createNativeQuery(
              "INSERT IGNORE INTO sign_in_throttle (id, failures, last_at, free_at)"
                  + " VALUES (?1, 0, ?2, "
                  + AT_ONCE
                  + ")")
          .setParameter(1, id)
          .setParameter(2, utc(clock.instant()))
          .executeUpdate();
    }
  }

  /** Takes one try; false when it came too early. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean take(Kind kind, String name) {
    Instant now = clock.instant();
    return em.createNativeQuery(
                "UPDATE sign_in_throttle SET"
                    + " free_at = CASE WHEN IF(last_at < ?1, 0, failures) + 1 < ?2"
                    + " THEN free_at ELSE DATE_ADD(?3, INTERVAL"
                    + " LEAST(15, POW(2, LEAST(10, failures + 1 - ?2))) MINUTE) END,"
                    + " failures = IF(last_at < ?1, 0, failures) + 1, last_at = ?3"
                    + " WHERE id = ?4 AND free_at <= ?3")
            .setParameter(1, utc(now.minus(kind.rest)))
            .setParameter(2, kind.free)
            .setParameter(3, utc(now))
            .setParameter(4, id(kind, name))
            .executeUpdate()
        == 1;
  }

  /** The password was right: the row starts anew. */
  @Transactional(TxType.REQUIRES_NEW)
  void forget(Kind kind, String name) {
    em.createNativeQuery(
            "UPDATE sign_in_throttle SET failures = 0, free_at = " + AT_ONCE + " WHERE id = ?1")
        .setParameter(1, id(kind, name))
        .executeUpdate();
  }

  /**
   * The password was right: this one try does not count. Those of others behind the same address
   * do, or whoever has one password could guess at all the others for ever.
   */
  @Transactional(TxType.REQUIRES_NEW)
  void giveBack(Kind kind, String name) {
    em.createNativeQuery(
            "UPDATE sign_in_throttle SET free_at = IF(failures <= ?1, "
                + AT_ONCE
                + ", free_at), failures = GREATEST(0, failures - 1) WHERE id = ?2")
        .setParameter(1, kind.free)
        .setParameter(2, id(kind, name))
        .executeUpdate();
  }

  private static byte[] id(Kind kind, String name) {
    return Tokens.sha256(kind + "|" + name);
  }

  private static Timestamp utc(Instant instant) {
    return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }
}
