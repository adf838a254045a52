package vn.huongthien.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.huongthien.audit.chain.VerifyAudit;
import vn.huongthien.harness.AppProcess;
import vn.huongthien.harness.DemoAccount;
import vn.huongthien.harness.Folders;
import vn.huongthien.harness.FormClient;
import vn.huongthien.harness.OwnLauncher;
import vn.huongthien.harness.Ports;
import vn.huongthien.harness.StepByStep;

/**
 * The database is killed while people log visits: what they were told is saved is there, once, with
 * its row in the audit log. Two controls show that this test would see a loss.
 */
@OwnLauncher
@ExtendWith(StepByStep.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KillWhileLoggingE2E {
  private static final int WRITERS = 4;
  private static final int VISITS = 200;
  private static final int KILLS = 4;
  private static final Pattern A_CASE =
      Pattern.compile("name=\"form:who\" id=\"[^\"]*\" value=\"([0-9A-Z]{13})\"");

  private final Path data = Folders.TARGET.resolve("e2e-kill");
  private final EmbeddedAccess database = new EmbeddedAccess(data);
  private final int port = Ports.free();
  private final long seed = Long.getLong("ht.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final VisitLedger ledger = new VisitLedger();
  private AppProcess app;
  private long newest;
  private int died;

  @BeforeAll
  void start() throws SQLException, IOException {
    Folders.empty("e2e-kill");
    app =
        AppProcess.startWithOwnPrograms(
            data, "--port", Integer.toString(port), "--demo", "--demo-size", "30");
    app.awaitReady();
    newest = database.number("SELECT MAX(id) FROM support_activity");
  }

  @AfterAll
  void stop() {
    app.close();
  }

  @Test
  @Order(1)
  void everyAcknowledgedVisitIsThereOnce() throws Exception {
    write(VISITS, KILLS);
    System.out.printf(
        "seed %d: %d kills, %d visits acknowledged, %d saves without a clear answer%n",
        seed, died, ledger.acknowledged(), ledger.unclearAnswers());
    assertThat(ledger.acknowledged()).isGreaterThanOrEqualTo(VISITS);
    assertThat(differences()).as("seed %d", seed).isEmpty();
    assertThat(verify().firstBad()).as("seed %d, first bad row of the audit log", seed).isNull();
  }

  /** Control: one acknowledged visit deleted behind the application's back. */
  @Test
  @Order(2)
  void theComparisonSeesOneMissingVisit() throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      long one = database.number("SELECT MAX(id) FROM support_activity");
      statement.executeUpdate("DELETE FROM participant WHERE activity_id = " + one);
      assertThat(ledger.differences(connection, newest))
          .singleElement()
          .asString()
          .startsWith("participants of ")
          .endsWith(": 0");
      statement.executeUpdate("DELETE FROM support_activity WHERE id = " + one);
      assertThat(ledger.differences(connection, newest))
          .singleElement()
          .asString()
          .startsWith("lost ");
      connection.rollback();
    }
  }

  /** Control: the same with a server that keeps its log in memory loses visits, and it is seen. */
  @Test
  @Order(3)
  void aForgetfulServerIsFoundOut() throws Exception {
    forgetful();
    kill();
    write(12, 0);
    kill();
    List<String> differences = differences();
    System.out.printf("forgetful server: %d differences after 12 visits%n", differences.size());
    assertThat(differences).anyMatch(line -> line.startsWith("lost "));
    assertThat(verify().firstBad()).as("cut-off tail of the audit log").isNotNull();
  }

  /**
   * Lets the writers log visits until so many more are acknowledged, and kills the database in
   * between, at random moments while at least one save is under way.
   */
  private void write(int visits, int kills) throws Exception {
    int before = ledger.acknowledged();
    int wanted = before + visits;
    ExecutorService pool = Executors.newFixedThreadPool(WRITERS);
    try {
      List<Future<Void>> writing = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        FormClient client =
            new FormClient("http://localhost:" + port).signIn(DemoAccount.of(data, "VOLUNTEER", i));
        Matcher choice = A_CASE.matcher(client.get("/app/support/log").body());
        assertThat(choice.find()).isTrue();
        writing.add(
            pool.submit(
                new VisitWriter(
                    client, choice.group(1), ledger, () -> ledger.acknowledged() < wanted)));
      }
      for (int i = 0; i < kills; i++) {
        int due = before + visits * i / kills + random.nextInt(visits / kills);
        await(writing, () -> ledger.acknowledged() >= due && ledger.isSaving());
        Pause.millis(random.nextInt(15));
        kill();
      }
      for (Future<Void> one : writing) {
        one.get(2, TimeUnit.MINUTES);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** Looks often; a writer that gave up ends it as well, and says why when its result is asked. */
  private static void await(List<Future<Void>> writing, BooleanSupplier condition) {
    while (!condition.getAsBoolean() && writing.stream().noneMatch(Future::isDone)) {
      Pause.millis(1);
    }
  }

  private void kill() {
    database.process().destroyForcibly();
    died++;
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (app.output().split("The database is back", -1).length <= died) {
      assertThat(System.nanoTime()).as(app::output).isLessThan(deadline);
      Pause.millis(20);
    }
  }

  /** From its next start on, the server flushes its log never instead of at each commit. */
  private void forgetful() throws IOException {
    Path program = data.resolve("mariadb/bin/mariadbd");
    Path real = program.resolveSibling("mariadbd-real");
    Files.move(program, real, StandardCopyOption.ATOMIC_MOVE);
    Files.writeString(
        program,
        "#!/bin/sh\nexec '"
            + real
            + "' \"$@\" --innodb-flush-log-at-trx-commit=0 --innodb-flush-log-at-timeout=2700\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private List<String> differences() throws SQLException {
    try (Connection connection = database.connect()) {
      return ledger.differences(connection, newest);
    }
  }

  private VerifyAudit.Verdict verify() throws SQLException, IOException {
    Databases access = database.accounts();
    return VerifyAudit.verify(
        access.url(),
        access.migrate().user(),
        access.migrate().password(),
        data.resolve("keys"),
        data);
  }
}
