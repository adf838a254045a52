package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/**
 * Dates in figures, in words, of the lunar calendar. A date with a year becomes the year, another
 * one a vague word.
 */
public final class Dates implements Recognizer {
  static String zodiac() {
    return "(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy)"
        + " (?:ty|suu|dan|mao|meo|thin|ti|ngo|mui|than|dau|tuat|hoi)";
  }

  private static final Pattern THOUSANDS =
      Pattern.compile("(mot|hai) (?:nghin|ngan) (?:(khong|chin|tam) tram )?(?:le |linh )?");

  /** All dates of a text, also for comparing with the own birth date. */
  public static List<DateMention> mentions(Views views) {
    DateFinds out = new DateFinds(views);
    NumericDates.find(out);
    NotedMonths.find(out);
    MonthDates.find(out);
    FeastDates.find(out);
    SeasonDates.find(out);
    PointedDays.find(out);
    return DateJoins.join(out);
  }

  static int yearInWords(Views views, int start, int end) {
    String folded = views.aligned().substring(start, end);
    Matcher whole = THOUSANDS.matcher(folded);
    if (whole.lookingAt()) {
      int thousands = whole.group(1).equals("hai") ? 2000 : 1000;
      String hundreds = whole.group(2);
      int value = NumberWords.value(views, start + whole.end(), end);
      int rest =
          hundreds == null || hundreds.equals("khong") ? 0 : hundreds.equals("chin") ? 900 : 800;
      return value < 0 ? 0 : thousands + rest + value;
    }
    StringBuilder digits = new StringBuilder();
    for (String word : views.text().substring(start, end).split(" ", -1)) {
      int at = start + views.text().substring(start, end).indexOf(word);
      int value = NumberWords.value(views, at, at + word.length());
      digits.append(value < 0 ? "" : value == 10 ? "1" : String.valueOf(value));
    }
    String all = digits.toString();
    return all.length() == 4 || all.length() == 2 ? DateFinds.number(all) : 0;
  }

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    for (DateMention date : mentions(views)) {
      out.accept(
          Candidate.structured(date.start(), date.end(), Kind.DATE, "date", vague(views, date)));
    }
  }

  /** The year when it is given, else a word that fits behind "ngày" or at the beginning. */
  static String vague(Views views, DateMention date) {
    String before = views.aligned().substring(Math.max(0, date.start() - 6), date.start()).strip();
    if (date.year() >= 1900) {
      boolean year = before.endsWith("nam");
      return year ? String.valueOf(date.year()) : "năm " + date.year();
    }
    if (date.lunar()) {
      return before.endsWith("nam") ? "đó" : date.day() > 0 ? "một ngày" : "một dịp Tết";
    }
    if (date.day() == 0 && date.month() > 0) {
      return "một tháng nọ";
    }
    return before.endsWith("ngay") || before.endsWith("hom") ? "nọ" : "một ngày";
  }
}
