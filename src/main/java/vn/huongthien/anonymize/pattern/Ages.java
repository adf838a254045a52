package vn.huongthien.anonymize.pattern;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/** Exact ages become bands. General age limits of the law stay. */
public final class Ages implements Recognizer {
  private static final Folded AGE =
      Folded.of(
          "(?<![a-z0-9.,/])(\\d{1,3}|NUM(?: NUM){0,3}|NUM chuc(?: NUM)?) (?:tuoi(?: (?:\\d{1,2}|NUM) thang| ruoi(?![a-z]))?|cai xuan(?: xanh)?|mua xuan|mua ray|mua nuong|mua trang|mua ngo|mua lua|cai nuong|cu xuan|cai noi banh chung)"
              .replace("NUM", NumberWords.REGEX));

  /** What makes a limit, a rank or a length of service of it, and how that is spelled. */
  private static final Pattern NO_AGE =
      Pattern.compile(
          " (?:(tro len|tro xuong)|(den)(?= (?:het |du |duoi |chua |\\d|NUM(?![a-z])))|(tre|tho|xuan|nghe|dang|quan|hoi|doan))(?![a-z])"
              .replace("NUM", NumberWords.REGEX));

  private static final Map<String, String> SPELLED =
      Map.of(
          "tre", "trẻ", "tho", "thơ", "xuan", "xuân", "nghe", "nghề", "dang", "đảng", "quan",
          "quân", "hoi", "hội", "doan", "đoàn", "den", "đến");

  private static final Folded BORN =
      Folded.of(
          "(?<![a-z0-9])(?:s[ia]nh nam|nam s[ia]nh|sn|s\\.n|s[ia]nh)[: .]{1,3}(?:nam )?((?:19|20)\\d\\d|'?\\d{2}|(?:NUM ){1,3}NUM)(?![a-z0-9/-]|\\.\\d| (?:may|muoi|thang)(?![a-z]))"
              .replace("NUM", NumberWords.REGEX));
  private static final Pattern SIGN =
      Pattern.compile(
          "(?<![a-z0-9])(?:tuoi (?:con )?|s[ia]nh (?:vao )?(?:nam )?|, |(?:no|han|anh|chi|chau|con|em|ong|ba|toi|tui) (?=[a-z]+ [a-z]+[,.;]))("
              + Dates.zodiac()
              + ")(?![a-z0-9])(?:,? (?:tuc la|tuc|la)(?: nam)? ((?:19|20)\\d\\d))?");
  private static final Folded YEAR_BORN =
      Folded.of(
          "(?<![a-z])nam ((?:19|20)\\d\\d),? (?:[a-z]{1,6} ){0,2}(?:duoc )?(?:s[ia]nh|chao doi|ra"
              + " doi)(?![a-z])");
  private static final Pattern OF_ANIMALS =
      Pattern.compile("(?<![a-z])(?:trau|heo|ngua|cay|ruou|voi) (?:[a-z]{2,5} )?$");
  private static final Pattern IN_PRISON = Pattern.compile("(?<![a-z])(?:tu|trai|ngoi|o|het) $");
  private static final Pattern BRACKET =
      Pattern.compile("\\((?:sn |sinh |sinh nam )?(19[2-9]\\d|200\\d)\\)");
  private static final Folded NOW =
      Folded.of(
          "(?<![a-z])(?:nam nay|moi|tron|vua tron|buoc sang tuoi|o tuoi|tuoi)(?: (?:toi|em|anh|chi|ong|ba|co|chau|no|minh|tui|da|moi|cung))? (\\d{2}|NUM muoi(?: NUM)?|muoi (?:lam|sau|bay|tam|chin)|(?:hai|ba|bon|nam|sau|bay|tam|chin) (?:mot|tu|lam|nham|sau|bay|tam|chin))(?=[,.;:!?)]| (?:ma|va|nhung|roi|song|thi|van)(?![a-z]))"
              .replace("NUM", NumberWords.REGEX));
  private static final Folded YOUTH =
      Folded.of(
          "(?<![a-z0-9])(?:nam|hoi|tu nam|luc|hoi ay|len) ((?:muoi|hai muoi|ham|hai mot|hai)(?:"
              + " (?:mot|hai|ba|bon|tu|lam|nam|sau|bay|tam|chin))?)(?=[,.;]|"
              + " (?:toi|em|anh|chi|no|chau|minh|da)(?![a-z]))");

  /** "Ngô Trung Kiên – 1982 – tổ 8", "| 1968 |": the year of birth has a column of its own. */
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?<=\\p{L} ?(?:[–|] |- ))((?:19[3-9]|200)\\d)(?= ?[–|-] )|(?<=\\p{L}[)\"”]{0,2}, )((?:19[3-9]|200)\\d)(?=, (?:tổ|thôn|ấp|xóm|khu|bản|khóm|án|ở|xã|phường)(?!\\p{L}))");

  private static final Folded CALENDAR =
      Folded.of(
          "(?<![a-z])tuoi (?:ta|tay|mu)(?: la)? (\\d{2}|NUM(?: NUM){1,2})(?![a-z0-9])"
              .replace("NUM", NumberWords.REGEX));

  private static final Pattern LIMIT =
      Pattern.compile(
          "(?:tu du|du|duoi|tren|tu|den|ngoai|hon|gan|khoang|chua den|chua du|- ?)\\s?$");

  /** "gần ba tuổi", "trên bảy chục mùa rẫy": what is about is one expression with it. */
  private static final Pattern ABOUT =
      Pattern.compile("(?<!\\p{L})(?:gần|ngoài|trên|hơn|ngót|chưa đầy) $");

  private static final Pattern DIFFERENCE =
      Pattern.compile("(?<![a-z])(?:hon|kem|cach)(?: [a-z]{1,6}){0,2} (?:tan |gan |den )?$");
  private static final Folded SHORT =
      Folded.of(
          "(?<![a-z0-9.,])(\\d{1,2}) ?t(?: ruoi)?(?![a-z0-9]|"
              + " (?:hang|lua|gao|thoc|ca|dat|da|cat)(?![a-z]))");

  /** "hai đứa nhỏ 14t và 9t". */
  private static final Pattern AFTER_ONE = Pattern.compile("\\d ?t và $");

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    Folded.Scan age = AGE.in(views);
    while (age.find()) {
      int start = NumberWords.start(views, age.start(1), age.end(1));
      int value = NumberWords.value(views, start, age.end(1));
      String before = aligned.substring(Math.max(0, start - 12), start);
      boolean round = value % 10 == 0 || value == 18 || value == 16 || value == 14;
      if (limitBehind(views, age.end())) {
        continue;
      }
      if (value < 0
          || value > 120
          || (round && age.group().contains("tuoi") && LIMIT.matcher(before).find())) {
        continue;
      }
      if (OF_ANIMALS.matcher(before).find()
          || (!age.group().contains("tuoi") && IN_PRISON.matcher(before).find())) {
        continue;
      }
      if (DIFFERENCE.matcher(aligned.substring(Math.max(0, start - 24), start)).find()) {
        continue;
      }
      int word = aligned.indexOf("tuoi", age.end(1));
      if (word >= 0 && word < age.end() && !NumberWords.agrees(views, word, word + 4, "tuổi")) {
        continue;
      }
      Matcher about =
          ABOUT.matcher(
              views.text().substring(start - before.length(), start).toLowerCase(Locale.ROOT));
      int from = about.find() ? start - (before.length() - about.start()) : start;
      out.accept(Candidate.structured(from, age.end(), Kind.AGE, "age", band(value)));
    }
    born(views, out);
    SpokenAges.find(views, out);
    ToldAges.find(views, out);
    Folded.Scan brief = SHORT.in(views);
    while (brief.find()) {
      String before = views.text().substring(Math.max(0, brief.start() - 12), brief.start());
      boolean next = AFTER_ONE.matcher(before).find();
      if (next || before.endsWith("(") || before.endsWith(", ") || SpokenAges.person(before)) {
        int value = Integer.parseInt(brief.group(1));
        out.accept(Candidate.structured(brief.start(), brief.end(), Kind.AGE, "age", band(value)));
      }
    }
  }

  /** "18 tuổi trở lên", "30 tuổi đảng" and not "6 tuổi đang học". */
  private static boolean limitBehind(Views views, int end) {
    Matcher m = NO_AGE.matcher(views.aligned()).region(end, views.aligned().length());
    if (!m.useTransparentBounds(true).lookingAt()) {
      return false;
    }
    String written = views.text().substring(end + 1, m.end()).toLowerCase(Locale.ROOT);
    // "dang" may be "đang" as well: who leaves the marks out is hidden
    return m.group(1) != null || written.equals(SPELLED.get(m.group().strip()));
  }

  private static void born(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    Folded.Scan born = BORN.in(views);
    while (born.find()) {
      String value = born.group(1);
      boolean digits = Character.isDigit(value.charAt(value.length() - 1));
      int year =
          digits
              ? Integer.parseInt(value.replace("'", ""))
              : yearInWords(views, born.start(1), born.end(1));
      boolean sanh =
          !born.group().contains("sanh")
              || NumberWords.agrees(
                  views,
                  aligned.indexOf("sanh", born.start()),
                  aligned.indexOf("sanh", born.start()) + 4,
                  "sanh");
      if (sanh && year > 0 && (value.length() > 3 || born.group().startsWith("s"))) {
        year(born.start(1), born.end(1), year, out);
      }
    }
    Matcher sign = SIGN.matcher(aligned);
    while (sign.find()) {
      boolean capital = Character.isUpperCase(views.text().charAt(sign.start(1)));
      boolean comma = sign.group().startsWith(",");
      boolean someone = !sign.group().matches("(?:,|tuoi|s[ia]nh).*");
      boolean told =
          (comma || someone)
              ? capital && aligned.substring(sign.end(1)).matches("(?s)[,.;)].*")
              : !sign.group().startsWith("tuoi")
                  || NumberWords.agrees(views, sign.start(), sign.start() + 4, "tuổi");
      if (told) {
        out.accept(Candidate.structured(sign.start(1), sign.end(1), Kind.AGE, "zodiac", "đã lớn"));
      }
      if (told && sign.group(2) != null) {
        year(sign.start(2), sign.end(2), Integer.parseInt(sign.group(2)), out);
      }
    }
    Folded.Scan then = YEAR_BORN.in(views);
    while (then.find()) {
      year(then.start(1), then.end(1), Integer.parseInt(then.group(1)), out);
    }
    Matcher bracket = BRACKET.matcher(aligned);
    while (bracket.find()) {
      year(bracket.start(1), bracket.end(1), Integer.parseInt(bracket.group(1)), out);
    }
    Matcher column = COLUMN.matcher(views.text());
    while (column.find()) {
      year(column.start(), column.end(), Integer.parseInt(column.group()), out);
    }
    told(NOW.in(views), views, out);
    told(CALENDAR.in(views), views, out);
    Folded.Scan youth = YOUTH.in(views);
    while (youth.find()) {
      int value = NumberWords.value(views, youth.start(1), youth.end(1));
      boolean year = youth.group().startsWith("nam ");
      if (value >= 11
          && (!year || NumberWords.agrees(views, youth.start(), youth.start() + 3, "năm"))
          && (!year || value <= 30)
          && youth.group(1).contains(" ")) {
        out.accept(Candidate.cue(youth.start(1), youth.end(1), Kind.AGE, "age-words", band(value)));
      }
    }
  }

  /** "sinh chín mươi tư" as well as "sinh năm chín tư". */
  private static int yearInWords(Views views, int start, int end) {
    int year = Dates.yearInWords(views, start, end);
    int value = year > 0 ? year : NumberWords.value(views, start, end);
    return year > 0 || (value >= 30 && value < 100) ? value : 0;
  }

  private static final String[] TENS = {
    "đầu thế kỷ",
    "mười mấy",
    "hai mươi mấy",
    "ba mươi mấy",
    "bốn mươi mấy",
    "năm mươi mấy",
    "sáu mươi mấy",
    "bảy mươi mấy",
    "tám mươi mấy",
    "chín mươi mấy"
  };

  /** The year of birth becomes its decade, in words that fit behind "sinh năm". */
  private static void year(int start, int end, int year, Consumer<Candidate> out) {
    int full = year < 100 ? (year < 30 ? 2000 : 1900) + year : year;
    String with =
        full >= 2010 ? "hai nghìn mười mấy" : full >= 2000 ? "hai nghìn mấy" : TENS[full / 10 % 10];
    out.accept(Candidate.structured(start, end, Kind.AGE, "birth-year", with));
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

  private static void told(Folded.Scan age, Views views, Consumer<Candidate> out) {
    while (age.find()) {
      int value = NumberWords.value(views, age.start(1), age.end(1));
      if (value > 9 && value < 100) {
        out.accept(Candidate.cue(age.start(1), age.end(1), Kind.AGE, "age-words", band(value)));
      }
    }
  }
}
