package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.platform.persistence.CaseData;

/** Whoever might confirm a one-time link closes it instead; so may the one who made it. */
@ApplicationScoped
public class RefuseLink {
  private final EntityManager em;
  private final WaitingLinks waiting;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public RefuseLink(
      @CaseData EntityManager em, WaitingLinks waiting, CurrentUser user, Clock clock) {
    this.em = em;
    this.waiting = waiting;
    this.user = user;
    this.clock = clock;
  }

  /** Which link. */
  public record Command(long linkId) implements AuditSubject {
    @Override
    public long auditObject() {
      return linkId;
    }
  }

  /** Closes it; a link that is closed already is as if it were not there. */
  @Requires(Permission.CONFIRM_GRANT)
  @Transactional
  @Audited(action = "identity.refuseLink", object = "link")
  public void execute(Command c) {
    waiting.find(user.require(), c.linkId()).close(clock.instant());
    em.flush();
  }
}
