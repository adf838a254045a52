package vn.huongthien.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What the launcher prints: every line in Vietnamese, then in English, in UTF-8 whatever the locale
 * of the terminal. The stream is taken when the first line is said, because the server replaces
 * {@code System.out} later.
 */
final class Say {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final Locale VI = Locale.forLanguageTag("vi");
  private static final Locale EN = Locale.ENGLISH;

  private Say() {}

  /** A line of progress. */
  static void step(String key, Object... args) {
    OUT.println("• " + in(VI, key, args) + " / " + in(EN, key, args));
  }

  /** A block of text: first Vietnamese, then English. */
  static void text(String key, Object... args) {
    OUT.println(in(VI, key, args));
    OUT.println();
    OUT.println(in(EN, key, args));
  }

  /** A text that is printed as it is, such as the list of demo accounts. */
  static void raw(String text) {
    OUT.println(text);
  }

  static void failure(LaunchFailed e) {
    OUT.println("✗ " + in(VI, e.key(), e.args()));
    OUT.println("✗ " + in(EN, e.key(), e.args()));
    for (@Nullable Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      OUT.println("    " + cause);
    }
  }

  private static String in(Locale locale, String key, Object... args) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "i18n.launcher",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(bundle.getString("launcher." + key), Locale.ROOT).format(args);
  }
}
