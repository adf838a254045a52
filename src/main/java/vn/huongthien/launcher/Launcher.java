package vn.huongthien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The order of a start: data folder, port, database, migrations, server, application, address; and
 * of a stop: application first, database last.
 */
final class Launcher {

  private static final Duration READY_WITHIN = Duration.ofMinutes(5);
  private static final Duration DRAIN_WITHIN = Duration.ofSeconds(20);

  private final Options options;
  private volatile @Nullable EmbeddedDatabase database;
  private volatile @Nullable PayaraRun server;
  private volatile boolean stopping;

  Launcher(Options options) {
    this.options = options;
  }

  void run() {
    DataFolder folder = DataFolder.open(options.data());
    if (options.verifyAudit()) {
      verifyAudit(folder);
      return;
    }
    requireWholeDemo(folder);
    requireFreePort();
    StopSignals.call(this::stopAndExit);
    try {
      start(folder);
    } catch (LaunchFailed e) {
      if (!stopping) {
        stop();
        throw e;
      }
    }
  }

  private void start(DataFolder folder) {
    Databases databases = options.external().orElseGet(() -> startDatabase(folder));
    Say.step("step.migrate");
    int applied = Migrations.apply(databases);
    Say.step("step.migrated", applied);
    Settings.hand(options, databases, folder);
    SignIns signIns = new SignIns(folder);
    Say.step("step.server");
    PayaraRun payara = new PayaraRun(folder, options.port());
    server = payara;
    payara.start(Distribution.war());
    Readiness readiness = new Readiness(options.port());
    if (!readiness.isDeployed() || !readiness.within(READY_WITHIN)) {
      if (readiness.isDemoFailed()) {
        throw demoFailed(folder);
      }
      ServerLog.reason(folder.path("logs/server.0.log")).ifPresent(Say::raw);
      throw new LaunchFailed(
          Exit.DEPLOYMENT,
          "failed.deployment",
          folder.path("logs/server.0.log"),
          readiness.answer());
    }
    Say.step("step.ready", "http://localhost:" + options.port() + "/");
    signIns.print();
  }

  private void verifyAudit(DataFolder folder) {
    requireKeys(folder);
    try {
      AuditCheck.run(options.external().orElseGet(() -> startDatabase(folder)), folder);
    } finally {
      stop();
    }
  }

  /** Nothing was ever logged where there is no key; a database need not be made to see that. */
  private static void requireKeys(DataFolder folder) {
    Path keys = Settings.keys(folder);
    if (!Files.exists(keys.resolve("audit.json"))) {
      throw new LaunchFailed(Exit.AUDIT, "failed.audit.keys", keys);
    }
  }

  private Databases startDatabase(DataFolder folder) {
    Say.step("step.database");
    EmbeddedDatabase embedded = EmbeddedDatabase.in(folder);
    database = embedded;
    // for an exit nobody planned: the server calls System.exit when it cannot go on
    Runtime.getRuntime().addShutdownHook(new Thread(embedded::stop, "last-resort"));
    embedded.start();
    DatabaseWatch.over(embedded);
    return embedded.access();
  }

  /** Half a demo looks like a whole one; the application leaves this mark while it makes it. */
  private static void requireWholeDemo(DataFolder folder) {
    if (Files.exists(folder.path("demo-unfinished"))) {
      throw demoFailed(folder);
    }
  }

  private static LaunchFailed demoFailed(DataFolder folder) {
    return new LaunchFailed(
        Exit.DEMO, "failed.demo", folder.path(""), folder.path("logs/server.0.log"));
  }

  private void requireFreePort() {
    try {
      Loopback.requireFree(options.port());
    } catch (IOException | IllegalArgumentException e) {
      throw new LaunchFailed(Exit.PORT, e, "failed.port", Integer.toString(options.port()));
    }
  }

  /** Ends in any case: who replaced the files of a running program gets no class any more. */
  private void stopAndExit() {
    stopping = true;
    try {
      Say.step("step.stopping");
      Drain.await(DRAIN_WITHIN);
      stop();
      Say.step("step.stopped");
      Runtime.getRuntime().halt(0);
    } finally {
      EmbeddedDatabase embedded = database;
      if (embedded != null) {
        embedded.stop();
      }
      Runtime.getRuntime().halt(1);
    }
  }

  /** Synchronized: a second Ctrl-C waits for the first to be done. */
  private synchronized void stop() {
    if (server != null) {
      server.stop();
      server = null;
    }
    if (database != null) {
      database.stop();
    }
  }
}
