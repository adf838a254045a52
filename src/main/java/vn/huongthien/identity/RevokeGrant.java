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
import vn.huongthien.identity.domain.RoleGrant;
import vn.huongthien.platform.persistence.CaseData;

/** An administrator takes a role away; it is gone with the next request of its owner. */
@ApplicationScoped
public class RevokeGrant {
  private final EntityManager em;
  private final Scoped scoped;
  private final Clock clock;

  @Inject
  public RevokeGrant(@CaseData EntityManager em, Scoped scoped, Clock clock) {
    this.em = em;
    this.scoped = scoped;
    this.clock = clock;
  }

  /** Which grant. */
  public record Command(long grantId) implements AuditSubject {
    @Override
    public long auditObject() {
      return grantId;
    }
  }

  @Requires(Permission.MANAGE_ACCOUNTS)
  @Transactional
  @Audited(action = "identity.revokeGrant", object = "grant")
  public void execute(Command command) {
    scoped
        .found(em.find(RoleGrant.class, command.grantId()), "grant", command.grantId())
        .revoke(clock.instant());
    em.flush();
  }
}
