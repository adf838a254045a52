package vn.huongthien.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Scoped;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.CaseScope;
import vn.huongthien.platform.persistence.CaseData;

/** Who mentors whom, within the scope of the cases. */
@ApplicationScoped
public class AssignmentQueries {
  private static final Set<AssignmentState> RUNNING =
      EnumSet.of(AssignmentState.ACTIVE, AssignmentState.PAUSED);
  private static final String SELECT =
      "SELECT NEW vn.huongthien.mentoring.AssignmentView(a.id, a.caseId, a.mentorAccountId, a.role,"
          + " a.modelId, a.state, a.frequencyDays, a.proposedOn, a.mentorAgreedOn,"
          + " a.personAgreedOn, a.startedOn, a.endedOn, a.endReason) FROM MentoringAssignment a";

  private final EntityManager em;
  private final CaseScope scopes;
  private final Scoped scopedIds;

  @Inject
  public AssignmentQueries(@CaseData EntityManager em, CaseScope scopes, Scoped scopedIds) {
    this.em = em;
    this.scopes = scopes;
    this.scopedIds = scopedIds;
  }

  /** A frequency and since when it is agreed. */
  public record Frequency(int days, LocalDate validFrom, long agreedBy) {}

  /** What a mentor is told before saying yes or no: never who it is. */
  public record Question(
      long id,
      String caseCode,
      long communeId,
      MentorRole role,
      int frequencyDays,
      LocalDate proposedOn) {}

  /**
   * An assignment whose case is within the scope.
   *
   * @throws vn.huongthien.shared.NotFound when there is none
   */
  public AssignmentView find(AccessScope scope, long id) {
    return scopedIds.found(
        scoped(scope, " AND a.id = :id").setParameter("id", id).getResultStream().findFirst(),
        "assignment",
        id);
  }

  /** Running assignments of a case, main mentor first. */
  public List<AssignmentView> active(AccessScope scope, long caseId) {
    return scoped(scope, " AND a.caseId = :case AND a.state IN :running ORDER BY a.role, a.id")
        .setParameter("case", caseId)
        .setParameter("running", RUNNING)
        .getResultList();
  }

  /** All assignments of a case, the newest first; closed ones stay. */
  public List<AssignmentView> ofCase(AccessScope scope, long caseId) {
    return scoped(scope, " AND a.caseId = :case ORDER BY a.id DESC")
        .setParameter("case", caseId)
        .getResultList();
  }

  /** Running assignments within a model, as far as their cases are in scope. */
  public List<AssignmentView> ofModel(AccessScope scope, long modelId) {
    return scoped(scope, " AND a.modelId = :model AND a.state IN :running ORDER BY a.id")
        .setParameter("model", modelId)
        .setParameter("running", RUNNING)
        .getResultList();
  }

  /** Assignments in scope that wait for the person's answer, the oldest first. */
  public List<AssignmentView> awaitingPerson(AccessScope scope) {
    return scoped(
            scope, " AND a.state = :awaiting AND a.personAgreedOn IS NULL ORDER BY a.proposedOn")
        .setParameter("awaiting", AssignmentState.AWAITING)
        .getResultList();
  }

  /** How often they agreed to meet, the newest first. */
  public List<Frequency> frequencies(AccessScope scope, long assignmentId) {
    CaseScope.Predicate within = scopes.of(scope);
    return within
        .bind(
            em.createQuery(
                "SELECT NEW vn.huongthien.mentoring.AssignmentQueries$Frequency(f.days,"
                    + " f.validFrom, f.agreedBy) FROM AssignmentFrequency f,"
                    + " MentoringAssignment a, SupportCase c WHERE f.assignmentId = a.id"
                    + " AND c.id = a.caseId AND a.id = :id AND "
                    + within.where("c")
                    + " ORDER BY f.validFrom DESC, f.id DESC",
                Frequency.class))
        .setParameter("id", assignmentId)
        .getResultList();
  }

  /** The account's own running assignments. */
  @Unscoped("an account's own assignments")
  public List<AssignmentView> mine(long accountId) {
    return em.createQuery(
            SELECT + " WHERE a.mentorAccountId = :me AND a.state IN :running ORDER BY a.id",
            AssignmentView.class)
        .setParameter("me", accountId)
        .setParameter("running", RUNNING)
        .getResultList();
  }

  /** What waits for the account's own yes or no, the oldest first. */
  @Unscoped("questions put to the account itself; of the case only code and commune")
  public List<Question> awaitingMe(long accountId) {
    return questions(accountId);
  }

  /** One of the questions put to the account; nothing when it was answered or is another's. */
  @Unscoped("a question put to the account itself; of the case only code and commune")
  public Optional<Question> question(long accountId, long id) {
    return questions(accountId).stream().filter(q -> q.id() == id).findFirst();
  }

  @Unscoped("questions put to the account itself; of the case only code and commune")
  private List<Question> questions(long accountId) {
    return em.createQuery(
            "SELECT NEW vn.huongthien.mentoring.AssignmentQueries$Question(a.id, c.code,"
                + " c.communeId, a.role, a.frequencyDays, a.proposedOn)"
                + " FROM MentoringAssignment a, SupportCase c WHERE c.id = a.caseId"
                + " AND a.mentorAccountId = :me AND a.state = :awaiting"
                + " AND a.mentorAgreedOn IS NULL"
                + " ORDER BY a.proposedOn, a.id",
            Question.class)
        .setParameter("me", accountId)
        .setParameter("awaiting", AssignmentState.AWAITING)
        .getResultList();
  }

  private TypedQuery<AssignmentView> scoped(AccessScope scope, String rest) {
    CaseScope.Predicate within = scopes.of(scope);
    return within.bind(
        em.createQuery(
            SELECT + ", SupportCase c WHERE c.id = a.caseId AND " + within.where("c") + rest,
            AssignmentView.class));
  }
}
