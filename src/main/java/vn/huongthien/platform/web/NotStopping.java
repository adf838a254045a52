package vn.huongthien.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready any more once the launcher has begun to stop the server: a proxy looks elsewhere. */
@Readiness
@ApplicationScoped
public class NotStopping implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("not-stopping")
        .status(!Boolean.getBoolean("ht.draining"))
        .build();
  }
}
