package vn.huongthien.anonymize.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;

/**
 * Accounts with spaces and small letters, "@sóng bạc đầu": how many words belong to the name says a
 * line that begins with it, or consists of it.
 */
final class Mentioned {
  /** A range of the text. */
  record Span(int start, int end) {}

  private static final String WORD = "[\\p{L}\\p{M}\\p{Nd}.'’_-]+";
  private static final Pattern AT =
      Pattern.compile("(?<![\\p{L}\\p{M}\\p{Nd}])@(" + WORD + "(?: " + WORD + "){1,6})");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?m)^"
              + Heads.LEAD
              + "("
              + WORD
              + "(?: "
              + WORD
              + "){1,6}?)(?= ?:| {2}| [–(·|-]|$| hỏi(?!\\p{L}))");

  private Mentioned() {}

  /** Every line is read once, as a thread may have thousands of lines and of mentions. */
  static void find(String text, Consumer<Candidate> out) {
    Matcher at = AT.matcher(text);
    if (!at.find()) {
      return;
    }
    Map<String, List<Span>> lines = new HashMap<>();
    Matcher head = HEAD.matcher(text);
    while (head.find()) {
      lines
          .computeIfAbsent(head.group(1), name -> new ArrayList<>())
          .add(new Span(head.start(1), head.end(1)));
    }
    do {
      String name = at.group(1);
      while (name.indexOf(' ') > 0 && !lines.containsKey(name)) {
        name = name.substring(0, name.lastIndexOf(' '));
      }
      if (name.indexOf(' ') > 0) {
        accept(new Span(at.start(), at.start(1) + name.length()), out);
        lines.get(name).forEach(span -> accept(span, out));
        lines.put(name, List.of());
      }
    } while (at.find());
  }

  /** Where a name stands as a whole, with the "@" before it. */
  static List<Span> all(String text, String name) {
    List<Span> spans = new ArrayList<>();
    int at = text.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      if (whole) {
        spans.add(new Span(at > 0 && text.charAt(at - 1) == '@' ? at - 1 : at, end));
      }
      at = text.indexOf(name, end);
    }
    return spans;
  }

  static void accept(Span span, Consumer<Candidate> out) {
    out.accept(Candidate.structured(span.start(), span.end(), Kind.HANDLE, "thread", "Bạn đọc"));
  }
}
