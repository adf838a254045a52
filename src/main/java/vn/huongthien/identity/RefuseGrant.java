package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;

/** A second person says that the role is not right; it never counts. */
@ApplicationScoped
public class RefuseGrant {
  private final GrantDecisions decisions;

  @Inject
  public RefuseGrant(GrantDecisions decisions) {
    this.decisions = decisions;
  }

  /** Which grant, as it was read. */
  public record Command(long grantId, int version) implements AuditSubject {
    @Override
    public long auditObject() {
      return grantId;
    }
  }

  @Requires(Permission.CONFIRM_GRANT)
  @Transactional
  @Audited(action = "identity.refuseGrant", object = "grant")
  public void execute(Command c) {
    decisions.decide(c.grantId(), c.version(), false, "RefuseGrant");
  }
}
