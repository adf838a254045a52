package vn.huongthien.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.domain.Delivery;
import vn.huongthien.publishing.domain.PubItem;
import vn.huongthien.publishing.domain.Publication;
import vn.huongthien.publishing.domain.ReleaseEntry;
import vn.huongthien.shared.RuleViolated;

/**
 * Makes an approved edition public: snapshot, delivery and release register in the transaction of
 * the command that calls it, all of them or nothing.
 */
@ApplicationScoped
public class Publisher {
  private final EntityManager em;
  private final Permits permits;
  private final Site site;
  private final Clock clock;
  private final Event<PublicationLive> live;
  private final Event<PublicationEnded> ended;

  @Inject
  public Publisher(
      @CaseData EntityManager em,
      Permits permits,
      Site site,
      Clock clock,
      Event<PublicationLive> live,
      Event<PublicationEnded> ended) {
    this.em = em;
    this.permits = permits;
    this.site = site;
    this.clock = clock;
    this.live = live;
    this.ended = ended;
  }

  /**
   * Returns the id of the release.
   *
   * @throws RuleViolated when the permit is refused, or too few people match what is told
   */
  @Transactional(TxType.MANDATORY)
  public long publish(Release release) {
    permits
        .refusal(release.sourceRef(), Channels.WEBSITE)
        .ifPresent(
            why -> {
              throw new RuleViolated(why);
            });
    Counted counted = permits.count(release);
    Instant now = clock.instant();
    PubItem shown = snapshot(release, now);
    Publication publication = new Publication(release, shown.id(), now);
    em.persist(publication);
    Delivery delivery = new Delivery(publication, Channels.WEBSITE, now);
    delivery.live(shown.bareAddress(), now);
    em.persist(delivery);
    byte[] token = release.subjectToken();
    if (token != null) {
      em.persist(
          new ReleaseEntry(
                  token, publication.id(), counted.facts(), counted.k(), counted.cumulativeK())
              .at(now));
    }
    site.changed();
    live.fire(new PublicationLive(publication.id(), release.editionId()));
    return publication.id();
  }

  private PubItem snapshot(Release release, Instant now) {
    Optional<PubItem> shown =
        em.createQuery(
                "SELECT p FROM PubItem p WHERE p.itemId = :item AND p.lang = :lang"
                    + " AND p.state = :live",
                PubItem.class)
            .setParameter("item", release.itemId())
            .setParameter("lang", release.language().code())
            .setParameter("live", PublicationState.LIVE)
            .getResultStream()
            .findFirst();
    if (shown.isEmpty()) {
      PubItem item = new PubItem(release, now);
      em.persist(item);
      return item;
    }
    shown.get().show(release, now);
    replaceEarlier(shown.get(), release, now);
    return shown.get();
  }

  private void replaceEarlier(PubItem shown, Release release, Instant now) {
    PublicationState how =
        release.notice().isEmpty() ? PublicationState.REPLACED : PublicationState.CORRECTED;
    for (Publication earlier :
        em.createQuery(
                "SELECT p FROM Publication p WHERE p.pubItemId = :item AND p.state = :live",
                Publication.class)
            .setParameter("item", shown.id())
            .setParameter("live", PublicationState.LIVE)
            .getResultList()) {
      earlier.end(how, now);
      ended.fire(new PublicationEnded(earlier.id(), earlier.editionId(), how));
    }
    em.createQuery(
            "SELECT d FROM Delivery d WHERE d.pubItemId = :item AND d.state = :live",
            Delivery.class)
        .setParameter("item", shown.id())
        .setParameter("live", DeliveryState.LIVE)
        .getResultList()
        .forEach(d -> d.become(DeliveryState.REPLACED, now));
  }
}
