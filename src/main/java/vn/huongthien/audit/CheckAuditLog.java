package vn.huongthien.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;

/** The auditor has the whole chain checked; that this was done is a row itself. */
@ApplicationScoped
public class CheckAuditLog {
  private final AuditVerifier verifier;

  @Inject
  public CheckAuditLog(AuditVerifier verifier) {
    this.verifier = verifier;
  }

  /** Checks it and says whether it is whole, or which row is the first bad one. */
  @Requires(Permission.READ_AUDIT)
  @Transactional
  @Audited(action = "audit.check", object = "log")
  public AuditVerifier.Verdict execute() {
    return verifier.verify();
  }
}
