package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;

/**
 * Accounts with spaces and small letters, "@sóng bạc đầu": how many words belong to the name says a
 * line that begins with it, or consists of it.
 */
final class Mentioned {
  private static final String WORD = "[\\p{L}\\p{M}\\p{Nd}.'’_-]+";
  private static final Pattern AT =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{Nd}])@(" + WORD + "(?: " + WORD + "){1,6})");

  private Mentioned() {}

  static void find(String text, Consumer<Candidate> out) {
    Matcher at = AT.matcher(text);
    while (at.find()) {
      String name = at.group(1);
      while (name.indexOf(' ') > 0 && !heads(text, name, out)) {
        name = name.substring(0, name.lastIndexOf(' '));
      }
      if (name.indexOf(' ') > 0) {
        accept(at.start(), at.start(1) + name.length(), out);
      }
    }
  }

  /** All lines of somebody; false when there are none. */
  private static boolean heads(String text, String name, Consumer<Candidate> out) {
    Matcher head =
        Pattern.compile(
                "(?m)^" + Heads.LEAD + "(" + Pattern.quote(name) + ")(?= ?:| {2}| [–(·|-]|$| hỏi)")
            .matcher(text);
    boolean any = false;
    while (head.find()) {
      accept(head.start(1), head.end(1), out);
      any = true;
    }
    return any;
  }

  private static void accept(int start, int end, Consumer<Candidate> out) {
    out.accept(Candidate.structured(start, end, Kind.HANDLE, "thread", "Bạn đọc"));
  }
}
