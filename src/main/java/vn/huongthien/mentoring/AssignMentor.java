package vn.huongthien.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.Audited;
import vn.huongthien.mentoring.domain.MentoringAssignment;
import vn.huongthien.mentoring.store.AssignmentRepository;
import vn.huongthien.mentoring.store.MentorRepository;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.platform.persistence.Submissions;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;

/** Proposes a mentor for a case and asks both sides; it begins when both have said yes. */
@ApplicationScoped
public class AssignMentor {
  private final CurrentUser user;
  private final Submissions submissions;
  private final CaseQueries cases;
  private final MentorRepository mentors;
  private final AssignmentRepository assignments;
  private final ModelQueries models;
  private final Event<MentorAsked> asked;
  private final Clock clock;

  @Inject
  @SuppressWarnings("TooManyParameters") // one each for the case, the mentor, the model, the result
  public AssignMentor(
      CurrentUser user,
      Submissions submissions,
      CaseQueries cases,
      MentorRepository mentors,
      AssignmentRepository assignments,
      ModelQueries models,
      Event<MentorAsked> asked,
      Clock clock) {
    this.user = user;
    this.submissions = submissions;
    this.cases = cases;
    this.mentors = mentors;
    this.assignments = assignments;
    this.models = models;
    this.asked = asked;
    this.clock = clock;
  }

  /**
   * @param modelId model in which it happens; null for none
   * @param frequencyDays days between contacts, 1 to 366
   * @param replacesId running assignment of the case that this one takes the place of; or null
   * @param personAgreedOn day the person said yes, when that is known already; or null
   */
  public record Command(
      String idempotencyKey,
      long caseId,
      long mentorAccountId,
      MentorRole role,
      @Nullable Long modelId,
      int frequencyDays,
      @Nullable Long replacesId,
      @Nullable LocalDate personAgreedOn) {}

  /**
   * @return id of the assignment
   * @throws RuleViolated when the mentor declared a conflict, has no pledge, is full, or the case
   *     has another main mentor
   */
  @Requires(Permission.ASSIGN_MENTOR)
  @Transactional
  @Audited(action = "mentoring.assign", object = "assignment")
  public long execute(Command command) {
    Submissions.Claim claim =
        submissions.claim(
            "mentoring.assign", command.idempotencyKey(), user.accountId(), Ids.next());
    if (!claim.isFirst()) {
      return claim.id();
    }
    AccessScope scope = user.scope(Permission.ASSIGN_MENTOR);
    CaseHeader header = cases.header(scope, command.caseId());
    LocalDate today = BusinessTime.today(clock);
    check(command, scope, header, today);
    MentoringAssignment assignment =
        new MentoringAssignment(
            claim.id(),
            new MentoringAssignment.Proposal(
                command.caseId(),
                command.mentorAccountId(),
                command.role(),
                command.modelId(),
                command.replacesId(),
                command.frequencyDays()),
            user.accountId(),
            today);
    if (command.personAgreedOn() != null) {
      assignment.personAgrees(command.personAgreedOn(), user.accountId());
    }
    if (command.mentorAccountId() == user.accountId()) {
      assignment.mentorAgrees(today);
    }
    assignments.add(assignment, user.accountId());
    if (assignment.bothAgreed()) {
      assignments.start(assignment, today);
    } else {
      asked.fire(new MentorAsked(assignment.id(), command.caseId(), command.mentorAccountId()));
    }
    return assignment.id();
  }

  private void check(Command command, AccessScope scope, CaseHeader header, LocalDate today) {
    MentorExclusion why = mentors.exclusion(command.mentorAccountId(), header);
    if (why != null) {
      throw new RuleViolated("rule.mentoring.excluded." + why.name());
    }
    if (command.modelId() != null) {
      models.find(user.scope(Permission.VIEW_MODEL), command.modelId());
    }
    if (command.replacesId() != null) {
      MentoringAssignment old = assignments.find(scope, command.replacesId());
      rule(old.caseId() == command.caseId() && old.state().isRunning(), "replaces");
    } else if (command.role() == MentorRole.MAIN) {
      rule(assignments.runningMain(command.caseId()).isEmpty(), "mainTaken");
    }
    LocalDate agreed = command.personAgreedOn();
    rule(agreed == null || !agreed.isAfter(today), "future");
  }

  private static void rule(boolean kept, String code) {
    if (!kept) {
      throw new RuleViolated("rule.mentoring." + code);
    }
  }
}
