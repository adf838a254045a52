package vn.huongthien.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.CaseBehind;
import vn.huongthien.platform.persistence.CaseData;

/** The case of an assignment. */
@ApplicationScoped
class AssignmentCase implements CaseBehind {
  private final EntityManager em;

  @Inject
  AssignmentCase(@CaseData EntityManager em) {
    this.em = em;
  }

  @Override
  @Unscoped("only ids, for the gate that asks why")
  public List<Long> casesBehind(String object, long id) {
    if (!object.equals("assignment")) {
      return List.of();
    }
    return em.createQuery("SELECT a.caseId FROM MentoringAssignment a WHERE a.id = :id", Long.class)
        .setParameter("id", id)
        .getResultList();
  }
}
