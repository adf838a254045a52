package vn.huongthien.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.domain.Delivery;
import vn.huongthien.publishing.domain.Takedown;

/** The short transactions around each read-back: armed before, outcome written after. */
@ApplicationScoped
class TakedownRegister {
  private static final int GONE = 410;
  private static final int BATCH = 20;

  private final EntityManager em;
  private final Clock clock;

  @Inject
  TakedownRegister(@CaseData EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** An address to read now. */
  record Due(long id, String url) {}

  @Transactional
  List<Due> arm() {
    Instant now = clock.instant();
    List<Due> due = new ArrayList<>();
    for (Takedown takedown :
        em.createQuery(
                "SELECT t FROM Takedown t WHERE t.state IN :open AND t.nextAt <= :now"
                    + " ORDER BY t.nextAt",
                Takedown.class)
            .setParameter("open", EnumSet.of(TakedownState.OPEN, TakedownState.MANUAL))
            .setParameter("now", now)
            .setMaxResults(BATCH)
            .getResultList()) {
      Delivery delivery = em.find(Delivery.class, takedown.deliveryId());
      if (delivery.state() != DeliveryState.REMOVE_ARMED) {
        delivery.arm(now);
      }
      due.add(new Due(takedown.id(), takedown.url()));
    }
    return due;
  }

  @Transactional
  void record(long takedownId, int status) {
    Instant now = clock.instant();
    Takedown takedown = em.find(Takedown.class, takedownId);
    Delivery delivery = em.find(Delivery.class, takedown.deliveryId());
    if (takedown.state() == TakedownState.PROVEN) {
      return;
    }
    if (status == GONE) {
      takedown.prove(status, now);
      delivery.become(DeliveryState.REMOVED, now);
      return;
    }
    takedown.missed(status, now);
    delivery.become(
        takedown.state() == TakedownState.MANUAL
            ? DeliveryState.REMOVE_MANUAL
            : DeliveryState.REMOVE_DUE,
        now);
  }
}
