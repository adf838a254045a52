package vn.huongthien.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.CaseBehind;
import vn.huongthien.platform.persistence.CaseData;

/** The cases of those who took part in an activity. */
@ApplicationScoped
class ActivityCases implements CaseBehind {
  private final EntityManager em;

  @Inject
  ActivityCases(@CaseData EntityManager em) {
    this.em = em;
  }

  @Override
  @Unscoped("only ids, for the gate that asks why")
  public List<Long> casesBehind(String object, long id) {
    if (!object.equals("activity")) {
      return List.of();
    }
    return em.createQuery(
            "SELECT p.caseId FROM Participant p WHERE p.activityId = :id ORDER BY p.id", Long.class)
        .setParameter("id", id)
        .getResultList();
  }
}
