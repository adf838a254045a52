package vn.huongthien.anonymize.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** {@code --name value} or {@code --name=value}. */
final class Options {
  private static final Set<String> KNOWN = Set.of("cases", "in", "out", "units", "bench", "seed");

  private Options() {}

  static Map<String, String> parse(String[] args) {
    Map<String, String> options = new LinkedHashMap<>();
    for (int i = 0; i < args.length; i++) {
      String arg = args[i];
      int equals = arg.indexOf('=');
      String name =
          arg.startsWith("--") ? arg.substring(2, equals > 0 ? equals : arg.length()) : "";
      if (!KNOWN.contains(name)) {
        throw new IllegalArgumentException("unknown option " + arg);
      }
      if (name.equals("bench")) {
        options.put(name, "true");
      } else if (equals > 0) {
        options.put(name, arg.substring(equals + 1));
      } else if (i + 1 < args.length) {
        options.put(name, args[++i]);
      } else {
        throw new IllegalArgumentException("option " + arg + " needs a value");
      }
    }
    return options;
  }
}
