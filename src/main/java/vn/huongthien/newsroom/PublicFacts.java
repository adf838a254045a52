package vn.huongthien.newsroom;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;

/**
 * What an article of the institution, which tells of nobody, must be able to say although it has
 * the form of an identifier: when a law came into force, from what age it holds, for which
 * sentences, and where to call or read. Somebody whom a case file knows is refused before this is
 * asked, and texts about a helped person never ask it.
 */
final class PublicFacts {
  /** Fixed lines of offices, and of the police (069): mobiles belong to people. */
  private static final Pattern OFFICE_LINE = Pattern.compile("(?:0|84)(?:2\\d{8,9}|69\\d{6,8})");

  /** Addresses of state bodies, which nobody else can register. */
  private static final Pattern STATE_HOST =
      Pattern.compile(
          "(?:https?://|[a-z0-9._%+-]+@)?(?:[a-z0-9-]+\\.)+gov\\.vn(?:/[\\p{Alnum}/._~-]*)?");

  private PublicFacts() {}

  static boolean permit(Kind kind, String words) {
    return switch (kind) {
      case DATE, AGE, SENTENCE -> true;
      case PHONE -> OFFICE_LINE.matcher(words.replaceAll("\\D", "")).matches();
      case URL, EMAIL -> STATE_HOST.matcher(words.toLowerCase(Locale.ROOT)).matches();
      default -> false;
    };
  }
}
