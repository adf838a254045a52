package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.newsroom.domain.NewsItem;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.WordDiff;

/** One anonymised text as the newsroom reads it, and what has changed in it. */
@ApplicationScoped
@Transactional
public class EditionQueries {
  private final EntityManager em;
  private final Editions editions;

  @Inject
  public EditionQueries(@CaseData EntityManager em, Editions editions) {
    this.em = em;
    this.editions = editions;
  }

  /** An edition with its whole text. */
  public record View(
      long id,
      long itemId,
      ContentKind kind,
      int area,
      Language language,
      int number,
      String title,
      String lead,
      String body,
      String placeLabel,
      String notice,
      List<String> mediaDigests,
      EditionState state,
      boolean fromStory,
      boolean newest,
      Map<String, String> facts,
      long k,
      long cumulativeK,
      Map<String, String> findings,
      String hash,
      @Nullable Instant dueAt,
      @Nullable Long publicationId) {
    /** The hash as the commands take it. */
    public byte[] seen() {
      return HexFormat.of().parseHex(hash);
    }

    public String getPublicationText() {
      return publicationId == null ? "" : Ids.text(publicationId);
    }

    public String getIdText() {
      return Ids.text(id);
    }
  }

  /**
   * One edition.
   *
   * @throws NotFound when there is none with this id
   */
  public View edition(long id) {
    Edition edition = em.find(Edition.class, id);
    if (edition == null) {
      throw new NotFound("edition");
    }
    NewsItem item = editions.itemOf(edition);
    Payload text = edition.payload(item);
    boolean newest =
        editions.newest(item.id(), edition.language()).map(e -> e.id() == id).orElse(false);
    return new View(
        id,
        item.id(),
        item.kind(),
        item.area(),
        edition.language(),
        edition.number(),
        text.title(),
        text.lead(),
        text.body(),
        text.placeLabel(),
        text.notice(),
        text.mediaDigests(),
        edition.state(),
        item.sourceRef() != null,
        newest,
        edition.facts(),
        edition.k(),
        edition.cumulativeK(),
        edition.findings(),
        HexFormat.of().formatHex(edition.payloadHash()),
        edition.dueAt(),
        edition.publicationId());
  }

  /** Words changed since the last text that passed all gates; empty when there was none. */
  public List<WordDiff.Segment> changesSinceApproval(long id) {
    Edition edition = em.find(Edition.class, id);
    if (edition == null) {
      throw new NotFound("edition");
    }
    Edition approved = editions.lastApproved(edition);
    if (approved == null) {
      return List.of();
    }
    NewsItem item = editions.itemOf(edition);
    return WordDiff.of(whole(approved.payload(item)), whole(edition.payload(item)));
  }

  private static String whole(Payload text) {
    return String.join("\n\n", text.title(), text.lead(), text.body());
  }
}
