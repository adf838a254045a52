package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/** Exact ages become bands. General age limits of the law stay. */
public final class Ages implements Recognizer {
  private static final Pattern AGE =
      Pattern.compile(
          "(?<![a-z0-9.,/])(\\d{1,3}|NUM(?: NUM){0,3}) (?:tuoi|cai xuan xanh)(?! (?:tro len|tro xuong|den|doi))"
              .replace("NUM", NumberWords.REGEX));
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?:tu du|du|duoi|tren|tu|den|ngoai|hon|gan|khoang|chua den|chua du|- ?)\\s?$");
  private static final Pattern SHORT = Pattern.compile("(?<![a-z0-9])(\\d{2}) ?t(?![a-z0-9])");

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    Matcher age = AGE.matcher(aligned);
    while (age.find()) {
      int value = NumberWords.value(views, age.start(1), age.end(1));
      String before = aligned.substring(Math.max(0, age.start() - 12), age.start());
      boolean round = value % 10 == 0 || value == 18 || value == 16 || value == 14;
      if (value < 0 || value > 120 || (round && LIMIT.matcher(before).find())) {
        continue;
      }
      if (!NumberWords.agrees(views, age.end() - 4, age.end(), "tuổi")
          && age.group().endsWith("tuoi")) {
        continue;
      }
      out.accept(Candidate.structured(age.start(), age.end(), Kind.AGE, "age", band(value)));
    }
    Matcher brief = SHORT.matcher(aligned);
    while (brief.find()) {
      String before = aligned.substring(Math.max(0, brief.start() - 3), brief.start());
      if (before.endsWith("(") || before.endsWith(", ")) {
        int value = Integer.parseInt(brief.group(1));
        out.accept(Candidate.structured(brief.start(), brief.end(), Kind.AGE, "age", band(value)));
      }
    }
  }

  static String band(int age) {
    if (age < 18) {
      return "tuổi vị thành niên";
    }
    if (age < 20) {
      return "chưa đến 20 tuổi";
    }
    return age >= 80 ? "tuổi cao" : "ngoài " + age / 10 * 10 + " tuổi";
  }
}
