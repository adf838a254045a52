package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;

/** The lists of the newsroom: titles, kinds, counts and states of the newest editions. */
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

  @Inject
  public NewsQueries(@CaseData EntityManager em) {
    this.em = em;
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
    String where = NEWEST + DeskCriteria.of(filter);
    TypedQuery<Row> rows =
        em.createQuery(ROW + where + " ORDER BY e.changedAt DESC, e.id DESC", Row.class);
    TypedQuery<Long> count =
        em.createQuery("SELECT COUNT(e) FROM Edition e, NewsItem i WHERE " + where, Long.class);
    DeskCriteria.bind(filter, rows);
    DeskCriteria.bind(filter, count);
    return new Page<>(
        rows.setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList(),
        count.getSingleResult(),
        page);
  }

  /** Articles that tell of nobody and wait for their privacy gate, oldest first. */
  public List<Row> articlesAwaitingPrivacy() {
    return em.createQuery(
            ROW
                + NEWEST
                + DeskCriteria.of(new Filter(null, null, null, false, Gate.PRIVACY))
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
}
