package vn.huongthien.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.huongthien.platform.jobs.Stopping;

/** Not ready any more once the launcher has begun to stop the server: a proxy looks elsewhere. */
@Readiness
@ApplicationScoped
public class NotStopping implements HealthCheck {
  private volatile boolean stopping;

  void stopping(@Observes Stopping event) {
    stopping = true;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("not-stopping").status(!stopping).build();
  }
}
