package vn.huongthien.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.apache.commons.lang3.ArrayUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import vn.huongthien.harness.AppProcess;
import vn.huongthien.harness.Folders;
import vn.huongthien.harness.OwnLauncher;
import vn.huongthien.harness.Ports;

/** A server of the operator's, given by URL and environment; and the command verify-audit on it. */
@OwnLauncher
@TestInstance(Lifecycle.PER_CLASS)
class ExternalDatabaseE2E {

  private final Path data = Folders.empty("e2e-operator");
  private EmbeddedDatabase server;

  @BeforeAll
  void startServer() {
    System.setProperty("ht.mariadb.base", Folders.MARIADB.toString());
    server = EmbeddedDatabase.in(DataFolder.open(Folders.empty("e2e-server")));
    server.start();
  }

  @AfterAll
  void stopServer() {
    server.stop();
  }

  @Test
  void runsOnItAndFindsAChangedAuditLog() throws SQLException, IOException {
    AppProcess nothing = start("verify-audit");
    assertThat(nothing.awaitExit()).as(nothing::output).isEqualTo(Exit.AUDIT.code());
    assertThat(nothing.output()).contains("Không có khóa", "no keys");

    firstStartCutShort();
    AppProcess app = start("--port", Integer.toString(Ports.free())).awaitReady();
    assertThat(app.stop()).isZero();

    AppProcess intact = start("verify-audit");
    assertThat(intact.awaitExit()).as(intact::output).isZero();
    assertThat(intact.output()).contains("nguyên vẹn", "intact");
    assertThat(data.resolve("db")).doesNotExist();

    tamper();
    AppProcess changed = start("verify-audit");
    assertThat(changed.awaitExit()).as(changed::output).isEqualTo(Exit.AUDIT.code());
    assertThat(changed.output()).contains("không nguyên vẹn", "not intact");
  }

  /** The power went while the first keys were written. */
  private void firstStartCutShort() throws IOException {
    Files.createFile(Files.createDirectory(data.resolve("keys")).resolve("index.json"));
  }

  private AppProcess start(String... options) {
    Databases access = server.access();
    Map<String, String> environment =
        Map.of(
            "HT_DB_MIGRATE_USER", access.migrate().user(),
            "HT_DB_MIGRATE_PASSWORD", access.migrate().password(),
            "HT_DB_USER", access.app().user(),
            "HT_DB_PASSWORD", access.app().password(),
            "HT_DB_PUBLIC_USER", access.publik().user(),
            "HT_DB_PUBLIC_PASSWORD", access.publik().password());
    String url = access.url().replaceFirst("\\?.*", "") + "?sslMode=DISABLED";
    String[] all = ArrayUtils.addAll(options, "--db-url", url);
    return AppProcess.start(data, environment, all);
  }

  private void tamper() throws SQLException {
    Databases access = server.access();
    try (Connection connection =
            DriverManager.getConnection(
                access.url(), access.migrate().user(), access.migrate().password());
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("UPDATE audit_head SET seq = seq + 1")).isEqualTo(1);
    }
  }
}
