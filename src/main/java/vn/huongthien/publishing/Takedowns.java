package vn.huongthien.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Principal;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.domain.Delivery;
import vn.huongthien.publishing.domain.PubItem;
import vn.huongthien.publishing.domain.Publication;
import vn.huongthien.publishing.domain.Takedown;

/**
 * Takes releases off the site within the caller's transaction: from its commit on page, lists,
 * search and feeds answer from the emptied row. What stands on a channel gets its removal delivery
 * and one takedown per address, which ends only with a proof.
 */
@ApplicationScoped
public class Takedowns {
  private final EntityManager em;
  private final Site site;
  private final Clock clock;
  private final CurrentUser user;
  private final Vault vault;
  private final PublishingConfig config;
  private final Event<PublicationEnded> ended;
  private final Event<SourceWithdrawn> withdrawn;

  @Inject
  @SuppressWarnings("TooManyParameters")
  public Takedowns(
      @CaseData EntityManager em,
      Site site,
      Clock clock,
      CurrentUser user,
      Vault vault,
      PublishingConfig config,
      Event<PublicationEnded> ended,
      Event<SourceWithdrawn> withdrawn) {
    this.em = em;
    this.site = site;
    this.clock = clock;
    this.user = user;
    this.vault = vault;
    this.config = config;
    this.ended = ended;
    this.withdrawn = withdrawn;
  }

  /**
   * Takes down all that comes from a story, and stops what is still on its way.
   *
   * @param reason a code of the value list TAKEDOWN_REASON
   * @return how many addresses were live
   */
  @Transactional(TxType.MANDATORY)
  public int bySource(long sourceRef, String reason) {
    withdrawn.fire(new SourceWithdrawn(sourceRef, reason));
    List<Publication> live =
        em.createQuery(
                "SELECT p FROM Publication p WHERE p.sourceRef = :source AND p.state IN :states",
                Publication.class)
            .setParameter("source", sourceRef)
            .setParameter("states", EnumSet.of(PublicationState.LIVE, PublicationState.WITHDRAWN))
            .getResultList();
    live.forEach(p -> remove(p, reason, ""));
    return live.size();
  }

  /** Takes one release down; its address answers 410 from the commit on. */
  void remove(Publication publication, String reason, String note) {
    Instant now = clock.instant();
    publication.end(PublicationState.TAKEN_DOWN, now);
    PubItem shown = em.find(PubItem.class, publication.pubItemId());
    shown.takeDown(now);
    for (Delivery delivery : deliveriesOf(shown)) {
      if (delivery.state().maybePublic()) {
        delivery.become(DeliveryState.REMOVE_DUE, now);
        em.persist(takedown(delivery, publication, reason, note, now));
      } else if (delivery.state().mayBecome(DeliveryState.CANCELLED)) {
        delivery.become(DeliveryState.CANCELLED, now);
      }
    }
    site.changed();
    ended.fire(
        new PublicationEnded(
            publication.id(), publication.editionId(), PublicationState.TAKEN_DOWN));
  }

  /** Leaves the title and a notice at the address; for what the newsroom wrote itself. */
  void withdraw(Publication publication, String notice) {
    Instant now = clock.instant();
    publication.end(PublicationState.WITHDRAWN, now);
    em.find(PubItem.class, publication.pubItemId()).withdraw(notice, now);
    site.changed();
    ended.fire(
        new PublicationEnded(
            publication.id(), publication.editionId(), PublicationState.WITHDRAWN));
  }

  private List<Delivery> deliveriesOf(PubItem shown) {
    return em.createQuery("SELECT d FROM Delivery d WHERE d.pubItemId = :item", Delivery.class)
        .setParameter("item", shown.id())
        .getResultList();
  }

  private Takedown takedown(
      Delivery delivery, Publication publication, String reason, String note, Instant now) {
    Takedown takedown =
        new Takedown(delivery, publication, config.publicUrl() + delivery.remoteRef());
    byte[] sealed =
        note.isEmpty()
            ? null
            : vault.seal(
                vault.systemKey(), Vault.aad("takedown", "note_sealed", takedown.id()), note);
    long account = user.principal().map(Principal::accountId).orElse(0L);
    takedown.ask(reason, sealed, account, now, config.takedownTime());
    return takedown;
  }
}
