package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.huongthien.access.Unscoped;
import vn.huongthien.platform.persistence.CaseData;

/** The case of a consent, and the case itself. */
@ApplicationScoped
class ConsentCase implements CaseBehind {
  private final EntityManager em;

  @Inject
  ConsentCase(@CaseData EntityManager em) {
    this.em = em;
  }

  @Override
  @Unscoped("only ids, for the gate that asks why")
  public List<Long> casesBehind(String object, long id) {
    if (object.equals("case")) {
      return List.of(id);
    }
    if (!object.equals("consent")) {
      return List.of();
    }
    return em.createQuery("SELECT k.caseId FROM Consent k WHERE k.id = :id", Long.class)
        .setParameter("id", id)
        .getResultList();
  }
}
