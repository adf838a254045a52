package vn.huongthien.anonymize.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import vn.huongthien.anonymize.normal.Views;

/** Collects the dates of one text: the longer of two overlapping ones stays. */
final class DateFinds {
  final Views views;
  final String aligned;
  final List<DateMention> found = new ArrayList<>();

  DateFinds(Views views) {
    this.views = views;
    this.aligned = views.aligned();
  }

  void add(int start, int end, int day, int month, int year, boolean lunar) {
    for (DateMention other : found) {
      if (other.start() <= start && end <= other.end()) {
        return;
      }
    }
    found.removeIf(other -> start <= other.start() && other.end() <= end && other.year() == 0);
    found.add(new DateMention(start, end, day, month, year, lunar));
  }

  /** A time that has no day of the calendar: a feast, a day of the week. */
  void add(int start, int end, boolean lunar) {
    add(start, end, 0, 0, 0, lunar);
  }

  void each(Folded pattern, Consumer<Matcher> out) {
    Folded.Scan scan = pattern.in(views);
    while (scan.find()) {
      out.accept(scan.matcher());
    }
  }

  /** The text as it is written, in lower case. */
  String written(int start, int end) {
    return views.text().substring(start, end).toLowerCase(java.util.Locale.ROOT);
  }

  /** True when the range can be read as one of the spellings. */
  boolean spelled(int start, int end, String... words) {
    for (String word : words) {
      if (NumberWords.agrees(views, start, end, word)) {
        return true;
      }
    }
    return false;
  }

  boolean capital(int at) {
    return at < views.text().length() && Character.isUpperCase(views.text().charAt(at));
  }

  String before(int at, int length) {
    return aligned.substring(Math.max(0, at - length), at);
  }

  String after(int at, int length) {
    return aligned.substring(at, Math.min(aligned.length(), at + length));
  }

  static boolean valid(int day, int month) {
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
