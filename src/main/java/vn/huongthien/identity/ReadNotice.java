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
import vn.huongthien.identity.domain.NoticeReading;
import vn.huongthien.platform.persistence.CaseData;

/** Somebody whom a notice tells has read it. */
@ApplicationScoped
public class ReadNotice {
  private final EntityManager em;
  private final NoticeQueries notices;
  private final CurrentUser user;
  private final Scoped scoped;
  private final Clock clock;

  @Inject
  public ReadNotice(
      @CaseData EntityManager em,
      NoticeQueries notices,
      CurrentUser user,
      Scoped scoped,
      Clock clock) {
    this.em = em;
    this.notices = notices;
    this.user = user;
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

  /** A second reading changes nothing. */
  @Requires(Permission.STAFF)
  @Transactional
  @Audited(action = "identity.readNotice", object = "notice")
  public void execute(Command c) {
    NoticeQueries.NoticeView notice =
        scoped.found(notices.find(user.require(), c.noticeId()), "notice", c.noticeId());
    if (!notice.read()) {
      em.persist(new NoticeReading(notice.id(), user.accountId(), clock.instant()));
      em.flush();
    }
  }
}
