package vn.huongthien.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Processor time that answering took: of the server's threads that answer requests, and of the
 * database. Other work of the machine does not change it, nor does the compiler of the JVM.
 */
final class ServerCpu implements LongSupplier {
  private static final long TICK = Duration.ofMillis(10).toNanos();

  private final ProcessHandle server;
  private final ProcessHandle database;

  ServerCpu(ProcessHandle server, ProcessHandle database) {
    this.server = server;
    this.database = database;
  }

  /** Nanoseconds so far. */
  @Override
  public long getAsLong() {
    Path tasks = Path.of("/proc/" + server.pid() + "/task");
    try (Stream<Path> threads = Files.list(tasks)) {
      long ticks = threads.mapToLong(thread -> ticks(thread, "(http-")).sum();
      return TICK * (ticks + ticks(Path.of("/proc/" + database.pid()), ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * User and system time from the fields behind the name; 0 when it has another name or is gone.
   */
  private static long ticks(Path thread, String name) {
    try {
      String stat = Files.readString(thread.resolve("stat"));
      if (!stat.contains(name)) {
        return 0;
      }
      List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
      return Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12));
    } catch (IOException e) {
      return 0;
    }
  }
}
