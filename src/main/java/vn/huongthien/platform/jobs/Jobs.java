package vn.huongthien.platform.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts every {@link Job} of the application; a lease lets only one instance run each at a time.
 *
 * <p>By timers of the container that are not kept: a managed executor that is used while the
 * application starts gives all its threads the invocation of that start, entity manager included,
 * which is closed soon after.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Jobs {
  private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

  @Resource private TimerService timers;
  @Inject @Any private Instance<Job> jobs;
  @Inject private Instance<RequestContextController> contexts;
  @Inject private JobLease lease;

  private volatile boolean stopping;

  @PostConstruct
  void start() {
    jobs.forEach(this::wake);
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }

  /** One run, then a new timer: the pause counts from the end of a run. */
  @Timeout
  void run(Timer timer) {
    for (Job job : jobs) {
      if (job.name().equals(timer.getInfo())) {
        runOnce(job);
        wake(job);
      }
    }
  }

  private void wake(Job job) {
    if (!stopping) {
      timers.createSingleActionTimer(
          job.interval().toMillis(), new TimerConfig(job.name(), false));
    }
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
