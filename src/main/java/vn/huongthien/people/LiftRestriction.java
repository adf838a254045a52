package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.people.domain.SupportCase;
import vn.huongthien.people.store.CaseRepository;
import vn.huongthien.shared.RuleViolated;

/** Makes a restricted case an ordinary one again; four eyes, so not who restricted it. */
@ApplicationScoped
public class LiftRestriction {
  private final CurrentUser user;
  private final CaseRepository cases;

  @Inject
  public LiftRestriction(CurrentUser user, CaseRepository cases) {
    this.user = user;
    this.cases = cases;
  }

  /**
   * @param version of the case as the user saw it
   */
  public record Command(long caseId, int version, String note) implements AuditSubject {
    @Override
    public long auditObject() {
      return caseId;
    }
  }

  /**
   * @throws RuleViolated when it is not restricted, or was restricted by the same account
   */
  @Requires(Permission.RESTRICT_CASE)
  @Transactional
  @Audited(action = "case.unrestrict", object = "case")
  public void execute(Command command) {
    SupportCase found = cases.find(user.scope(Permission.RESTRICT_CASE), command.caseId());
    found.expectVersion(command.version());
    found.unrestrict(user.accountId());
    cases.remember(
        found.id(),
        user.accountId(),
        CaseRepository.change(CaseHistory.Kind.UNRESTRICTED, null, null),
        command.note());
    cases.flush();
  }
}
