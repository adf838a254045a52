package vn.huongthien.anonymize.cli;

import java.io.PrintWriter;
import java.util.spi.ToolProvider;

/** {@code java -jar huong-thien.jar anonymize …}: found as a service, runs without the server. */
public final class AnonymizeTool implements ToolProvider {
  @Override
  public String name() {
    return "anonymize";
  }

  @Override
  public int run(PrintWriter out, PrintWriter err, String... args) {
    return AnonymizeCommand.run(args, System.in, out, err);
  }
}
