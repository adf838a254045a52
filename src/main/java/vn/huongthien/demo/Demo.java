package vn.huongthien.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.huongthien.identity.AccountQueries;
import vn.huongthien.identity.AccountQueries.AccountFilter;
import vn.huongthien.shared.PageRequest;

/**
 * Makes the demo data at the first start with {@code ht.demo=true}: when there is no account yet.
 * Until it is done, the application does not say that it is ready.
 */
@Readiness
@ApplicationScoped
public class Demo implements HealthCheck {
  private static final Logger LOG = Logger.getLogger(Demo.class.getName());

  @Resource private ManagedExecutorService executor;

  private final DemoScript script;
  private final AccountQueries accounts;
  private final RequestContextController request;
  private final boolean wanted;
  private volatile boolean running;

  @Inject
  public Demo(
      DemoScript script,
      AccountQueries accounts,
      RequestContextController request,
      @ConfigProperty(name = "ht.demo", defaultValue = "false") boolean wanted) {
    this.script = script;
    this.accounts = accounts;
    this.request = request;
    this.wanted = wanted;
  }

  void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
    if (wanted && isEmpty()) {
      running = true;
      executor.execute(this::make);
    }
  }

  private boolean isEmpty() {
    return accounts.page(new AccountFilter("", null, true), PageRequest.of(0, 1)).isEmpty();
  }

  private void make() {
    request.activate();
    try {
      script.play();
      running = false;
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "the demo data could not be made; empty the data folder", e);
    } finally {
      request.deactivate();
    }
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("demo").status(!running).build();
  }
}
