package vn.huongthien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A database server whose launcher was killed goes on holding the data folder. It is stopped by the
 * pid it wrote, after a look at what that process is: pids are used again.
 */
final class OrphanDatabase {

  private OrphanDatabase() {}

  static void stop(Path pidFile, Duration within) {
    find(pidFile)
        .ifPresent(
            orphan -> {
              Say.step("step.orphan", Long.toString(orphan.pid()));
              orphan.destroy();
              if (!ended(orphan, within)) {
                orphan.destroyForcibly();
                ended(orphan, within);
              }
            });
  }

  /** The server that wrote this file, when it is still running. */
  static Optional<ProcessHandle> find(Path pidFile) {
    try {
      if (!Files.exists(pidFile)) {
        return Optional.empty();
      }
      long pid = Long.parseLong(Files.readString(pidFile).strip());
      String commandLine = Files.readString(Path.of("/proc/" + pid + "/cmdline"));
      boolean ours =
          commandLine.contains("mariadbd") && commandLine.contains("--pid-file=" + pidFile);
      return ours ? ProcessHandle.of(pid) : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty(); // no such process, or a pid file cut short
    }
  }

  private static boolean ended(ProcessHandle process, Duration within) {
    try {
      process.onExit().get(within.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
