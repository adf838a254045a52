package vn.huongthien.territory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.territory.UnitsChanged;
import vn.huongthien.territory.domain.AdminUnit;

/**
 * Keeps the three and a half thousand units in memory. An import empties it at once; other
 * instances notice within a minute.
 */
@ApplicationScoped
public class UnitStore {
  private static final Duration FRESH = Duration.ofSeconds(60);

  private final EntityManager em;
  private final Clock clock;
  private volatile @Nullable Loaded loaded;

  private record Loaded(UnitTable table, Instant at) {}

  @Inject
  public UnitStore(@CaseData EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  public UnitTable table() {
    Instant now = clock.instant();
    Loaded known = loaded;
    if (known == null || known.at().plus(FRESH).isBefore(now)) {
      known = new Loaded(read(), now);
      loaded = known;
    }
    return known.table();
  }

  private UnitTable read() {
    return new UnitTable(
        em.createQuery("SELECT u FROM AdminUnit u", AdminUnit.class).getResultList());
  }

  void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) UnitsChanged changed) {
    loaded = null;
  }
}
