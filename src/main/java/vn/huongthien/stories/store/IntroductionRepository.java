package vn.huongthien.stories.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import vn.huongthien.access.Unscoped;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.stories.StoryText;
import vn.huongthien.stories.domain.ModelIntroduction;
import vn.huongthien.stories.domain.Story;

/** Loads and saves introductions of models; their words are sealed under the system's key. */
@ApplicationScoped
@Unscoped("the callers found the model within their scope")
public class IntroductionRepository {
  private static final String TABLE = "model_introduction";

  private final EntityManager em;
  private final Vault vault;

  @Inject
  public IntroductionRepository(@CaseData EntityManager em, Vault vault) {
    this.em = em;
    this.vault = vault;
  }

  public Optional<ModelIntroduction> any(long id) {
    return Optional.ofNullable(em.find(ModelIntroduction.class, id));
  }

  public Optional<ModelIntroduction> ofModel(long modelId) {
    return em.createQuery(
            "SELECT i FROM ModelIntroduction i WHERE i.modelId = :model", ModelIntroduction.class)
        .setParameter("model", modelId)
        .getResultStream()
        .findFirst();
  }

  /** Models with an introduction that was handed over: id of the introduction, id of the model. */
  public List<long[]> handedOver() {
    return em.createQuery(
            "SELECT i.id, i.modelId FROM ModelIntroduction i WHERE i.submittedAt IS NOT NULL",
            Object[].class)
        .getResultStream()
        .map(r -> new long[] {(Long) r[0], (Long) r[1]})
        .toList();
  }

  public StoryText open(ModelIntroduction i) {
    long key = vault.systemKey();
    return new StoryText(
        vault.openOrEmpty(key, Vault.aad(TABLE, "title_sealed", i.id()), i.title()),
        vault.openOrEmpty(key, Vault.aad(TABLE, "lead_sealed", i.id()), i.lead()),
        vault.openOrEmpty(key, Vault.aad(TABLE, "body_sealed", i.id()), i.body()));
  }

  public Story.Words seal(ModelIntroduction i, StoryText text) {
    long key = vault.systemKey();
    return new Story.Words(
        vault.seal(key, Vault.aad(TABLE, "title_sealed", i.id()), text.title()),
        vault.seal(key, Vault.aad(TABLE, "lead_sealed", i.id()), text.lead()),
        vault.seal(key, Vault.aad(TABLE, "body_sealed", i.id()), text.body()),
        text.hash());
  }

  public void add(ModelIntroduction introduction) {
    em.persist(introduction);
  }

  public void flush() {
    em.flush();
  }
}
