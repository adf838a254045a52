package vn.huongthien.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.FileUtils;

/**
 * The application as an operator starts it: the launcher's jar in a process of its own. What it
 * prints goes to a file beside the data folder.
 */
public final class AppProcess implements AutoCloseable {

  private static final Duration READY_WITHIN = Duration.ofMinutes(8);

  private static final Path JAR = Folders.TARGET.resolve("dist/huong-thien.jar");

  private final Process process;
  private final Path output;

  private AppProcess(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts {@code target/dist/huong-thien.jar} with these options; does not wait. */
  public static AppProcess start(Path data, String... options) {
    return start(JAR, data, Map.of(), options);
  }

  /** The same with environment variables. */
  public static AppProcess start(Path data, Map<String, String> environment, String... options) {
    return start(JAR, data, environment, options);
  }

  /** The same with the jar of another distribution. */
  public static AppProcess start(Path jar, Path data, String... options) {
    return start(jar, data, Map.of(), options);
  }

  /**
   * The same with database programs of its own, below {@code data/mariadb}, for tests that tamper
   * with them.
   */
  public static AppProcess startWithOwnPrograms(Path data, String... options) throws IOException {
    FileUtils.copyDirectory(Folders.MARIADB.toFile(), data.resolve("mariadb").toFile());
    return start(JAR, data, quick(data.resolve("mariadb")), Map.of(), options);
  }

  /** The same with another distribution and the JVM as an operator gets it, to measure. */
  public static AppProcess startAsOperator(Path jar, Path data, String... options) {
    return start(jar, data, List.of(programs(Folders.MARIADB)), Map.of(), options);
  }

  private static AppProcess start(
      Path jar, Path data, Map<String, String> environment, String... options) {
    return start(jar, data, quick(Folders.MARIADB), environment, options);
  }

  /**
   * Starts in less than half the time and is slower afterwards. Byte code is verified by the tests
   * inside the container.
   */
  private static List<String> quick(Path programs) {
    return List.of(
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-XX:MetaspaceSize=256m",
        "-XX:+UnlockDiagnosticVMOptions",
        "-XX:-BytecodeVerificationRemote",
        "-Xmx1g",
        programs(programs));
  }

  private static String programs(Path folder) {
    return "-Dht.mariadb.base=" + folder;
  }

  private static AppProcess start(
      Path jar, Path data, List<String> jvm, Map<String, String> environment, String... options) {
    Path output = data.resolveSibling(data.getFileName() + ".out");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    // a checkout may lie below /tmp, where the launcher would refuse its data
    command.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
    command.addAll(List.of("-jar", jar.toString(), "--data", data.toString()));
    command.addAll(List.of(options));
    try {
      Files.createDirectories(data.getParent());
      Files.deleteIfExists(output);
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
      builder.environment().putAll(environment);
      return new AppProcess(builder.start(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the line with the address; fails with everything printed when the process ends. */
  public AppProcess awaitReady() {
    awaitOutput("Ready at");
    return this;
  }

  /** Waits for a text in the output. */
  public void awaitOutput(String text) {
    long deadline = System.nanoTime() + READY_WITHIN.toNanos();
    while (!output().contains(text)) {
      if (!process.isAlive() && !output().contains(text)) {
        throw new AssertionError("Ended with " + process.exitValue() + ":\n" + output());
      }
      if (System.nanoTime() > deadline) {
        abandon();
        throw new AssertionError("Not seen: " + text + "\n" + output());
      }
      sleep();
    }
  }

  /** Waits for the end; returns the exit code. */
  public int awaitExit() {
    try {
      if (!process.waitFor(READY_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
        abandon();
        throw new AssertionError("Still running:\n" + output());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** A hopeless one: the database it started would outlive it. */
  private void abandon() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Stops it as Ctrl-C does; returns the exit code. */
  public int stop() {
    process.destroy();
    return awaitExit();
  }

  /** Ends it as a power cut would. */
  public void kill() {
    process.destroyForcibly();
    awaitExit();
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      stop();
    }
  }

  /** The process, for tests that look at it from outside. */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** All it has printed so far. */
  public String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void sleep() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
