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
          "(?<![a-z0-9])(?:(?:mung|mong|ram) )?"
              + N
              + "[ ,]{1,2}thang (gieng|chap|"
              + MONTH
              + ")"
              + "(?:[ ,/-]{1,3}(?:nam )?((?:19|20)\\d\\d)|,? nam (nay|ngoai|truoc|(?:NUM ){1,4}NUM))?(?![a-z0-9])"
                  .replace("NUM", NumberWords.REGEX)
              + "( (?:am lich|am|ta)(?![a-z])|,? (?:nam )?ZODIAC(?![a-z]))?"
                  .replace("ZODIAC", zodiac()));
  private static final Pattern SHORT =
      Pattern.compile(
          "(?:(?<![a-z])(?:ngay|hom|sang|chieu|toi|dem|trua|vao|den|tu|hoi|dip|le|giai|thu [a-z]+|mung|mong)"
              + "(?: ngay)?) (\\d{1,2})\\s?[/-]\\s?(\\d{1,2})(?![\\d/-]|[.,]\\d|%)");
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?<![a-z0-9])(?:(?:dau|giua|cuoi) )?thang (gieng|chap|"
              + MONTH
              + ")(?: (?:nam (?:ngoai|nay|truoc|sau)|toi|am lich|am|ta)(?![a-z]))?");
  private static final Pattern LONE =
      Pattern.compile(
          "(?:(?<=\\()|(?<![a-z])thu (?:hai|ba|tu|nam|sau|bay) |(?<![a-z])chu nhat |(?<=\\bkhai giang ))(\\d{1,2})/(\\d{1,2})(?=[).,;]| )(?!/)");
  private static final Pattern SEASON =
      Pattern.compile(
          "(?<![a-z])(?:(?:dau|giua|cuoi|nua dau|nua cuoi) nam|(?:dau |giua |cuoi )?(?:mua )?(?:he|thu|dong|xuan|mua nuoc noi|vu dong xuan|vu he thu)(?: nam)?)"
              + " ((?:19|20)\\d\\d|nay|ngoai|truoc|ay|roi)(?![a-z0-9/])");
  private static final Pattern QUARTER =
      Pattern.compile("(?<![a-z])quy (?:i{1,3}|iv|[1-4])(?:/| nam | )((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern FAMOUS =
      Pattern.compile(
          "(?<![\\d/.,-])(8/3|20/10|27/7|30/4|1/5|2/9|02/9|20/11|22/12|26/3|3/2|19/5|1/6|10/3|19/8|23/11)(?![\\d/]|[.,-]\\d)(?: nam (?:ngoai|nay|truoc))?");
  private static final Pattern TET_DAY =
      Pattern.compile(
          "(?<![a-z0-9])((?:hai muoi|ham|muoi|hai)(?: [a-z]{2,4})?|ba muoi|\\d{2}) (?:tet|thang (?:chap|gieng))(?![a-z])");
  private static final Pattern FEAST =
      Pattern.compile(
          "(?<![a-z])(?:(?:dem|ngay|le|hom|dip) )(?:noel|giang sinh|kate|phat dan|vu lan|trung thu|mung lua moi|mung lua|cung ben nuoc|dong chi|giao thua|phuc sinh|ram)(?= (?:vua|nam|toi|do|ay|roi)|[,.;])");
  private static final Pattern WEEK =
      Pattern.compile(
          "(?<![a-z0-9])(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat) tuan (?:truoc|nay|roi|vua roi|sau)");
  private static final Pattern HOLIDAY =
      Pattern.compile(
          "(?<![a-z])(?:quoc khanh|trung thu|vu lan|giang sinh|noel|chol chnam thmay|sen ?dolta|ok om bok"
              + "|phat dan|tet nguyen dan|ramuwan|kate|tuan thanh|phuc sinh|tet)"
              + " (?:(?:nam )?(?:19|20)\\d\\d|nam (?:nay|ngoai|truoc|ay)|vua (?:qua|roi))(?![a-z0-9])");
  private static final Pattern TAIL =
      Pattern.compile("^ (?:nam (?:nay|ngoai|truoc)|nay|am lich|am|ta)(?![a-z])");
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

  static String zodiac() {
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
            boolean first = m.group().startsWith("mung") || m.group().startsWith("mong");
            add(found, first ? m.start() : m.start(1), m.end(), d, mo, 0, false);
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
    each(
        LONE,
        aligned,
        m -> {
          if (valid(number(m.group(1)), number(m.group(2)))) {
            add(found, m.start(), m.end(), number(m.group(1)), number(m.group(2)), 0, false);
          }
        });
    each(SEASON, aligned, m -> season(views, m, found));
    each(QUARTER, aligned, m -> add(found, m.start(), m.end(), 0, 1, number(m.group(1)), false));
    each(
        FAMOUS,
        aligned,
        m -> {
          int slash = m.group(1).indexOf('/');
          add(
              found,
              m.start(),
              m.end(),
              number(m.group(1).substring(0, slash)),
              number(m.group(1).substring(slash + 1)),
              0,
              false);
        });
    each(
        TET_DAY,
        aligned,
        m -> {
          if (NumberWords.value(views, m.start(1), m.end(1)) > 10) {
            add(found, m.start(), m.end(), 20, 0, 0, true);
          }
        });
    each(FEAST, aligned, m -> add(found, m.start(), m.end(), 0, 0, 0, true));
    each(LOOSE, aligned, m -> loose(views, m, found));
    each(WEEK, aligned, m -> add(found, m.start(), m.end(), 0, 0, 0, false));
    each(HOLIDAY, aligned, m -> add(found, m.start(), m.end(), 0, 0, 0, true));
    found.replaceAll(d -> tail(aligned, d));
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
    boolean term = views.bare() && name.equals("tu") && m.group(4) == null;
    if (term || !monthWord(views, m.start(2), m.end(2), name)) {
      return;
    }
    if (day < 1 || day > 31 || (!lunar && (month < 1 || month > 12))) {
      return;
    }
    int year = m.group(4) == null ? 0 : number(m.group(4));
    if (m.group(5) != null) {
      year = yearInWords(views, m.start(5), m.end(5));
    }
    add(found, m.start(), m.end(), day, month, year, lunar);
  }

  /** "20/11 vừa qua": what says which year belongs to the date. */
  private static DateMention tail(String aligned, DateMention date) {
    int to = Math.min(aligned.length(), date.end() + 14);
    Matcher tail = TAIL.matcher(aligned.substring(date.end(), to));
    boolean lunar = date.month() > 0 || date.day() > 0 || date.lunar();
    if (date.year() > 0 || !lunar || !tail.find()) {
      return date;
    }
    return new DateMention(
        date.start(), date.end() + tail.end(), date.day(), date.month(), 0, date.lunar());
  }

  /** "tháng 12 năm ngoái", "đầu tháng 4", "tháng Chạp": a month without a day. */
  private static void loose(Views views, Matcher m, List<DateMention> found) {
    int word = m.start() + m.group().indexOf("thang");
    String name = m.group(1);
    boolean lunar = name.equals("gieng") || name.equals("chap");
    boolean figures = Character.isDigit(name.charAt(0));
    boolean first = Character.isUpperCase(views.text().charAt(m.start()));
    boolean capital = Character.isUpperCase(views.text().charAt(m.start(1)));
    boolean span = m.end() - m.end(1) > 0 || word > m.start();
    int month = lunar ? 0 : NumberWords.value(views, m.start(1), m.end(1));
    boolean possible = lunar || (month >= 1 && month <= 12);
    if (possible
        && NumberWords.agrees(views, word, word + 5, "tháng")
        && monthWord(views, m.start(1), m.end(1), name)
        && ((lunar && !first)
            || figures
            || (capital && !first)
            || (span && !m.group().endsWith(name)))) {
      add(found, m.start(), m.end(), 0, month, 0, lunar);
    }
  }

  /** "cuối năm 2020", "mùa hè năm ngoái": narrower than a year. */
  private static void season(Views views, Matcher m, List<DateMention> found) {
    String written = views.text().substring(m.start(), m.end()).toLowerCase(java.util.Locale.ROOT);
    boolean year = Character.isDigit(m.group(1).charAt(0));
    boolean part = written.contains("năm") && written.matches("(?:đầu|giữa|cuối|nửa).*");
    boolean season =
        (written.contains("mùa")
                && (year || written.endsWith("năm ngoái") || written.endsWith("năm trước")))
            || written.contains("vụ")
            || (year && written.matches("(?:hè|thu|đông|xuân).*"));
    if (part || season || (views.bare() && m.group().matches("(?:dau|giua|cuoi) nam.*"))) {
      add(found, m.start(), m.end(), 0, 1, year ? number(m.group(1)) : 0, false);
    }
  }

  /** "ba tháng sau" counts, "tháng sáu" names a month: the marks of the word decide. */
  private static boolean monthWord(Views views, int start, int end, String folded) {
    String marked =
        switch (folded) {
          case "hai" -> "hai";
          case "ba" -> "ba";
          case "bon" -> "bốn";
          case "tu" -> "tư";
          case "nam" -> "năm";
          case "sau" -> "sáu";
          case "bay" -> "bảy";
          case "tam" -> "tám";
          case "chin" -> "chín";
          case "muoi" -> "mười";
          case "chap" -> "chạp";
          case "gieng" -> "giêng";
          default -> "";
        };
    if (marked.isEmpty()) {
      return true;
    }
    boolean agrees = NumberWords.agrees(views, start, end, marked);
    String written = views.text().substring(start, end).toLowerCase(java.util.Locale.ROOT);
    return agrees && (views.bare() || !written.equals("sau"));
  }

  private static void zodiac(Views views, Matcher m, List<DateMention> found) {
    String raw = views.text().substring(m.start(), m.end());
    String[] parts = raw.split(" ", -1);
    boolean capital =
        Character.isUpperCase(parts[parts.length - 1].charAt(0))
            && Character.isUpperCase(parts[parts.length - 2].charAt(0));
    boolean cue = parts.length > 2;
    if (m.group().startsWith("tuoi ")) {
      return;
    }
    boolean marked = !raw.toLowerCase(java.util.Locale.ROOT).equals(m.group());
    if ((capital && marked) || (cue && (capital || marked))) {
      int start = m.group().startsWith("xuan ") ? m.start() + 5 : m.start();
      add(found, start, m.end(), 0, 0, 0, true);
    }
  }

  static int yearInWords(Views views, int start, int end) {
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

  /** "hôm qua", "tuần trước": exact as soon as the day of publication is known. */
  public static void relative(Views views, Consumer<Candidate> out) {
    each(
        RELATIVE,
        views.aligned(),
        m -> {
          boolean spelled = NumberWords.agrees(views, m.start(), m.end(), spelling(m.group()));
          if (spelled) {
            out.accept(Candidate.cue(m.start(), m.end(), Kind.DATE, "relative-date", "mới đây"));
          }
        });
  }

  private static String spelling(String folded) {
    int i = RELATIVE_WORDS.indexOf(folded);
    return i < 0 ? folded : RELATIVE_MARKED.get(i);
  }

  private static final List<String> RELATIVE_MARKED =
      List.of(
          "hôm qua",
          "hôm nay",
          "hôm kia",
          "sáng nay",
          "chiều nay",
          "tối qua",
          "đêm qua",
          "tuần trước",
          "tuần này",
          "tháng trước",
          "tháng này",
          "tuần vừa rồi",
          "tháng vừa rồi");
  private static final List<String> RELATIVE_WORDS =
      RELATIVE_MARKED.stream().map(vn.huongthien.anonymize.normal.Fold::text).toList();
  private static final Pattern RELATIVE =
      Pattern.compile("(?<![a-z])(?:" + String.join("|", RELATIVE_WORDS) + ")(?![a-z])");

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

  private static void add(
      List<DateMention> found, int start, int end, int d, int m, int y, boolean lunar) {
    for (DateMention other : found) {
      if (other.start() <= start && end <= other.end()) {
        return;
      }
    }
    found.removeIf(other -> start <= other.start() && other.end() <= end && other.year() == 0);
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
