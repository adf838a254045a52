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

/** Records what the person wants by way of help. It never touches supervision. */
@ApplicationScoped
public class ChangeHelp {
  private final CurrentUser user;
  private final CaseRepository cases;

  @Inject
  public ChangeHelp(CurrentUser user, CaseRepository cases) {
    this.user = user;
    this.cases = cases;
  }

  /**
   * @param version of the case as the user saw it
   */
  public record Command(long caseId, int version, Help to, String note) implements AuditSubject {
    @Override
    public long auditObject() {
      return caseId;
    }
  }

  /**
   * @throws RuleViolated when the state can't follow
   */
  @Requires(Permission.EDIT_CASE)
  @Transactional
  @Audited(action = "case.help", object = "case")
  public void execute(Command command) {
    SupportCase found = cases.find(user.scope(Permission.EDIT_CASE), command.caseId());
    found.expectVersion(command.version());
    Help before = found.help();
    found.help(command.to());
    cases.remember(
        found.id(),
        user.accountId(),
        CaseRepository.change(CaseHistory.Kind.HELP, before, command.to()),
        command.note());
    cases.flush();
  }
}
