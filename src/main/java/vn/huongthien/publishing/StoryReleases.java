package vn.huongthien.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.domain.PubItem;
import vn.huongthien.publishing.domain.Publication;
import vn.huongthien.publishing.domain.ReleaseEntry;

/**
 * The releases of a person's stories, for those who made them: which story, where, what it told.
 */
@ApplicationScoped
@Transactional
public class StoryReleases {
  private final EntityManager em;

  @Inject
  public StoryReleases(@CaseData EntityManager em) {
    this.em = em;
  }

  /**
   * One release.
   *
   * @param sourceRef the story behind it
   * @param path on the public site; null unless it is public now
   * @param facts the lines of the release register
   */
  public record Released(
      long publicationId,
      long sourceRef,
      PublicationState state,
      Instant at,
      @Nullable String path,
      Map<String, String> facts) {}

  /** All releases about somebody, newest first; also of those taken down. */
  public List<Released> of(byte[] subjectToken) {
    return em.createQuery(
            "SELECT r, p, i FROM ReleaseEntry r, Publication p, PubItem i WHERE r.subjectToken ="
                + " :token AND p.id = r.publicationId AND i.id = p.pubItemId"
                + " AND p.sourceRef IS NOT NULL ORDER BY r.id DESC",
            Object[].class)
        .setParameter("token", subjectToken)
        .getResultStream()
        .map(r -> released((ReleaseEntry) r[0], (Publication) r[1], (PubItem) r[2]))
        .toList();
  }

  private static Released released(ReleaseEntry entry, Publication publication, PubItem item) {
    Long source = publication.sourceRef();
    return new Released(
        publication.id(),
        source == null ? 0 : source,
        publication.state(),
        entry.releasedAt(),
        publication.state() == PublicationState.LIVE ? item.path() : null,
        entry.facts());
  }

  /** The story behind a release; empty for what the newsroom wrote itself. */
  public Optional<Long> sourceOf(long publicationId) {
    return Optional.ofNullable(em.find(Publication.class, publicationId))
        .map(Publication::sourceRef);
  }

  /** The end of the address at which something of a story is public in a language. */
  public Optional<String> liveSuffix(long sourceRef, Language language) {
    return em.createQuery(
            "SELECT i FROM Publication p, PubItem i WHERE i.id = p.pubItemId AND p.sourceRef ="
                + " :source AND p.lang = :lang AND p.state = :live",
            PubItem.class)
        .setParameter("source", sourceRef)
        .setParameter("lang", language.code())
        .setParameter("live", PublicationState.LIVE)
        .getResultStream()
        .map(PubItem::suffix)
        .findFirst();
  }
}
