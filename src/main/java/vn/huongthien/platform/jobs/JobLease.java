package vn.huongthien.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Tokens;

/** One row a job says which instance may run it and until when. */
@ApplicationScoped
public class JobLease {
  private final EntityManager em;
  private final Clock clock;
  private final String instance = Tokens.next();

  @Inject
  public JobLease(@CaseData EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** Takes or keeps the lease; false when another instance holds it. */
  @Transactional
  public boolean take(String job, Duration length) {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    em.createNativeQuery("INSERT IGNORE INTO job_lease (name, owner, until) VALUES (?1, ?2, ?3)")
        .setParameter(1, job)
        .setParameter(2, instance)
        .setParameter(3, Timestamp.valueOf(now))
        .executeUpdate();
    return em.createNativeQuery(
                "UPDATE job_lease SET owner = ?1, until = ?2 WHERE name = ?3"
                    + " AND (owner = ?1 OR until < ?4)")
            .setParameter(1, instance)
            .setParameter(2, Timestamp.valueOf(now.plus(length)))
            .setParameter(3, job)
            .setParameter(4, Timestamp.valueOf(now))
            .executeUpdate()
        == 1;
  }

  /** Lets another instance take these leases from now on. */
  @Transactional
  public void giveBack(Collection<String> jobs) {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    for (String job : jobs) {
      em.createNativeQuery("UPDATE job_lease SET until = ?1 WHERE name = ?2 AND owner = ?3")
          .setParameter(1, Timestamp.valueOf(now))
          .setParameter(2, job)
          .setParameter(3, instance)
          .executeUpdate();
    }
  }
}
