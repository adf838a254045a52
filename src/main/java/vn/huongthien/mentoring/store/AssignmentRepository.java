package vn.huongthien.mentoring.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Scoped;
import vn.huongthien.access.Unscoped;
import vn.huongthien.mentoring.AssignmentState;
import vn.huongthien.mentoring.domain.AssignmentFrequency;
import vn.huongthien.mentoring.domain.MentoringAssignment;
import vn.huongthien.people.CaseAssignments;
import vn.huongthien.people.CaseScope;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.NotFound;

/** Assignments for the commands of this module; keeps the access to the case in step. */
@ApplicationScoped
public class AssignmentRepository {
  private final EntityManager em;
  private final CaseScope scopes;
  private final Scoped scoped;
  private final CaseAssignments access;

  @Inject
  public AssignmentRepository(
      @CaseData EntityManager em, CaseScope scopes, Scoped scoped, CaseAssignments access) {
    this.em = em;
    this.scopes = scopes;
    this.scoped = scoped;
    this.access = access;
  }

  /**
   * @throws NotFound when its case is not within the scope
   */
  public MentoringAssignment find(AccessScope scope, long id) {
    CaseScope.Predicate within = scopes.of(scope);
    return scoped.found(
        within
            .bind(
                em.createQuery(
                    "SELECT a FROM MentoringAssignment a, SupportCase c WHERE c.id = a.caseId"
                        + " AND a.id = :id AND "
                        + within.where("c"),
                    MentoringAssignment.class))
            .setParameter("id", id)
            .getResultStream()
            .findFirst(),
        "assignment",
        id);
  }

  /**
   * @throws NotFound when it is not an assignment of this mentor
   */
  @Unscoped("an account's own assignment")
  public MentoringAssignment ofMentor(long accountId, long id) {
    return scoped.found(
        em.createQuery(
                "SELECT a FROM MentoringAssignment a WHERE a.id = :id"
                    + " AND a.mentorAccountId = :me",
                MentoringAssignment.class)
            .setParameter("id", id)
            .setParameter("me", accountId)
            .getResultStream()
            .findFirst(),
        "assignment",
        id);
  }

  /** The running main assignment of a case that was found within its scope. */
  @Unscoped("reached through a case that was found within its scope")
  public Optional<MentoringAssignment> runningMain(long caseId) {
    return em.createQuery(
            "SELECT a FROM MentoringAssignment a WHERE a.mainCaseId = :case",
            MentoringAssignment.class)
        .setParameter("case", caseId)
        .getResultStream()
        .findFirst();
  }

  /** Whether the pair has an assignment that is not over. */
  @Unscoped("reached through a case that was found within its scope")
  public boolean hasOpen(long caseId, long mentorAccountId) {
    return !em.createQuery(
            "SELECT a.id FROM MentoringAssignment a WHERE a.openKey = :key", Long.class)
        .setParameter("key", caseId + ":" + mentorAccountId)
        .getResultList()
        .isEmpty();
  }

  public void add(MentoringAssignment assignment, long by) {
    em.persist(assignment);
    em.flush(); // the history points to its row, and JPA does not know that
    remember(assignment, assignment.proposedOn(), by);
    em.flush();
  }

  /** Writes the frequency that is agreed from this day on into the history. */
  public void remember(MentoringAssignment assignment, LocalDate from, long by) {
    em.persist(new AssignmentFrequency(assignment.id(), assignment.frequencyDays(), from, by));
  }

  /** Begins the assignment, ending the one whose place it takes, and opens the case. */
  @Unscoped("the assignment was found within its scope; the one it replaces is of the same case")
  public void start(MentoringAssignment assignment, LocalDate on) {
    Long replaced = assignment.replacesId();
    if (replaced != null) {
      MentoringAssignment old = em.find(MentoringAssignment.class, replaced);
      if (old != null && old.caseId() == assignment.caseId() && old.state().isRunning()) {
        end(old, AssignmentState.REPLACED, "PERSON_ASKED", on);
      }
    }
    assignment.start(on);
    em.flush();
    access.assign(assignment.caseId(), assignment.mentorAccountId(), on);
  }

  /** Ends the assignment and closes the case to the mentor. */
  public void end(
      MentoringAssignment assignment, AssignmentState outcome, String reason, LocalDate on) {
    assignment.end(outcome, reason, on);
    em.flush();
    access.end(assignment.caseId(), assignment.mentorAccountId(), on);
  }

  public void flush() {
    em.flush();
  }

  /** How many people each of these mentors has or is asked to take. */
  @Unscoped("only numbers, for the choice of a mentor")
  public List<Object[]> loads(List<Long> accounts) {
    return em.createQuery(
            "SELECT a.mentorAccountId, COUNT(a) FROM MentoringAssignment a"
                + " WHERE a.mentorAccountId IN :accounts AND a.state IN :open"
                + " GROUP BY a.mentorAccountId",
            Object[].class)
        .setParameter("accounts", accounts)
        .setParameter(
            "open",
            EnumSet.of(AssignmentState.AWAITING, AssignmentState.ACTIVE, AssignmentState.PAUSED))
        .getResultList();
  }
}
