package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.newsroom.SubjectRisk.Asked;
import vn.huongthien.newsroom.SubjectRisk.Proposal;
import vn.huongthien.newsroom.SubjectRisk.Standing;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.newsroom.domain.NewsItem;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.RuleViolated;

/** How an edition stands today, which is not how it stood when it was written. */
@ApplicationScoped
public class RiskPreview {
  private final EntityManager em;
  private final Editions editions;
  private final Instance<SubjectRisk> risks;

  @Inject
  public RiskPreview(
      @CaseData EntityManager em, Editions editions, @Any Instance<SubjectRisk> risks) {
    this.em = em;
    this.editions = editions;
    this.risks = risks;
  }

  /**
   * The count of today.
   *
   * @param proposal what a machine would do about it; null when it can do nothing
   */
  public record Preview(Standing standing, @Nullable Proposal proposal) {}

  /** Empty for what tells of nobody, for what has enough people, and when nothing is known. */
  @Transactional
  public Optional<Preview> tooFew(long editionId) {
    Edition edition = em.find(Edition.class, editionId);
    NewsItem item = edition == null ? null : editions.itemOf(edition);
    Long source = item == null ? null : item.sourceRef();
    if (edition == null || item == null || source == null || !risks.isResolvable()) {
      return Optional.empty();
    }
    Payload text = edition.payload(item);
    return standing(new Asked(edition.id(), source, text, text, edition.facts()));
  }

  private Optional<Preview> standing(Asked asked) {
    try {
      Standing standing = risks.get().look(asked);
      return standing.isEnough()
          ? Optional.empty()
          : Optional.of(new Preview(standing, risks.get().generalise(asked).orElse(null)));
    } catch (RuleViolated nothingKnown) {
      return Optional.empty();
    }
  }
}
