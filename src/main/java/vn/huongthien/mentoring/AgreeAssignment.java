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

/** The mentor's own yes or no. Saying it twice is saying it once. */
@ApplicationScoped
public class AgreeAssignment {
  private final CurrentUser user;
  private final AssignmentRepository assignments;
  private final Clock clock;

  @Inject
  public AgreeAssignment(CurrentUser user, AssignmentRepository assignments, Clock clock) {
    this.user = user;
    this.assignments = assignments;
    this.clock = clock;
  }

  public record Command(long assignmentId, boolean agrees) implements AuditSubject {
    @Override
    public long auditObject() {
      return assignmentId;
    }
  }

  @Requires(Permission.ACCEPT_ASSIGNMENT)
  @Transactional
  @Audited(action = "mentoring.mentorAnswer", object = "assignment")
  public long execute(Command command) {
    MentoringAssignment assignment = assignments.ofMentor(user.accountId(), command.assignmentId());
    LocalDate today = BusinessTime.today(clock);
    if (!command.agrees()) {
      if (assignment.state() != AssignmentState.DECLINED) {
        assignment.decline(today, null);
      }
    } else if (assignment.mentorAgreedOn() == null) {
      assignment.mentorAgrees(today);
      if (assignment.bothAgreed()) {
        assignments.start(assignment, today);
      }
    }
    assignments.flush();
    return assignment.id();
  }
}
