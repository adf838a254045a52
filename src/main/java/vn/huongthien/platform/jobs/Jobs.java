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

  private final List<ScheduledFuture<?>> running = new ArrayList<>();

  void start(@Observes Serving event) {
    for (Job job : jobs) {
      long pause = job.interval().toMillis();
      running.add(
          executor.scheduleWithFixedDelay(() -> runOnce(job), pause, pause, TimeUnit.MILLISECONDS));
    }
  }

  @PreDestroy
  void stop() {
    running.forEach(job -> job.cancel(false));
  }

  private void runOnce(Job job) {
    RequestContextController context = contexts.get();
    boolean opened = context.activate();
    try {
      if (lease.take(job.name(), job.interval().plusSeconds(60))) {
        job.run();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "job " + job.name() + " failed and will be tried again", e);
    } finally {
      if (opened) {
        context.deactivate();
      }
    }
  }
}
