package vn.huongthien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.huongthien.platform.jobs.Job;

/**
 * Makes the demo data at the first start with {@code ht.demo=true}: when there is no account yet.
 * Until it is done, the application does not say that it is ready; when it failed, never, because
 * half a demo looks like a whole one.
 */
@Readiness
@ApplicationScoped
public class Demo implements HealthCheck, Job {
  private static final Logger LOG = Logger.getLogger(Demo.class.getName());

  private final DemoScript script;
  private final DemoLookups lookups;
  private volatile boolean pending;
  private volatile boolean failed;

  @Inject
  public Demo(
      DemoScript script,
      DemoLookups lookups,
      @ConfigProperty(name = "ht.demo", defaultValue = "false") boolean wanted) {
    this.script = script;
    this.lookups = lookups;
    this.pending = wanted;
  }

  @Override
  public String name() {
    return "demo.make";
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(1);
  }

  @Override
  public void run() {
    if (!pending || failed) {
      return;
    }
    if (script.isUnfinished()) {
      failed = true;
      LOG.severe("an earlier start made half of the demo data; empty the data folder");
      return;
    }
    if (lookups.isEmpty()) {
      try {
        script.play();
      } catch (RuntimeException e) {
        failed = true;
        LOG.log(Level.SEVERE, "the demo data could not be made; empty the data folder", e);
        throw e;
      }
    }
    pending = false;
  }

  /** Data of an earlier start is there at once, whoever holds the lease of this job. */
  boolean isReady() {
    // in this order: the mark is older than the first account
    if (pending && !failed && !lookups.isEmpty() && !script.isUnfinished()) {
      pending = false;
    }
    return !pending;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named(failed ? "demo-failed" : "demo").status(isReady()).build();
  }
}
