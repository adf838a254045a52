package vn.huongthien.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.mentoring.domain.MentoringAssignment;
import vn.huongthien.mentoring.store.AssignmentRepository;

/** Lets an assignment rest, or go on: while it rests nothing falls due. */
@ApplicationScoped
public class PauseAssignment {
  private final CurrentUser user;
  private final AssignmentRepository assignments;

  @Inject
  public PauseAssignment(CurrentUser user, AssignmentRepository assignments) {
    this.user = user;
    this.assignments = assignments;
  }

  /**
   * @param rests true to pause, false to go on
   */
  public record Command(long assignmentId, boolean rests) implements AuditSubject {
    @Override
    public long auditObject() {
      return assignmentId;
    }
  }

  @Requires(Permission.ASSIGN_MENTOR)
  @Transactional
  @Audited(action = "mentoring.pause", object = "assignment")
  public long execute(Command command) {
    MentoringAssignment assignment =
        assignments.find(user.scope(Permission.ASSIGN_MENTOR), command.assignmentId());
    AssignmentState wanted = command.rests() ? AssignmentState.PAUSED : AssignmentState.ACTIVE;
    if (assignment.state() != wanted) {
      if (command.rests()) {
        assignment.pause();
      } else {
        assignment.resume();
      }
      assignments.flush();
    }
    return assignment.id();
  }
}
