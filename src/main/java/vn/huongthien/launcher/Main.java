package vn.huongthien.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The command line: starts database and server, and answers with an exit code when it cannot. */
public final class Main {

  // kept: a logger nobody holds forgets its level
  private static final List<Logger> NOISY =
      List.of(Logger.getLogger("ch.vorburger"), Logger.getLogger("org.flywaydb"));

  private Main() {}

  /** Runs until Ctrl-C or SIGTERM; every failure ends with a bilingual message and a code. */
  public static void main(String[] args) {
    NOISY.forEach(logger -> logger.setLevel(Level.WARNING));
    try {
      if (args.length > 0 && !args[0].startsWith("-") && !args[0].equals(Options.VERIFY_AUDIT)) {
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        System.exit(Tools.run(Distribution.war(), args[0], rest));
      }
      Options options = Options.parse(args, System.getenv());
      if (options.help()) {
        Say.text("help");
        return;
      }
      new Launcher(options).run();
      if (options.verifyAudit()) {
        System.exit(0);
      }
    } catch (LaunchFailed e) {
      Say.failure(e);
      System.exit(e.exit().code());
    } catch (RuntimeException e) {
      e.printStackTrace();
      System.exit(Exit.UNEXPECTED.code());
    }
  }
}
