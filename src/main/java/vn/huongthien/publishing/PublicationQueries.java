package vn.huongthien.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.PublicData;
import vn.huongthien.publishing.domain.PubItem;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.shared.Vn;

/** What the public may read, through the account of the database that can read nothing else. */
@ApplicationScoped
@Transactional
public class PublicationQueries {
  private static final String CARD =
      "SELECT NEW vn.huongthien.publishing.PublicationQueries$Card(p.lang, p.kind, p.area, p.slug,"
          + " p.suffix, p.title, p.lead, p.placeLabel, p.state, p.firstAt, p.changedAt)"
          + " FROM PubItem p WHERE ";
  private static final int MAX_WORDS = 8;

  private final EntityManager em;

  @Inject
  public PublicationQueries(@PublicData EntityManager em) {
    this.em = em;
  }

  /** An item in a list or feed; without a word when it is gone. */
  public record Card(
      String lang,
      ContentKind kind,
      int area,
      String slug,
      String suffix,
      String title,
      String lead,
      String placeLabel,
      PublicationState state,
      Instant firstAt,
      Instant changedAt) {
    public String getPath() {
      return Addresses.item(Language.of(lang), kind, slug, suffix);
    }

    public boolean isLive() {
      return state == PublicationState.LIVE;
    }
  }

  /** A whole item. */
  public record Item(Card card, long itemId, String body, String notice) {
    /** Title, place, lead and body as they are published. */
    public String getHtml() {
      return ArticleHtml.of(
          Language.of(card.lang()),
          card.kind(),
          card.title(),
          card.lead(),
          body,
          card.placeLabel());
    }
  }

  /** The item at an address, by the ten characters at its end. */
  public Optional<Item> find(String suffix) {
    return em.createQuery("SELECT p FROM PubItem p WHERE p.suffix = :suffix", PubItem.class)
        .setParameter("suffix", suffix)
        .getResultStream()
        .findFirst()
        .map(p -> new Item(card(suffix), p.itemId(), p.body(), p.notice()));
  }

  private Card card(String suffix) {
    return em.createQuery(CARD + "p.suffix = :suffix", Card.class)
        .setParameter("suffix", suffix)
        .getSingleResult();
  }

  /** The same item in another language, when that is public. */
  public Optional<Card> translation(long itemId, Language language) {
    return em.createQuery(
            CARD + "p.itemId = :item AND p.lang = :lang AND p.state = :live", Card.class)
        .setParameter("item", itemId)
        .setParameter("lang", language.code())
        .setParameter("live", PublicationState.LIVE)
        .getResultStream()
        .findFirst();
  }

  /**
   * What a list shows.
   *
   * @param kind null for all kinds
   * @param area null for all areas
   * @param query words in any order, with or without marks; "" for all
   */
  public record Filter(
      Language language, @Nullable ContentKind kind, @Nullable Integer area, String query) {
    private List<String> words() {
      List<String> words = Vn.words(query);
      return words.subList(0, Math.min(words.size(), MAX_WORDS));
    }
  }

  /** Live items, newest first. */
  public Page<Card> list(Filter filter, PageRequest page) {
    String where = where(filter);
    TypedQuery<Card> rows =
        em.createQuery(CARD + where + " ORDER BY p.firstAt DESC, p.id DESC", Card.class);
    TypedQuery<Long> count =
        em.createQuery("SELECT COUNT(p) FROM PubItem p WHERE " + where, Long.class);
    bind(filter, rows);
    bind(filter, count);
    return new Page<>(
        rows.setFirstResult(page.offset()).setMaxResults(page.limit()).getResultList(),
        count.getSingleResult(),
        page);
  }

  private static String where(Filter filter) {
    List<String> parts = new ArrayList<>(List.of("p.lang = :lang", "p.state = :live"));
    if (filter.kind() != null) {
      parts.add("p.kind = :kind");
    }
    if (filter.area() != null) {
      parts.add("p.area = :area");
    }
    for (int i = 0; i < filter.words().size(); i++) {
      parts.add("p.searchText LIKE :word" + i);
    }
    return parts.stream().collect(Collectors.joining(" AND "));
  }

  /** Folded words hold letters and digits only, so no wildcard can come with them. */
  private static void bind(Filter filter, TypedQuery<?> query) {
    query.setParameter("lang", filter.language().code());
    query.setParameter("live", PublicationState.LIVE);
    if (filter.kind() != null) {
      query.setParameter("kind", filter.kind());
    }
    if (filter.area() != null) {
      query.setParameter("area", filter.area());
    }
    List<String> words = filter.words();
    for (int i = 0; i < words.size(); i++) {
      query.setParameter("word" + i, "% " + words.get(i) + "%");
    }
  }

  /** What changed last, with the empty rows of what is gone, newest first. */
  public List<Card> changes(Language language, int limit) {
    return em.createQuery(CARD + "p.lang = :lang ORDER BY p.changedAt DESC, p.id DESC", Card.class)
        .setParameter("lang", language.code())
        .setMaxResults(limit)
        .getResultList();
  }

  /** Every live item for the sitemap. */
  public List<Card> all(int limit) {
    return em.createQuery(CARD + "p.state = :live ORDER BY p.firstAt DESC", Card.class)
        .setParameter("live", PublicationState.LIVE)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Number of changes of what is public so far. */
  public long generation() {
    return em.createQuery("SELECT s.generation FROM PubSite s", Long.class).getSingleResult();
  }
}
