package vn.huongthien.stories;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.huongthien.access.Unscoped;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.people.CaseOpened;
import vn.huongthien.people.IdentityChanged;
import vn.huongthien.people.KnownPeople;
import vn.huongthien.platform.jobs.Job;
import vn.huongthien.platform.jobs.Serving;

/**
 * Fills the index in the background after the start, and reads a case again when it is opened or
 * its identity changes. What fails stays marked and is tried again; the index is not ready so long.
 */
@ApplicationScoped
@Unscoped("the engine has to recognise everybody")
public class KnownIndexFeeder {
  private static final Logger LOG = Logger.getLogger(KnownIndexFeeder.class.getName());

  @Resource private ManagedExecutorService executor;

  private final CaseIndex index;
  private final KnownPeople people;
  private final Instance<RequestContextController> contexts;

  @Inject
  public KnownIndexFeeder(
      CaseIndex index, KnownPeople people, Instance<RequestContextController> contexts) {
    this.index = index;
    this.people = people;
    this.contexts = contexts;
  }

  void start(@Observes Serving event) {
    inBackground(this::build);
  }

  void opened(@Observes(during = AFTER_SUCCESS) CaseOpened event) {
    changed(event.caseId());
  }

  void identityChanged(@Observes(during = AFTER_SUCCESS) IdentityChanged event) {
    changed(event.caseId());
  }

  private void changed(long caseId) {
    index.outdated(caseId);
    inBackground(() -> refresh(caseId));
  }

  /** Reads every case; the index is complete only when all of them went in. */
  private void build() {
    Map<String, KnownIdentifiers> all = new HashMap<>();
    people.forEach(p -> all.put(Long.toString(p.caseId()), KnownOfCase.identifiers(p)));
    index.putAll(all);
    index.complete();
    LOG.info(() -> "the index of known identifiers holds " + all.size() + " cases");
  }

  private void refresh(long caseId) {
    index.refreshed(caseId, KnownOfCase.identifiers(people.of(caseId)));
  }

  /** Everything that is missing, once more. */
  void catchUp() {
    if (!index.isComplete()) {
      build();
    }
    index.stale().forEach(this::refresh);
  }

  private void inBackground(Runnable work) {
    try {
      executor.execute(() -> inRequest(work));
    } catch (RejectedExecutionException e) {
      LOG.log(Level.WARNING, "the index of known identifiers is filled later", e);
    }
  }

  private void inRequest(Runnable work) {
    RequestContextController context = contexts.get();
    boolean opened = context.activate();
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the index of known identifiers is filled later", e);
    } finally {
      if (opened) {
        context.deactivate();
      }
    }
  }

  /** Tries again what failed. Each instance has an index of its own, but one lease is enough. */
  @ApplicationScoped
  public static class CatchUp implements Job {
    private final KnownIndexFeeder feeder;

    @Inject
    public CatchUp(KnownIndexFeeder feeder) {
      this.feeder = feeder;
    }

    @Override
    public String name() {
      return "stories.known-index";
    }

    @Override
    public Duration interval() {
      return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
      feeder.catchUp();
    }
  }
}
