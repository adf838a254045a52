package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.huongthien.platform.persistence.CaseData;

/**
 * Throws away what nobody needs any more: sessions long over, and half-filled forms that nobody
 * came back to. A draft holds words about a person, so it must not outlive its use.
 */
@ApplicationScoped
public class ForgetOld {
  private final EntityManager em;
  private final Clock clock;
  private final Duration kept;

  @Inject
  public ForgetOld(
      @CaseData EntityManager em,
      Clock clock,
      @ConfigProperty(name = "ht.retention.drafts-days", defaultValue = "90") long days) {
    this.em = em;
    this.clock = clock;
    this.kept = Duration.ofDays(days);
  }

  /** How many rows went. */
  public record Forgotten(int sessions, int drafts) {}

  /** What is older than the setting goes; a session that still lives is never older. */
  @Transactional
  public Forgotten run() {
    Instant before = clock.instant().minus(kept);
    return new Forgotten(
        em.createQuery(
                "DELETE FROM StaffSession s WHERE s.createdAt < :before AND s.lastSeenAt < :before")
            .setParameter("before", before)
            .executeUpdate(),
        em.createQuery("DELETE FROM Draft d WHERE d.savedAt < :before")
            .setParameter("before", before)
            .executeUpdate());
  }
}
