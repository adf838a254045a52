package vn.huongthien.platform.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts every {@link Job} of the application; a lease lets only one instance run each at a time.
 */
@ApplicationScoped
public class Jobs {
  private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

  @Resource private ManagedScheduledExecutorService executor;

  @Inject @Any private Instance<Job> jobs;
  @Inject private Instance<RequestContextController> contexts;
  @Inject private JobLease lease;

  private final List<ScheduledFuture<?>> scheduled = new ArrayList<>();
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;

  void start(@Observes Serving event) {
    for (Job job : jobs) {
      long pause = job.interval().toMillis();
      scheduled.add(
          executor.scheduleWithFixedDelay(() -> runOnce(job), pause, pause, TimeUnit.MILLISECONDS));
    }
  }

  /** The next start need not wait for leases of this one to run out. */
  void stop(@Observes Stopping event) {
    cancel();
    try {
      lease.giveBack(
          jobs.stream().map(Job::name).filter(name -> !underWay.contains(name)).toList());
    } catch (RuntimeException e) {
      // the others are to be told of the stop as well, also when the database is gone
      LOG.log(Level.WARNING, "the leases of jobs were not given back", e);
    }
  }

  @PreDestroy
  void cancel() {
    stopping = true;
    scheduled.forEach(job -> job.cancel(false));
  }

  private void runOnce(Job job) {
    RequestContextController context = contexts.get();
    boolean opened = context.activate();
    underWay.add(job.name());
    try {
      if (!stopping && lease.take(job.name(), job.interval().plusSeconds(60))) {
        job.run();
        if (stopping) {
          lease.giveBack(List.of(job.name()));
        }
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "job " + job.name() + " failed and will be tried again", e);
    } finally {
      underWay.remove(job.name());
      if (opened) {
        context.deactivate();
      }
    }
  }
}
