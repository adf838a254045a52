package vn.huongthien.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.mentoring.domain.MentoringAssignment;
import vn.huongthien.mentoring.store.AssignmentRepository;
import vn.huongthien.shared.BusinessTime;

/** Writes down a new agreement on how often they meet; the old one stays in the history. */
@ApplicationScoped
public class ChangeFrequency {
  private final CurrentUser user;
  private final AssignmentRepository assignments;
  private final Clock clock;

  @Inject
  public ChangeFrequency(CurrentUser user, AssignmentRepository assignments, Clock clock) {
    this.user = user;
    this.assignments = assignments;
    this.clock = clock;
  }

  /**
   * @param days between contacts, 1 to 366
   */
  public record Command(long assignmentId, int days) implements AuditSubject {
    @Override
    public long auditObject() {
      return assignmentId;
    }
  }

  @Requires(Permission.ASSIGN_MENTOR)
  @Transactional
  @Audited(action = "mentoring.frequency", object = "assignment")
  public long execute(Command command) {
    MentoringAssignment assignment =
        assignments.find(user.scope(Permission.ASSIGN_MENTOR), command.assignmentId());
    if (assignment.frequencyDays() != command.days()) {
      assignment.agreeFrequency(command.days());
      assignments.remember(assignment, BusinessTime.today(clock), user.accountId());
      assignments.flush();
    }
    return assignment.id();
  }
}
