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
import vn.huongthien.identity.AccountQueries;
import vn.huongthien.identity.AccountQueries.AccountFilter;
import vn.huongthien.platform.jobs.Job;
import vn.huongthien.shared.PageRequest;

/**
 * Makes the demo data at the first start with {@code ht.demo=true}: when there is no account yet.
 * Until it is done, the application does not say that it is ready.
 */
@Readiness
@ApplicationScoped
public class Demo implements HealthCheck, Job {
  private static final Logger LOG = Logger.getLogger(Demo.class.getName());

  private final DemoScript script;
  private final AccountQueries accounts;
  private volatile boolean pending;

  @Inject
  public Demo(
      DemoScript script,
      AccountQueries accounts,
      @ConfigProperty(name = "ht.demo", defaultValue = "false") boolean wanted) {
    this.script = script;
    this.accounts = accounts;
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
    if (!pending) {
      return;
    }
    if (accounts.page(new AccountFilter("", null, true), PageRequest.of(0, 1)).isEmpty()) {
      try {
        script.play();
      } catch (RuntimeException e) {
        LOG.log(Level.SEVERE, "the demo data could not be made; empty the data folder", e);
        throw e;
      }
    }
    pending = false;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("demo").status(!pending).build();
  }
}
