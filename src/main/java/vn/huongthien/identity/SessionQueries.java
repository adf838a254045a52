package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import vn.huongthien.access.Principal;
import vn.huongthien.identity.domain.StaffSession;
import vn.huongthien.platform.persistence.CaseData;

/** The own sessions of a member of staff. */
@ApplicationScoped
public class SessionQueries {
  private final EntityManager em;
  private final Clock clock;

  @Inject
  public SessionQueries(@CaseData EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /**
   * One session.
   *
   * @param current whether it is the one that asks
   */
  public record SessionRow(
      long id, String device, Instant createdAt, Instant lastSeenAt, boolean current) {}

  /** Those that live, the newest first. */
  public List<SessionRow> of(Principal who) {
    Instant now = clock.instant();
    return em.createQuery(
            "SELECT s FROM StaffSession s WHERE s.accountId = :account AND s.endedAt IS NULL"
                + " AND s.lastSeenAt > :idle AND s.createdAt > :absolute"
                + " ORDER BY s.createdAt DESC",
            StaffSession.class)
        .setParameter("account", who.accountId())
        .setParameter("idle", now.minus(Sessions.IDLE))
        .setParameter("absolute", now.minus(Sessions.ABSOLUTE))
        .getResultStream()
        .map(
            s ->
                new SessionRow(
                    s.id(),
                    s.device(),
                    s.createdAt(),
                    s.lastSeenAt(),
                    Arrays.equals(s.secretHash(), who.sessionHash())))
        .toList();
  }
}
