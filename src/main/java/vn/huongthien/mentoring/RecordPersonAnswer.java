package vn.huongthien.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.mentoring.domain.MentoringAssignment;
import vn.huongthien.mentoring.store.AssignmentRepository;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.RuleViolated;

/** Writes down whether the person agrees to the mentor. A no is no breach and closes nothing. */
@ApplicationScoped
public class RecordPersonAnswer {
  private final CurrentUser user;
  private final AssignmentRepository assignments;
  private final Clock clock;

  @Inject
  public RecordPersonAnswer(CurrentUser user, AssignmentRepository assignments, Clock clock) {
    this.user = user;
    this.assignments = assignments;
    this.clock = clock;
  }

  /**
   * @param on day of the answer, not in the future
   */
  public record Command(long assignmentId, boolean agrees, LocalDate on) implements AuditSubject {
    @Override
    public long auditObject() {
      return assignmentId;
    }
  }

  @Requires(Permission.ASSIGN_MENTOR)
  @Transactional
  @Audited(action = "mentoring.personAnswer", object = "assignment")
  public long execute(Command command) {
    MentoringAssignment assignment =
        assignments.find(user.scope(Permission.ASSIGN_MENTOR), command.assignmentId());
    LocalDate today = BusinessTime.today(clock);
    if (command.on().isAfter(today)) {
      throw new RuleViolated("rule.mentoring.future");
    }
    if (!command.agrees()) {
      if (assignment.state() != AssignmentState.DECLINED) {
        assignment.decline(command.on(), user.accountId());
      }
    } else if (assignment.personAgreedOn() == null) {
      assignment.personAgrees(command.on(), user.accountId());
      if (assignment.bothAgreed()) {
        assignments.start(assignment, today);
      }
    }
    assignments.flush();
    return assignment.id();
  }
}
