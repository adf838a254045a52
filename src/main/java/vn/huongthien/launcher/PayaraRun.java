package vn.huongthien.launcher;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.io.FileUtils;

/** Payara Micro in this very process, with one application at the root of the address. */
final class PayaraRun {

  private final DataFolder folder;
  private final int port;

  PayaraRun(DataFolder folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** Returns when the server is up; whether the application is too, {@link Readiness} finds out. */
  void start(Path war) {
    Path run = folder.folder("run");
    forgetLastRun();
    keepTerminalClean();
    PayaraMicro.main(
        "--port",
        Integer.toString(port),
        "--unpackdir",
        folder.folder("run/payara").toString(),
        "--prebootcommandfile",
        copy("preboot.txt", run).toString(),
        "--logproperties",
        copy("logging.properties", run).toString(),
        "--nocluster",
        "--disablephonehome",
        "--nohostaware",
        "--contextroot",
        "/",
        "--deploy",
        war.toString());
  }

  /**
   * The server remembers the application that it ran last and would deploy it a second time, beside
   * the one that it is told to. What it has unpacked of itself stays.
   */
  private void forgetLastRun() {
    try {
      for (String memory : List.of("config", "applications", "generated")) {
        FileUtils.deleteDirectory(folder.path("run/payara").resolve(memory).toFile());
      }
    } catch (IOException e) {
      throw new LaunchFailed(Exit.DATA_FOLDER, e, "failed.data.unusable", folder.path(""));
    }
  }

  /** Some parts of the server print instead of logging; {@link Say} does not go through here. */
  private void keepTerminalClean() {
    try {
      PrintStream file =
          new PrintStream(
              Files.newOutputStream(folder.folder("logs").resolve("console.log")),
              true,
              StandardCharsets.UTF_8);
      System.setOut(file);
      System.setErr(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void stop() {
    try {
      PayaraMicro.getInstance().getRuntime().shutdown();
    } catch (BootstrapException | IllegalStateException e) {
      Say.raw(e.toString());
    }
  }

  private Path copy(String name, Path to) {
    try (InputStream stream =
        Objects.requireNonNull(PayaraRun.class.getResourceAsStream("/payara/" + name))) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Files.writeString(
          to.resolve(name), text.replace("@LOGS@", folder.folder("logs").toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
