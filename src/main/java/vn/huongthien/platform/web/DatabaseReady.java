package vn.huongthien.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.huongthien.platform.crypto.KeyRing;
import vn.huongthien.platform.persistence.CaseData;

/** Ready means: the database answers, no migration has failed, and the key ring is loaded. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
  private final DataSource database;
  private final KeyRing ring;

  @Inject
  public DatabaseReady(@CaseData DataSource database, KeyRing ring) {
    this.database = database;
    this.ring = ring;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("huong-thien").status(databaseReady() && keysReady()).build();
  }

  private boolean databaseReady() {
    try (Connection c = database.getConnection();
        Statement s = c.createStatement()) {
      s.setQueryTimeout(3);
      try (ResultSet r =
          s.executeQuery(
              "SELECT COUNT(*), COALESCE(SUM(success = 0), 0) FROM flyway_schema_history")) {
        return r.next() && r.getInt(1) > 0 && r.getInt(2) == 0;
      }
    } catch (SQLException e) {
      return false;
    }
  }

  private boolean keysReady() {
    return ring.auditMac(new byte[] {1}).length == 32;
  }
}
