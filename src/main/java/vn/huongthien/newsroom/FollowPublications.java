package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.PublicationEnded;
import vn.huongthien.publishing.SourceWithdrawn;

/** Keeps editions in step with what happens to their releases, in the same transaction. */
@ApplicationScoped
public class FollowPublications {
  private final EntityManager em;
  private final Editions editions;

  @Inject
  public FollowPublications(@CaseData EntityManager em, Editions editions) {
    this.em = em;
    this.editions = editions;
  }

  void ended(@Observes PublicationEnded event) {
    Edition edition = editions.load(event.editionId());
    EditionState state =
        switch (event.state()) {
          case CORRECTED -> EditionState.CORRECTED;
          case REPLACED -> EditionState.REPLACED;
          case WITHDRAWN -> EditionState.WITHDRAWN;
          case TAKEN_DOWN -> EditionState.TAKEN_DOWN;
          case LIVE -> throw new IllegalStateException("a live publication has not ended");
        };
    edition.become(state, editions.now());
  }

  /** Whatever of this story is still in the making stops for good. */
  void withdrawn(@Observes SourceWithdrawn event) {
    em.createQuery(
            "SELECT e FROM Edition e, NewsItem i WHERE i.id = e.itemId AND i.sourceRef = :source",
            Edition.class)
        .setParameter("source", event.sourceRef())
        .getResultStream()
        .filter(e -> e.state().isOpen())
        .forEach(e -> e.become(EditionState.TAKEN_DOWN, editions.now()));
  }
}
