package vn.huongthien.support.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Scoped;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.CaseScope;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.NotFound;
import vn.huongthien.support.ActivityState;
import vn.huongthien.support.domain.Participant;
import vn.huongthien.support.domain.SupportActivity;

/** Activities for the commands of this module. */
@ApplicationScoped
public class ActivityRepository {
  private final EntityManager em;
  private final CaseScope scopes;
  private final Scoped scoped;

  @Inject
  public ActivityRepository(@CaseData EntityManager em, CaseScope scopes, Scoped scoped) {
    this.em = em;
    this.scopes = scopes;
    this.scoped = scoped;
  }

  /**
   * Makes sure that all of the cases lie within the scope.
   *
   * @throws NotFound when one does not
   */
  public void expectCases(AccessScope scope, Collection<Long> caseIds) {
    CaseScope.Predicate within = scopes.of(scope);
    List<Long> found =
        within
            .bind(
                em.createQuery(
                    "SELECT c.id FROM SupportCase c WHERE c.id IN :ids AND " + within.where("c"),
                    Long.class))
            .setParameter("ids", caseIds)
            .getResultList();
    Set<Long> missing = new HashSet<>(caseIds);
    missing.removeAll(found);
    missing.forEach(id -> scoped.found((Object) null, "case", id));
  }

  /**
   * An activity of this author on a case within the scope.
   *
   * @throws NotFound when there is none
   */
  public SupportActivity own(AccessScope scope, long id) {
    CaseScope.Predicate within = scopes.of(scope);
    return scoped.found(
        within
            .bind(
                em.createQuery(
                    "SELECT s FROM SupportActivity s, SupportCase c WHERE s.id = :id"
                        + " AND s.authorId = :author AND c.id = s.caseId AND "
                        + within.where("c"),
                    SupportActivity.class))
            .setParameter("id", id)
            .setParameter("author", scope.accountId())
            .getResultStream()
            .findFirst(),
        "activity",
        id);
  }

  @Unscoped("of an activity that was found within its scope, for its own author")
  public List<Participant> participants(long activityId) {
    return em.createQuery(
            "SELECT p FROM Participant p WHERE p.activityId = :id ORDER BY p.id", Participant.class)
        .setParameter("id", activityId)
        .getResultList();
  }

  public void add(Object entity) {
    em.persist(entity);
  }

  public void flush() {
    em.flush();
  }

  /** How often in a row this author did not meet the person, since they last met. */
  @Unscoped("a number about a case that the calling command has found within its scope")
  public long notMetInARow(long caseId, long authorId) {
    return em.createQuery(
            "SELECT COUNT(s) FROM SupportActivity s, Participant p WHERE p.activityId = s.id"
                + " AND p.caseId = :case AND s.authorId = :author AND s.state = :notMet"
                + " AND NOT EXISTS (SELECT d.id FROM SupportActivity d, Participant q"
                + " WHERE q.activityId = d.id AND q.caseId = :case AND d.authorId = :author"
                + " AND d.state = :done AND d.happenedAt > s.happenedAt)",
            Long.class)
        .setParameter("case", caseId)
        .setParameter("author", authorId)
        .setParameter("notMet", ActivityState.NOT_MET)
        .setParameter("done", ActivityState.DONE)
        .getSingleResult();
  }
}
