package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.people.domain.SupportCase;
import vn.huongthien.people.store.CaseRepository;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.territory.ValueLists;

/** Moves the supervision of a case on, as the law has it. */
@ApplicationScoped
public class ChangeSupervision {
  private final CurrentUser user;
  private final CaseRepository cases;
  private final ValueLists lists;
  private final Clock clock;

  @Inject
  public ChangeSupervision(CurrentUser user, CaseRepository cases, ValueLists lists, Clock clock) {
    this.user = user;
    this.cases = cases;
    this.lists = lists;
    this.clock = clock;
  }

  /**
   * @param version of the case as the user saw it
   * @param endReason code of CASE_END; needed for the end only
   */
  public record Command(
      long caseId, int version, Supervision to, @Nullable String endReason, String note)
      implements AuditSubject {
    @Override
    public long auditObject() {
      return caseId;
    }
  }

  /**
   * @throws RuleViolated when the state can't follow, or the end has no reason
   */
  @Requires(Permission.EDIT_CASE)
  @Transactional
  @Audited(action = "case.supervision", object = "case")
  public void execute(Command command) {
    SupportCase found = cases.find(user.scope(Permission.EDIT_CASE), command.caseId());
    found.expectVersion(command.version());
    if (command.to() == Supervision.ENDED && !lists.contains("CASE_END", command.endReason())) {
      throw new RuleViolated("rule.people.endReason");
    }
    Supervision before = found.supervision();
    found.supervise(command.to(), command.endReason(), BusinessTime.today(clock));
    cases.remember(
        found.id(),
        user.accountId(),
        CaseRepository.change(CaseHistory.Kind.SUPERVISION, before, command.to()),
        command.note());
    cases.flush();
  }
}
