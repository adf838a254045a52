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
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.huongthien.harness.AppProcess;
import vn.huongthien.harness.Folders;
import vn.huongthien.harness.OwnLauncher;
import vn.huongthien.harness.Ports;
import vn.huongthien.harness.StepByStep;

/**
 * One data folder through its life: started, stopped, started again, killed, recovered. A start is
 * dear, so each is looked at from several sides before it ends.
 */
@OwnLauncher
@ExtendWith(StepByStep.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifeE2E {
  /** Logged once whenever the application is deployed, before it is ready. */
  private static final Pattern DEPLOYED = Pattern.compile("Running on PrimeFaces");

  private final Path data = Folders.TARGET.resolve("e2e-life");
  private final Path dist = Folders.empty("e2e-replaced");
  private final EmbeddedAccess database = new EmbeddedAccess(data);
  private final int port = Ports.free();
  private AppProcess app;
  private String owner = "";

  @AfterAll
  void end() {
    app.close();
  }

  @Test
  @Order(1)
  void startsAndListensOnLoopbackOnly() throws IOException, SQLException {
    Folders.empty("e2e-life");
    app = start();
    app.awaitReady();
    assertThat(app.output()).contains("http://localhost:" + port + "/");

    assertThat(Listening.of(app.handle().pid())).allMatch(Listening::loopback);
    assertThat(Listening.of(app.handle().pid())).extracting(Listening::port).containsExactly(port);
    assertThat(Listening.of(database.process().pid())).hasSize(1).allMatch(Listening::loopback);

    assertThat(mode("secrets.properties")).isEqualTo("rw-------");
    assertThat(mode("keys")).isEqualTo("rwx------");
    assertThat(mode("db")).isEqualTo("rwx------");
    assertThat(data.resolve("run/accounts.sql")).doesNotExist();
    assertThat(deployments()).isEqualTo(1);

    FirstSteps.walk("http://localhost:" + port, data);
    database.execute("INSERT INTO job_lease VALUES ('kept', 'test', UTC_TIMESTAMP(6))");
    owner = database.text("SELECT MIN(owner) FROM job_lease WHERE owner <> 'test'");
  }

  @Test
  @Order(2)
  void answersTheRequestThatIsUnderWayAndStops() throws IOException {
    ProcessHandle server = database.process();
    try (SlowRequest request = new SlowRequest(port)) {
      app.handle().destroy();
      app.awaitOutput("Stopping");
      awaitNotReady();
      assertThat(request.finish()).startsWith("HTTP/1.1 303 ");
    }
    assertThat(app.awaitExit()).isZero();
    assertThat(app.output()).contains("Đã dừng / Stopped");
    assertThat(server.isAlive()).isFalse();
    new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
  }

  @Test
  @Order(3)
  void keepsItsDataAndStartsADeadDatabaseOnTheSamePort() throws SQLException, IOException {
    int before = deployments();
    app = start();
    app.awaitReady();
    assertThat(kept()).isEqualTo(1);
    assertThat(
            database.number(
                "SELECT COUNT(*) FROM job_lease WHERE until > UTC_TIMESTAMP(6) AND owner = '"
                    + owner
                    + "'"))
        .as("jobs that wait for the stopped application")
        .isZero();
    assertThat(app.output()).doesNotContain("Unpacking", "Making the database folder");
    assertThat(deployments() - before)
        .as("the application of the last run is not kept")
        .isEqualTo(1);

    ProcessHandle dead = database.process();
    int databasePort = database.port();
    dead.destroyForcibly();
    app.awaitOutput("The database is back");
    assertThat(database.process().pid()).isNotEqualTo(dead.pid());
    assertThat(database.port()).isEqualTo(databasePort);
    assertThat(kept()).isEqualTo(1);
    assertThat(new Readiness(port).within(Duration.ofSeconds(10))).isTrue();
  }

  @Test
  @Order(4)
  void recoversADatabaseLeftByAKilledLauncher() throws SQLException, IOException {
    ProcessHandle orphan = database.process();
    app.kill();
    assertThat(orphan.isAlive()).isTrue();
    app = startCopy();
    app.awaitReady();
    assertThat(app.output()).contains("còn sót lại", "left over");
    assertThat(orphan.isAlive()).isFalse();
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  @Order(5)
  void refusesASecondLauncher() {
    AppProcess second = AppProcess.start(data, "--port", Integer.toString(Ports.free()));
    assertThat(second.awaitExit()).isEqualTo(Exit.DATA_FOLDER.code());
    assertThat(second.output()).contains("in use by another process");
  }

  /** An operator copies the new version over the running one before stopping it. */
  @Test
  @Order(6)
  void stopsAlthoughItsFilesWereReplaced() throws IOException, SQLException {
    database.execute("CREATE TABLE undecided (id INT)");
    Files.write(dist.resolve("huong-thien.jar"), new byte[1000]);
    app.handle().destroy();
    app.awaitExit();
    assertThat(OrphanDatabase.find(data.resolve("db/server.pid"))).isEmpty();
  }

  @Test
  @Order(7)
  void refusesATableNobodyDecidedAbout() {
    app = start();
    assertThat(app.awaitExit()).isEqualTo(Exit.MIGRATION.code());
    assertThat(app.output()).contains("grants.csv", "[undecided]");
  }

  /** What a proxy sees from the moment on when the application counts down its requests. */
  private void awaitNotReady() {
    long deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
    String answer = "";
    while (!answer.contains("\"name\":\"not-stopping\",\"status\":\"DOWN\"")) {
      assertThat(System.nanoTime()).as(answer).isLessThan(deadline);
      answer = new Readiness(port).answer();
    }
  }

  private AppProcess start() {
    return AppProcess.start(data, "--port", Integer.toString(port), "--no-demo");
  }

  /** The same from a distribution of its own. */
  private AppProcess startCopy() throws IOException {
    Path built = Folders.TARGET.resolve("dist");
    Path jar = dist.resolve("huong-thien.jar");
    Files.copy(built.resolve("huong-thien.jar"), jar);
    Files.copy(built.resolve("app.war"), dist.resolve("app.war"));
    Files.createSymbolicLink(dist.resolve("lib"), built.resolve("lib"));
    return AppProcess.start(jar, data, "--port", Integer.toString(port), "--no-demo");
  }

  private int deployments() throws IOException {
    String log = Files.readString(data.resolve("logs/server.0.log"));
    return (int) DEPLOYED.matcher(log).results().count();
  }

  private String mode(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name)));
  }

  private long kept() throws SQLException {
    return database.number("SELECT COUNT(*) FROM job_lease WHERE name = 'kept'");
  }
}
