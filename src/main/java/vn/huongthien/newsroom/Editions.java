package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.newsroom.domain.EditionAuthor;
import vn.huongthien.newsroom.domain.NewsItem;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.RuleViolated;

/** Loads and adds editions for the commands of the newsroom, within their transactions. */
@ApplicationScoped
class Editions {
  private final EntityManager em;
  private final Clock clock;

  @Inject
  Editions(@CaseData EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Edition load(long id) {
    Edition edition = em.find(Edition.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (edition == null) {
      throw new NotFound("edition");
    }
    return edition;
  }

  NewsItem itemOf(Edition edition) {
    return item(edition.itemId());
  }

  NewsItem item(long id) {
    NewsItem item = em.find(NewsItem.class, id);
    if (item == null) {
      throw new NotFound("item");
    }
    return item;
  }

  void add(NewsItem item) {
    em.persist(item);
  }

  Optional<NewsItem> itemOfSource(long sourceRef) {
    return em.createQuery("SELECT i FROM NewsItem i WHERE i.sourceRef = :s", NewsItem.class)
        .setParameter("s", sourceRef)
        .getResultStream()
        .findFirst();
  }

  Optional<Edition> byKey(String clientKey) {
    return em.createQuery("SELECT e FROM Edition e WHERE e.clientKey = :key", Edition.class)
        .setParameter("key", clientKey)
        .getResultStream()
        .findFirst();
  }

  /** The newest edition of a language, the one that is worked on or that is public. */
  Optional<Edition> newest(long itemId, Language language) {
    return em.createQuery(
            "SELECT e FROM Edition e WHERE e.itemId = :item AND e.lang = :lang"
                + " ORDER BY e.number DESC",
            Edition.class)
        .setParameter("item", itemId)
        .setParameter("lang", language.code())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * Adds the next edition, unless the newest has the very same bytes and can still be worked on:
   * then nothing is saved and its approvals stay. An open one before it is replaced.
   */
  Edition save(NewsItem item, Payload payload, String clientKey, Collection<Long> authors) {
    check(payload);
    Edition before = newest(item.id(), payload.language()).orElse(null);
    if (before != null && !changes(before, payload)) {
      return before;
    }
    int number = before == null ? 1 : before.number() + 1;
    Edition edition = new Edition(item, number, payload, clientKey, now());
    if (before != null && before.state().isOpen()) {
      before.become(EditionState.REPLACED, now());
    }
    em.persist(edition);
    for (long account : new TreeSet<>(authors)) {
      em.persist(new EditionAuthor(edition, account, now()));
    }
    em.flush();
    return edition;
  }

  private static boolean changes(Edition before, Payload payload) {
    boolean going = before.state().isOpen() || before.state() == EditionState.PUBLISHED;
    return !going || !Arrays.equals(before.payloadHash(), payload.hash());
  }

  private static void check(Payload payload) {
    if (payload.title().isEmpty() || payload.title().length() > 200) {
      throw new RuleViolated("rule.newsroom.title");
    }
    if (payload.lead().length() > 1000 || payload.notice().length() > 1000) {
      throw new RuleViolated("rule.newsroom.lead");
    }
    if (payload.body().isEmpty() || payload.body().length() > 60_000) {
      throw new RuleViolated("rule.newsroom.body");
    }
  }

  /** Everybody who wrote, edited or anonymised any edition of the item. */
  Set<Long> authors(long itemId) {
    List<Long> accounts =
        em.createQuery(
                "SELECT DISTINCT a.accountId FROM EditionAuthor a WHERE a.itemId = :item",
                Long.class)
            .setParameter("item", itemId)
            .getResultList();
    return Set.copyOf(accounts);
  }

  /** The last text before this one that all three gates passed; null when there is none. */
  @Nullable Edition lastApproved(Edition edition) {
    return em.createQuery(
            "SELECT e FROM Edition e WHERE e.itemId = :item AND e.lang = :lang"
                + " AND e.number < :number AND"
                + " (SELECT COUNT(a) FROM GateApproval a WHERE a.editionId = e.id) = 3"
                + " ORDER BY e.number DESC",
            Edition.class)
        .setParameter("item", edition.itemId())
        .setParameter("lang", edition.language().code())
        .setParameter("number", edition.number())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }
}
