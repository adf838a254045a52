package vn.huongthien.launcher;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Starts the embedded database again when it dies. One that dies again at once is given longer and
 * longer pauses, up to half a minute, and is never given up: the application answers 503 meanwhile.
 */
final class DatabaseWatch implements Runnable {

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration STEADY = Duration.ofMinutes(1);

  private final EmbeddedDatabase database;
  private volatile boolean stopped;

  DatabaseWatch(EmbeddedDatabase database) {
    this.database = database;
  }

  static DatabaseWatch over(EmbeddedDatabase database) {
    DatabaseWatch watch = new DatabaseWatch(database);
    Thread thread = new Thread(watch, "database-watch");
    thread.setDaemon(true);
    thread.start();
    return watch;
  }

  void stop() {
    stopped = true;
  }

  @Override
  public void run() {
    long pause = 0;
    while (!stopped) {
      long begin = System.nanoTime();
      waitForEnd(database.process());
      if (stopped) {
        return;
      }
      boolean steady = System.nanoTime() - begin > STEADY.toNanos();
      pause = steady ? 0 : Math.min(Math.max(250, pause * 2), LONGEST_PAUSE.toMillis());
      Say.step("step.database.died");
      Pause.millis(steady ? 0 : pause - 250);
      restart();
    }
  }

  private void restart() {
    try {
      database.restart();
      if (!stopped) {
        Say.step("step.database.restarted");
      }
    } catch (LaunchFailed e) {
      Say.failure(e);
    }
  }

  private static void waitForEnd(@Nullable Process process) {
    try {
      if (process != null) {
        process.waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
