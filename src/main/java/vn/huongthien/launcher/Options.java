package vn.huongthien.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the operator asked for. Options of the command line win over the environment; passwords come
 * from the environment only, because a command line can be read by every user of the machine.
 */
record Options(
    int port,
    Path data,
    boolean demo,
    int demoSize,
    Optional<Databases> external,
    boolean verifyAudit,
    boolean help) {

  /** Verifies the audit log; the application is not started. */
  static final String VERIFY_AUDIT = "verify-audit";

  private static final int DEFAULT_PORT = 8080;

  static Options parse(String[] args, Map<String, String> env) {
    int port = number("HT_PORT", env.getOrDefault("HT_PORT", "" + DEFAULT_PORT));
    Path data = Path.of(env.getOrDefault("HT_DATA", "data"));
    String url = env.getOrDefault("HT_DB_URL", "");
    Optional<Boolean> demo = Optional.empty();
    int demoSize = 0;
    boolean verifyAudit = false;
    boolean help = false;
    for (int i = 0; i < args.length; i++) {
      int equals = args[i].indexOf('=');
      String name = equals < 0 ? args[i] : args[i].substring(0, equals);
      switch (name) {
        case "--help", "-h" -> help = true;
        case VERIFY_AUDIT -> verifyAudit = true;
        case "--demo" -> demo = Optional.of(true);
        case "--no-demo" -> demo = Optional.of(false);
        case "--port", "--data", "--db-url", "--demo-size" -> {
          String value = equals < 0 ? following(args, i++) : args[i].substring(equals + 1);
          switch (name) {
            case "--port" -> port = number(name, value);
            case "--data" -> data = Path.of(value);
            case "--demo-size" -> demoSize = number(name, value);
            default -> url = value;
          }
        }
        default -> throw new LaunchFailed(Exit.USAGE, "failed.option", args[i]);
      }
    }
    Optional<Databases> external =
        url.isEmpty() || help ? Optional.empty() : Optional.of(Databases.external(url, env));
    boolean wantsDemo = demo.orElse(url.isEmpty());
    return new Options(
        port, data.toAbsolutePath().normalize(), wantsDemo, demoSize, external, verifyAudit, help);
  }

  private static String following(String[] args, int i) {
    if (i + 1 >= args.length) {
      throw new LaunchFailed(Exit.USAGE, "failed.value", args[i], "");
    }
    return args[i + 1];
  }

  private static int number(String name, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new LaunchFailed(Exit.USAGE, e, "failed.value", name, value);
    }
  }
}
