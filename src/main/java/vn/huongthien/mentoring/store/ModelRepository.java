package vn.huongthien.mentoring.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Scoped;
import vn.huongthien.access.Unscoped;
import vn.huongthien.mentoring.domain.MentoringModel;
import vn.huongthien.mentoring.domain.ModelMember;
import vn.huongthien.mentoring.domain.ModelSlot;
import vn.huongthien.platform.persistence.CaseData;

/** Models for the commands and queries of this module. */
@ApplicationScoped
public class ModelRepository {
  private final EntityManager em;
  private final Scoped scoped;

  @Inject
  public ModelRepository(@CaseData EntityManager em, Scoped scoped) {
    this.em = em;
    this.scoped = scoped;
  }

  /**
   * @throws vn.huongthien.shared.NotFound when there is none within the scope
   */
  public MentoringModel find(AccessScope scope, long id) {
    return scoped.found(optional(scope, id), "model", id);
  }

  /**
   * One that the scope may change.
   *
   * @throws vn.huongthien.shared.NotFound when there is none
   */
  public MentoringModel managed(AccessScope scope, long id) {
    return scoped.found(optional(ModelScope.managed(scope), id), "model", id);
  }

  public boolean isManaged(AccessScope scope, long id) {
    return optional(ModelScope.managed(scope), id).isPresent();
  }

  public Optional<MentoringModel> optional(AccessScope scope, long id) {
    return optional(new ModelScope(scope), id);
  }

  @Unscoped("the condition is one of the scope, seen or managed")
  private Optional<MentoringModel> optional(ModelScope within, long id) {
    return within
        .bind(
            em.createQuery(
                "SELECT m FROM MentoringModel m WHERE m.id = :id AND " + within.where("m"),
                MentoringModel.class))
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  @Unscoped("slots of a model that was found within its scope")
  public List<ModelSlot> slots(long modelId) {
    return em.createQuery(
            "SELECT s FROM ModelSlot s WHERE s.modelId = :id ORDER BY s.id", ModelSlot.class)
        .setParameter("id", modelId)
        .getResultList();
  }

  @Unscoped("the open membership in a model that was found within its scope")
  public Optional<ModelMember> member(long modelId, long accountId) {
    return em.createQuery("SELECT x FROM ModelMember x WHERE x.openKey = :key", ModelMember.class)
        .setParameter("key", ModelMember.openKey(modelId, accountId))
        .getResultStream()
        .findFirst();
  }

  public void add(Object entity) {
    em.persist(entity);
  }

  public void remove(ModelSlot slot) {
    em.remove(slot);
  }

  public void flush() {
    em.flush();
  }
}
