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
import vn.huongthien.mentoring.domain.MentorConflict;
import vn.huongthien.mentoring.store.MentorRepository;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.shared.BusinessTime;

/** Writes down that a mentor must not be offered for a case. Doing it twice is doing it once. */
@ApplicationScoped
public class DeclareConflict {
  private final CurrentUser user;
  private final CaseQueries cases;
  private final MentorRepository mentors;
  private final Clock clock;

  @Inject
  public DeclareConflict(
      CurrentUser user, CaseQueries cases, MentorRepository mentors, Clock clock) {
    this.user = user;
    this.cases = cases;
    this.mentors = mentors;
    this.clock = clock;
  }

  public record Command(long caseId, long mentorAccountId) implements AuditSubject {
    @Override
    public long auditObject() {
      return caseId;
    }
  }

  @Requires(Permission.ASSIGN_MENTOR)
  @Transactional
  @Audited(action = "mentoring.declareConflict", object = "case")
  public long execute(Command command) {
    cases.header(user.scope(Permission.ASSIGN_MENTOR), command.caseId());
    if (!mentors.hasConflict(command.mentorAccountId(), command.caseId())) {
      mentors.add(
          new MentorConflict(
              command.mentorAccountId(),
              command.caseId(),
              user.accountId(),
              BusinessTime.today(clock)));
      mentors.flush();
    }
    return command.caseId();
  }
}
