package vn.huongthien.anonymize.pattern;

import java.util.ArrayList;
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
  private static final String N = "(\\d{1,2}|NUM(?: NUM){0,2})".replace("NUM", NumberWords.REGEX);
  private static final String MONTH =
      "(\\d{1,2}|muoi(?: mot| hai)?|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin)(?![a-z0-9])";
  private static final String LUNAR_MONTH = "gieng|chap|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi";
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\d/.,-])(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?![\\d/]|[.,-]\\d)");
  private static final Pattern ISO =
      Pattern.compile("(?<![\\d/-])((?:19|20)\\d\\d)([/.-])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-])");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![a-z0-9])(?:(?:ngay|mung|mong|hom|sang|chieu|toi|dem|ram) )?"
              + N
              + "[ ,]{1,2}thang (gieng|chap|"
              + MONTH
              + ")"
              + "(?:[ ,/-]{1,3}(?:nam )?((?:19|20)\\d\\d)|,? nam (nay|ngoai|truoc|(?:NUM ){1,4}NUM))?(?![a-z0-9])"
                  .replace("NUM", NumberWords.REGEX));
  private static final Pattern SHORT =
      Pattern.compile(
          "(?:(?<![a-z])(?:ngay|hom|sang|chieu|toi|dem|trua|vao|den|tu)(?: ngay)?) (\\d{1,2})\\s?[/-]\\s?(\\d{1,2})(?![\\d/-]|[.,]\\d|%)");
  private static final Pattern MONTH_YEAR =
      Pattern.compile(
          "(?<![a-z0-9/.,-])(?:thang )?(\\d{1,2})\\s?(?:/|-| nam )\\s?((?:19|20)\\d\\d)(?![\\d/-])");
  private static final Pattern TET =
      Pattern.compile(
          "(?<![a-z0-9])(?:(?:mung|mong) "
              + N
              + "(?: tet)?(?: am lich)?|ram thang (?:"
              + LUNAR_MONTH
              + ")|(?:30|ba muoi|29) tet)"
              + "(?: (?:nam )?(?:ZODIAC))?(?![a-z0-9])".replace("ZODIAC", zodiac()));
  private static final Pattern ZODIAC =
      Pattern.compile("(?<![a-z0-9])(?:nam |tet |tuoi |xuan )?(?:" + zodiac() + ")(?![a-z0-9])");
  private static final Pattern BORN =
      Pattern.compile(
          "(?<![a-z0-9])(?:sinh nam|nam sinh|sn|s\\.n|sinh)[: .]{1,3}(?:nam )?((?:19|20)\\d\\d|'?\\d{2}|(?:NUM ){1,3}NUM)(?![a-z0-9/.-])"
              .replace("NUM", NumberWords.REGEX));

  private static String zodiac() {
    return "(?:giap|at|binh|dinh|mau|ky|canh|tan|nham|quy) (?:ty|suu|dan|mao|meo|thin|ti|ngo|mui|than|dau|tuat|hoi)";
  }

  /** All dates of a text, also for comparing with the own birth date. */
  public static List<DateMention> mentions(Views views) {
    List<DateMention> found = new ArrayList<>();
    String aligned = views.aligned();
    each(
        FIGURES,
        aligned,
        m -> {
          int a = number(m.group(1));
          int b = number(m.group(3));
          int y = number(m.group(4));
          boolean dots = m.group(2).equals(".") && m.group(4).length() == 2;
          if (!dots && (valid(a, b) || valid(b, a))) {
            boolean swap = !valid(a, b);
            add(found, m.start(), m.end(), swap ? b : a, swap ? a : b, y, false);
          }
        });
    each(
        ISO,
        aligned,
        m -> {
          if (valid(number(m.group(4)), number(m.group(3)))) {
            add(
                found,
                m.start(),
                m.end(),
                number(m.group(4)),
                number(m.group(3)),
                number(m.group(1)),
                false);
          }
        });
    each(WORDS, aligned, m -> words(views, m, found));
    each(
        SHORT,
        aligned,
        m -> {
          int d = number(m.group(1));
          int mo = number(m.group(2));
          if (valid(d, mo)) {
            add(found, m.start(1), m.end(), d, mo, 0, false);
          }
        });
    each(
        MONTH_YEAR,
        aligned,
        m -> {
          int mo = number(m.group(1));
          if (mo >= 1 && mo <= 12) {
            add(found, m.start(), m.end(), 0, mo, number(m.group(2)), false);
          }
        });
    each(
        TET,
        aligned,
        m -> {
          if (!m.group().startsWith("mung")
              || NumberWords.agrees(views, m.start(), m.start() + 4, "mùng")) {
            add(found, m.start(), m.end(), 0, 0, 0, true);
          }
        });
    each(ZODIAC, aligned, m -> zodiac(views, m, found));
    each(BORN, aligned, m -> born(views, m, found));
    return found;
  }

  private static void words(Views views, Matcher m, List<DateMention> found) {
    int day = NumberWords.value(views, m.start(1), m.end(1));
    int word = views.aligned().indexOf("thang", m.end(1));
    if (!NumberWords.agrees(views, word, word + 5, "tháng")) {
      return;
    }
    String name = m.group(2);
    boolean lunar = name.equals("gieng") || name.equals("chap");
    int month = lunar ? 0 : NumberWords.value(views, m.start(2), m.end(2));
    if (day < 1 || day > 31 || (!lunar && (month < 1 || month > 12))) {
      return;
    }
    int year = m.group(4) == null ? 0 : number(m.group(4));
    if (m.group(5) != null) {
      year = yearInWords(views, m.start(5), m.end(5));
    }
    add(found, m.start(), m.end(), day, month, year, lunar);
  }

  private static void zodiac(Views views, Matcher m, List<DateMention> found) {
    String raw = views.text().substring(m.start(), m.end());
    String[] parts = raw.split(" ", -1);
    boolean capital =
        Character.isUpperCase(parts[parts.length - 1].charAt(0))
            && Character.isUpperCase(parts[parts.length - 2].charAt(0));
    boolean cue = parts.length > 2;
    boolean marked = !raw.toLowerCase(java.util.Locale.ROOT).equals(m.group());
    if ((capital && marked) || (cue && (capital || marked))) {
      int start = m.group().startsWith("xuan ") ? m.start() + 5 : m.start();
      add(found, start, m.end(), 0, 0, 0, true);
    }
  }

  private static void born(Views views, Matcher m, List<DateMention> found) {
    boolean digits = Character.isDigit(m.group(1).charAt(m.group(1).length() - 1));
    int year =
        digits ? number(m.group(1).replace("'", "")) : yearInWords(views, m.start(1), m.end(1));
    if (year > 0 && (m.group(1).length() > 3 || m.group().startsWith("s"))) {
      add(found, m.start(1), m.end(1), 0, 0, year, false);
    }
  }

  private static int yearInWords(Views views, int start, int end) {
    StringBuilder digits = new StringBuilder();
    for (String word : views.text().substring(start, end).split(" ", -1)) {
      int at = start + views.text().substring(start, end).indexOf(word);
      int value = NumberWords.value(views, at, at + word.length());
      digits.append(value < 0 ? "" : value == 10 ? "1" : String.valueOf(value));
    }
    String all = digits.toString();
    return all.length() == 4 || all.length() == 2 ? number(all) : 0;
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
      return before.endsWith("nam") ? "đó" : "một dịp Tết";
    }
    return before.endsWith("ngay") || before.endsWith("hom") ? "nọ" : "một ngày";
  }

  private static void add(
      List<DateMention> found, int start, int end, int d, int m, int y, boolean lunar) {
    for (DateMention other : found) {
      if (other.start() <= start && end <= other.end()) {
        return;
      }
    }
    found.add(new DateMention(start, end, d, m, y, lunar));
  }

  private static boolean valid(int day, int month) {
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static void each(Pattern pattern, String text, Consumer<Matcher> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.accept(matcher);
    }
  }
}
