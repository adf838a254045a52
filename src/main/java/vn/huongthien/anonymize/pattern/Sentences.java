package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/** Exact prison terms become bands. */
public final class Sentences implements Recognizer {
  private static final Pattern TERM =
      Pattern.compile(
          "(?<![a-z0-9])((?:\\d{1,3}|NUM(?: NUM){0,3})) (nam|thang)(?: (?:\\d{1,2}|NUM(?: NUM)?) thang)?"
                  .replace("NUM", NumberWords.REGEX)
              + "(?: (?:\\d{1,2}) ngay)?(?= (?:tu(?: giam)?(?![a-z])(?! (?:khi|ngay|do|day|thang|nam))"
              + "|an(?![a-z])|cai tao|ngoi tu|trong tu|o tu))");
  private static final Pattern CUE =
      Pattern.compile(
          "(?:muc an|an phat|ban an|tuyen phat|tuyen an|lanh an|linh an|chiu an|ket an|xu phat|phat|mang an|an|linh|lanh|ngoi tu|di tu|bi tu|cai tao)(?: tu)? "
              + "((?:\\d{1,3}|NUM(?: NUM){0,3})) (nam|thang)(?: \\d{1,2} thang)?(?![a-z])"
                  .replace("NUM", NumberWords.REGEX));

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    if (!aligned.contains("nam") && !aligned.contains("thang")) {
      return;
    }
    each(TERM.matcher(aligned), views, out);
    each(CUE.matcher(aligned), views, out);
  }

  private static void each(Matcher term, Views views, Consumer<Candidate> out) {
    while (term.find()) {
      int value = NumberWords.value(views, term.start(1), term.end(1));
      if (value <= 0 || value > 500) {
        continue;
      }
      boolean years = term.group(2).equals("nam");
      boolean marks =
          NumberWords.agrees(views, term.start(2), term.end(2), years ? "năm" : "tháng");
      String tail =
          views.text().substring(term.end(), Math.min(views.text().length(), term.end() + 4));
      if (marks && !tail.strip().startsWith("từ")) {
        out.accept(
            Candidate.cue(
                term.start(1),
                term.end(),
                Kind.SENTENCE,
                "prison-term",
                band(years ? value : value / 12)));
      }
    }
  }

  static String band(int years) {
    if (years < 3) {
      return "dưới 3 năm";
    }
    if (years < 7) {
      return "từ 3 đến 7 năm";
    }
    return years < 15 ? "từ 7 đến 15 năm" : "trên 15 năm";
  }
}
