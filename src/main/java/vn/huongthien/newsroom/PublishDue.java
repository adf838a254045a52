package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Principal;
import vn.huongthien.anonymize.KnownIdentifierIndex;
import vn.huongthien.platform.jobs.Job;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;

/** Publishes what has been scheduled and is due, each in a transaction of its own. */
@ApplicationScoped
public class PublishDue implements Job {
  private static final Logger LOG = Logger.getLogger(PublishDue.class.getName());

  /** A case was opened while a text was looked through: it is looked through again later. */
  private static final Set<String> NOT_NOW =
      Set.of("rule.stories.indexNotReady", "rule.newsroom.engine", "rule.newsroom.scan");

  private final PublishScheduled publish;
  private final CurrentUser user;
  private final Instance<KnownIdentifierIndex> indexes;

  @Inject
  public PublishDue(
      PublishScheduled publish, CurrentUser user, @Any Instance<KnownIdentifierIndex> indexes) {
    this.publish = publish;
    this.user = user;
    this.indexes = indexes;
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
  public void run() {
    if (!ready()) {
      return;
    }
    user.become(Principal.system(name()));
    for (long edition : publish.due()) {
      try {
        publish.execute(new PublishScheduled.Command(edition));
      } catch (RuleViolated refused) {
        if (NOT_NOW.contains(refused.code())) {
          return;
        }
        LOG.log(Level.WARNING, "edition {0} was not published: {1}", note(edition, refused));
        publish.refuse(edition);
      } catch (RuntimeException e) {
        // the next ones must not wait for it; this one is tried again
        LOG.log(Level.WARNING, "edition " + Ids.text(edition) + " could not be published", e);
      }
    }
  }

  /**
   * After a start the names of all cases are still being read: a text can't be checked yet, and
   * refusing it now would throw away its approvals.
   */
  private boolean ready() {
    return indexes.stream().allMatch(KnownIdentifierIndex::ready);
  }

  private static Object[] note(long edition, RuleViolated refused) {
    return new Object[] {Ids.text(edition), refused.code()};
  }
}
