package vn.huongthien.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks in the server's log for the reason an application did not start. */
final class ServerLog {

  private static final Pattern REASON =
      Pattern.compile("\"LogMessage\":\"(Exception while [^\"]{40,})");
  private static final int ENOUGH = 1_500;

  private ServerLog() {}

  /** The last complaint about loading the application, in plain lines. */
  static Optional<String> reason(Path log) {
    try {
      List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
      for (int i = lines.size() - 1; i >= 0; i--) {
        Matcher matcher = REASON.matcher(lines.get(i));
        if (matcher.find()) {
          String text = matcher.group(1).replace("\\n", System.lineSeparator());
          return Optional.of(text.substring(0, Math.min(ENOUGH, text.length())));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
