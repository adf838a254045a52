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
import vn.huongthien.territory.ValueLists;

/** Ends an assignment; the case closes to the mentor at once, what was written stays. */
@ApplicationScoped
public class EndAssignment {
  private final CurrentUser user;
  private final AssignmentRepository assignments;
  private final ValueLists lists;
  private final Clock clock;

  @Inject
  public EndAssignment(
      CurrentUser user, AssignmentRepository assignments, ValueLists lists, Clock clock) {
    this.user = user;
    this.assignments = assignments;
    this.lists = lists;
    this.clock = clock;
  }

  /**
   * @param reason code of ASSIGNMENT_END; GOAL_MET and TERM_OVER complete it, all others end it
   *     early
   */
  public record Command(long assignmentId, String reason) implements AuditSubject {
    @Override
    public long auditObject() {
      return assignmentId;
    }
  }

  @Requires(Permission.ASSIGN_MENTOR)
  @Transactional
  @Audited(action = "mentoring.end", object = "assignment")
  public long execute(Command command) {
    if (!lists.contains("ASSIGNMENT_END", command.reason())) {
      throw new RuleViolated("rule.mentoring.endReason");
    }
    MentoringAssignment assignment =
        assignments.find(user.scope(Permission.ASSIGN_MENTOR), command.assignmentId());
    LocalDate today = BusinessTime.today(clock);
    if (!command.reason().equals(assignment.endReason())) {
      assignments.end(assignment, outcome(command.reason()), command.reason(), today);
    }
    return assignment.id();
  }

  private static AssignmentState outcome(String reason) {
    return switch (reason) {
      case "GOAL_MET", "TERM_OVER" -> AssignmentState.COMPLETED;
      default -> AssignmentState.ENDED_EARLY;
    };
  }
}
