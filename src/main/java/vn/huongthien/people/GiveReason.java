package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditEvent;
import vn.huongthien.audit.AuditLog;
import vn.huongthien.people.store.CaseReasons;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Vn;

/**
 * Somebody who answers for data protection says why a case has to be opened. It is one row of the
 * audit log, stands on the case for its lead, and opens this case for an hour.
 */
@ApplicationScoped
public class GiveReason {
  /** How long a reason opens its case. */
  public static final Duration LIFE = Duration.ofMinutes(60);

  public static final int SHORTEST = 20;
  public static final int LONGEST = 500;

  private final CurrentUser user;
  private final CaseReasons reasons;
  private final AuditLog audit;

  @Inject
  public GiveReason(CurrentUser user, CaseReasons reasons, AuditLog audit) {
    this.user = user;
    this.reasons = reasons;
    this.audit = audit;
  }

  /** For which case, and why. */
  public record Command(long caseId, ReasonCategory category, String reason) {}

  /**
   * Opens the case; while a reason runs, a second one changes nothing.
   *
   * @throws RuleViolated when the reason is too short to be one
   */
  @Requires(Permission.VIEW_CASE)
  @Transactional
  public void execute(Command c) {
    AccessScope scope = user.scope(Permission.VIEW_CASE);
    reasons.askedCase(scope, c.caseId());
    String reason = Vn.nfc(c.reason()).strip();
    if (reason.length() < SHORTEST || reason.length() > LONGEST) {
      throw new RuleViolated("rule.people.reason", SHORTEST, LONGEST);
    }
    if (reasons.isOpen(scope, c.caseId())) {
      return;
    }
    audit.record(
        AuditEvent.read(
            "people.giveReason", "case", c.caseId(), "F2 F3 F4", c.category() + ": " + reason));
    reasons.add(c.caseId(), scope.accountId(), c.category(), reason, LIFE);
  }
}
