package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Principal;
import vn.huongthien.access.Scoped;
import vn.huongthien.identity.SecondPerson.Wish;
import vn.huongthien.identity.domain.OneTimeLink;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.NotFound;

/** One-time links that wait for a second person. */
@ApplicationScoped
public class WaitingLinks {
  private final EntityManager em;
  private final SecondPerson second;
  private final Wishes wishes;
  private final Scoped scoped;
  private final Clock clock;

  @Inject
  public WaitingLinks(
      @CaseData EntityManager em, SecondPerson second, Wishes wishes, Scoped scoped, Clock clock) {
    this.em = em;
    this.second = second;
    this.wishes = wishes;
    this.scoped = scoped;
    this.clock = clock;
  }

  /**
   * A link that waits.
   *
   * @param decidable whether the one who asks may confirm it
   */
  public record Waiting(
      long id, long accountId, @Nullable Long issuedBy, Instant issuedAt, boolean decidable) {}

  /** Those that concern somebody, the oldest first. */
  @Transactional
  public List<Waiting> of(Principal who) {
    return em.createQuery(
            "SELECT l FROM OneTimeLink l WHERE l.usedAt IS NULL AND l.expiresAt > :now"
                + " AND NOT EXISTS (SELECT c.id FROM LinkConfirmation c WHERE c.id = l.id)"
                + " ORDER BY l.issuedAt, l.id",
            OneTimeLink.class)
        .setParameter("now", clock.instant())
        .getResultStream()
        .filter(l -> second.concerns(who, wish(l)))
        .map(
            l ->
                new Waiting(
                    l.id(),
                    l.accountId(),
                    l.issuedBy(),
                    l.issuedAt(),
                    second.mayDecide(who, wish(l))))
        .toList();
  }

  /**
   * An open link that concerns somebody, locked.
   *
   * @throws NotFound when there is none
   */
  OneTimeLink find(Principal who, long id) {
    OneTimeLink link = em.find(OneTimeLink.class, id, LockModeType.PESSIMISTIC_WRITE);
    boolean mine = link != null && link.isOpen(clock.instant()) && second.concerns(who, wish(link));
    return scoped.found(mine ? link : null, "link", id);
  }

  private Wish wish(OneTimeLink link) {
    return wishes.ofLink(link.accountId(), link.issuedBy());
  }
}
