package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.CaseBehind;
import vn.huongthien.platform.persistence.CaseData;

/** The case that a story is about. */
@ApplicationScoped
class StoryCase implements CaseBehind {
  private final EntityManager em;

  @Inject
  StoryCase(@CaseData EntityManager em) {
    this.em = em;
  }

  @Override
  @Unscoped("only ids, for the gate that asks why")
  public List<Long> casesBehind(String object, long id) {
    if (!object.equals("story")) {
      return List.of();
    }
    return em.createQuery("SELECT s.caseId FROM Story s WHERE s.id = :id", Long.class)
        .setParameter("id", id)
        .getResultList();
  }
}
