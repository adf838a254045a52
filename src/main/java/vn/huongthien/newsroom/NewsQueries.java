package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
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
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.shared.WordDiff;

/** What the pages of the newsroom show: anonymised texts, kinds, counts and states. */
@ApplicationScoped
@Transactional
public class NewsQueries {
  private static final String ROW =
      "SELECT NEW vn.huongthien.newsroom.NewsQueries$Row(e.id, e.itemId, i.kind, i.area, e.lang,"
          + " e.number, e.title, e.state, i.sourceRef, e.k, e.cumulativeK, e.dueAt, e.changedAt,"
          + " (SELECT COUNT(a) FROM GateApproval a WHERE a.editionId = e.id))"
          + " FROM Edition e, NewsItem i WHERE ";
  private static final String NEWEST =
      "i.id = e.itemId AND e.number = (SELECT MAX(x.number) FROM Edition x"
          + " WHERE x.itemId = e.itemId AND x.lang = e.lang)";

  private final EntityManager em;
  private final Editions editions;

  @Inject
  public NewsQueries(@CaseData EntityManager em, Editions editions) {
    this.em = em;
    this.editions = editions;
  }

  /** The newest edition of an item in a language. */
  public record Row(
      long id,
      long itemId,
      ContentKind kind,
      int area,
      String lang,
      int number,
      String title,
      EditionState state,
      @Nullable Long sourceRef,
      long k,
      long cumulativeK,
      @Nullable Instant dueAt,
      Instant changedAt,
      long gatesPassed) {
    public String getIdText() {
      return Ids.text(id);
    }

    public boolean isFromStory() {
      return sourceRef != null;
    }
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
   * What the desk shows.
   *
   * @param stories true for what tells of a person only, false for all
   * @param awaiting a gate that has not been passed yet; null for any
   * @param passableBy an account that wrote no word of it and passed no other gate; null for any
   */
  public record Filter(
      @Nullable ContentKind kind,
      @Nullable EditionState state,
      @Nullable Language language,
      boolean stories,
      @Nullable Gate awaiting,
      @Nullable Long passableBy) {
    public Filter(
        @Nullable ContentKind kind,
        @Nullable EditionState state,
        @Nullable Language language,
        boolean stories,
        @Nullable Gate awaiting) {
      this(kind, state, language, stories, awaiting, null);
    }

    public static Filter all() {
      return new Filter(null, null, null, false, null);
    }

    /** What waits in one state. */
    public static Filter in(EditionState state) {
      return new Filter(null, state, null, false, null);
    }

    /** What waits for a gate that this account may pass. */
    public static Filter waitingFor(Gate gate, long account) {
      return new Filter(null, null, null, false, gate, account);
    }
  }

  /** The newest editions, what changed last first. */
  public Page<Row> desk(Filter filter, PageRequest page) {
    String where = where(filter);
    TypedQuery<Row> rows =
        em.createQuery(ROW + where + " ORDER BY e.changedAt DESC, e.id DESC", Row.class);
    TypedQuery<Long> count =
        em.createQuery("SELECT COUNT(e) FROM Edition e, NewsItem i WHERE " + where, Long.class);
    bind(filter, rows);
    bind(filter, count);
    return new Page<>(
        rows.setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList(),
        count.getSingleResult(),
        page);
  }

  private static String where(Filter filter) {
    List<String> parts = new ArrayList<>(List.of(NEWEST));
    if (filter.kind() != null) {
      parts.add("i.kind = :kind");
    }
    if (filter.state() != null) {
      parts.add("e.state = :state");
    }
    if (filter.language() != null) {
      parts.add("e.lang = :lang");
    }
    if (filter.stories()) {
      parts.add("i.sourceRef IS NOT NULL");
    }
    if (filter.awaiting() != null) {
      parts.add("e.state = :submitted");
      parts.add(
          "NOT EXISTS (SELECT g FROM GateApproval g WHERE g.editionId = e.id AND g.gate = :gate)");
    }
    if (filter.passableBy() != null) {
      parts.add(
          "NOT EXISTS (SELECT w FROM EditionAuthor w WHERE w.itemId = i.id AND w.accountId = :me)");
      parts.add(
          "NOT EXISTS (SELECT o FROM GateApproval o WHERE o.editionId = e.id"
              + " AND o.accountId = :me)");
    }
    return String.join(" AND ", parts);
  }

  private static void bind(Filter filter, TypedQuery<?> query) {
    if (filter.kind() != null) {
      query.setParameter("kind", filter.kind());
    }
    if (filter.state() != null) {
      query.setParameter("state", filter.state());
    }
    if (filter.language() != null) {
      query.setParameter("lang", filter.language().code());
    }
    if (filter.awaiting() != null) {
      query.setParameter("submitted", EditionState.SUBMITTED);
      query.setParameter("gate", filter.awaiting());
    }
    if (filter.passableBy() != null) {
      query.setParameter("me", filter.passableBy());
    }
  }

  /** Articles that tell of nobody and wait for their privacy gate, oldest first. */
  public List<Row> articlesAwaitingPrivacy() {
    return em.createQuery(
            ROW
                + where(new Filter(null, null, null, false, Gate.PRIVACY))
                + " AND i.sourceRef IS NULL ORDER BY e.changedAt",
            Row.class)
        .setParameter("submitted", EditionState.SUBMITTED)
        .setParameter("gate", Gate.PRIVACY)
        .getResultList();
  }

  /** Approved ones without a date, and scheduled or published ones from a moment on. */
  public List<Row> calendar(Instant from) {
    return em.createQuery(
            ROW
                + NEWEST
                + " AND (e.state IN :coming OR (e.state = :published AND e.changedAt >= :from))"
                + " ORDER BY e.changedAt",
            Row.class)
        .setParameter("coming", EnumSet.of(EditionState.APPROVED, EditionState.SCHEDULED))
        .setParameter("published", EditionState.PUBLISHED)
        .setParameter("from", from)
        .getResultList();
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
