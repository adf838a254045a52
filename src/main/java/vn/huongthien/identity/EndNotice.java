package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.access.Scoped;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.identity.domain.StaffNotice;
import vn.huongthien.platform.persistence.CaseData;

/** An administrator takes a notice back; nobody sees it any more. */
@ApplicationScoped
public class EndNotice {
  private final EntityManager em;
  private final Scoped scoped;
  private final Clock clock;

  @Inject
  public EndNotice(@CaseData EntityManager em, Scoped scoped, Clock clock) {
    this.em = em;
    this.scoped = scoped;
    this.clock = clock;
  }

  /** Which notice. */
  public record Command(long noticeId) implements AuditSubject {
    @Override
    public long auditObject() {
      return noticeId;
    }
  }

  @Requires(Permission.MANAGE_ACCOUNTS)
  @Transactional
  @Audited(action = "identity.endNotice", object = "notice")
  public void execute(Command c) {
    scoped
        .found(em.find(StaffNotice.class, c.noticeId()), "notice", c.noticeId())
        .end(clock.instant());
    em.flush();
  }
}
