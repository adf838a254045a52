package vn.huongthien.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.huongthien.harness.AppProcess;
import vn.huongthien.harness.Folders;
import vn.huongthien.harness.OwnLauncher;
import vn.huongthien.harness.Ports;

/** One data folder through its life: stopped and started, killed and recovered. */
@OwnLauncher
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifeE2E {

  private static final Path DATA = Folders.TARGET.resolve("e2e-life");

  private static final EmbeddedAccess DATABASE = new EmbeddedAccess(DATA);

  private static final int PORT = Ports.free();

  @Test
  @Order(1)
  void startsListensOnLoopbackOnlyAndStops() throws IOException, SQLException {
    Folders.empty("e2e-life");
    try (AppProcess app = start()) {
      app.awaitReady();
      assertThat(app.output()).contains("http://localhost:" + PORT + "/");

      ProcessHandle database = database();
      assertThat(Listening.of(app.handle().pid())).allMatch(Listening::loopback);
      assertThat(Listening.of(app.handle().pid()))
          .extracting(Listening::port)
          .containsExactly(PORT);
      assertThat(Listening.of(database.pid())).hasSize(1).allMatch(Listening::loopback);

      assertThat(mode("secrets.properties")).isEqualTo("rw-------");
      assertThat(mode("keys")).isEqualTo("rwx------");
      assertThat(mode("db")).isEqualTo("rwx------");
      assertThat(DATA.resolve("run/accounts.sql")).doesNotExist();

      FirstSteps.walk("http://localhost:" + PORT, DATA);
      DATABASE.execute("INSERT INTO job_lease VALUES ('kept', 'test', NOW(6))");
      assertThat(app.stop()).isZero();
      assertThat(app.output()).contains("Đã dừng / Stopped");
      assertThat(database.isAlive()).isFalse();
      new ServerSocket(PORT, 1, InetAddress.getLoopbackAddress()).close();
    }
  }

  @Test
  @Order(2)
  void keepsItsDataAndStartsADeadDatabaseOnTheSamePort() throws SQLException {
    try (AppProcess app = start()) {
      app.awaitReady();
      assertThat(kept()).isEqualTo(1);
      assertThat(app.output()).doesNotContain("Unpacking", "Making the database folder");

      ProcessHandle before = database();
      int databasePort = DATABASE.port();
      before.destroyForcibly();
      app.awaitOutput("The database is back");
      assertThat(database().pid()).isNotEqualTo(before.pid());
      assertThat(DATABASE.port()).isEqualTo(databasePort);
      assertThat(kept()).isEqualTo(1);
      assertThat(new Readiness(PORT).within(Duration.ofSeconds(10))).isTrue();
    }
  }

  @Test
  @Order(3)
  void recoversADatabaseLeftByAKilledLauncher() throws SQLException {
    ProcessHandle orphan;
    try (AppProcess app = start()) {
      app.awaitReady();
      orphan = database();
      app.kill();
    }
    assertThat(orphan.isAlive()).isTrue();
    try (AppProcess app = start()) {
      app.awaitReady();
      assertThat(app.output()).contains("còn sót lại", "left over");
      assertThat(orphan.isAlive()).isFalse();
      assertThat(kept()).isEqualTo(1);
    }
  }

  @Test
  @Order(4)
  void refusesASecondLauncherAndATableNobodyDecidedAbout() throws SQLException {
    try (AppProcess app = start()) {
      app.awaitReady();
      AppProcess second = AppProcess.start(DATA, "--port", Integer.toString(Ports.free()));
      assertThat(second.awaitExit()).isEqualTo(Exit.DATA_FOLDER.code());
      assertThat(second.output()).contains("in use by another process");
      DATABASE.execute("CREATE TABLE undecided (id INT)");
    }
    try (AppProcess app = start()) {
      assertThat(app.awaitExit()).isEqualTo(Exit.MIGRATION.code());
      assertThat(app.output()).contains("grants.csv", "[undecided]");
    }
  }

  private AppProcess start() {
    return AppProcess.start(DATA, "--port", Integer.toString(PORT), "--no-demo");
  }

  private static ProcessHandle database() {
    return DATABASE.process();
  }

  private static String mode(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(DATA.resolve(name)));
  }

  private static long kept() throws SQLException {
    return DATABASE.number("SELECT COUNT(*) FROM job_lease WHERE name = 'kept'");
  }
}
