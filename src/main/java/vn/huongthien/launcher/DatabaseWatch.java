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

  DatabaseWatch(EmbeddedDatabase database) {
    this.database = database;
  }

  static void over(EmbeddedDatabase database) {
    Thread thread = new Thread(new DatabaseWatch(database), "database-watch");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    long pause = 0;
    while (!database.isStopping()) {
      long begin = System.nanoTime();
      waitForEnd(database.process());
      if (database.isStopping()) {
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
      database.start();
      Say.step("step.database.restarted");
    } catch (LaunchFailed e) {
      if (!database.isStopping()) {
        Say.failure(e);
      }
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
