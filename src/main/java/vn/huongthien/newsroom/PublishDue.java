package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Principal;
import vn.huongthien.platform.jobs.Job;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;

/** Publishes what has been scheduled and is due, each in a transaction of its own. */
@ApplicationScoped
public class PublishDue implements Job {
  private static final Logger LOG = Logger.getLogger(PublishDue.class.getName());

  private final EntityManager em;
  private final PublishScheduled publish;
  private final Clock clock;
  private final CurrentUser user;

  @Inject
  public PublishDue(
      @CaseData EntityManager em, PublishScheduled publish, Clock clock, CurrentUser user) {
    this.em = em;
    this.publish = publish;
    this.clock = clock;
    this.user = user;
  }

  @Override
  public String name() {
    return "newsroom.publish-due";
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(15);
  }

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void run() {
    user.become(Principal.system(name()));
    List<Long> due =
        em.createQuery(
                "SELECT e.id FROM Edition e WHERE e.state = :state AND e.dueAt <= :now"
                    + " ORDER BY e.dueAt",
                Long.class)
            .setParameter("state", EditionState.SCHEDULED)
            .setParameter("now", clock.instant())
            .setMaxResults(50)
            .getResultList();
    for (long edition : due) {
      try {
        publish.execute(new PublishScheduled.Command(edition));
      } catch (RuleViolated refused) {
        LOG.log(Level.WARNING, "edition {0} was not published: {1}", note(edition, refused));
        publish.refuse(edition);
      }
    }
  }

  private static Object[] note(long edition, RuleViolated refused) {
    return new Object[] {Ids.text(edition), refused.code()};
  }
}
