package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.access.Scoped;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.identity.domain.StaffSession;
import vn.huongthien.platform.persistence.CaseData;

/** A member of staff ends one of the own sessions, for example on a lost phone. */
@ApplicationScoped
public class EndSession {
  private final EntityManager em;
  private final CurrentUser user;
  private final Scoped scoped;
  private final Clock clock;

  @Inject
  public EndSession(@CaseData EntityManager em, CurrentUser user, Scoped scoped, Clock clock) {
    this.em = em;
    this.user = user;
    this.scoped = scoped;
    this.clock = clock;
  }

  /** Which of the own sessions. */
  public record Command(long sessionId) implements AuditSubject {
    @Override
    public long auditObject() {
      return sessionId;
    }
  }

  /** Ends it; the next request that carries its secret is refused. */
  @Requires(Permission.STAFF)
  @Transactional
  @Audited(action = "identity.endSession", object = "session")
  public void execute(Command command) {
    StaffSession session =
        scoped.found(
            em.createQuery(
                    "SELECT s FROM StaffSession s WHERE s.id = :id AND s.accountId = :account",
                    StaffSession.class)
                .setParameter("id", command.sessionId())
                .setParameter("account", user.accountId())
                .getResultStream()
                .findFirst(),
            "session",
            command.sessionId());
    session.end(clock.instant());
    em.flush();
  }
}
