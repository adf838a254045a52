package vn.huongthien.anonymize.pattern;

import static vn.huongthien.anonymize.pattern.DateFinds.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "mồng mười tháng Chạp", "hăm ba tháng 8 năm ngoái", "đầu tháng 4": months in words. */
final class MonthDates {
  private static final String N = "(\\d{1,2}|NUM(?: NUM){0,2})".replace("NUM", NumberWords.REGEX);
  private static final String MONTH =
      "(gieng|chap|\\d{1,2}|muoi(?: mot| hai)?|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin)(?:"
          + " nhuan)?(?![a-z0-9])";
  private static final String CALENDAR =
      "(?:am lich|duong lich|cham lich|lich [a-z]{3,5}|am|al|dl|ta)(?![a-z])";
  private static final Folded WORDS =
      Folded.of(
          "(?<![a-z0-9])(?:(?:mung|mong|ngay ram) )?"
              + N
              + ",? thang "
              + MONTH
              + "(?:[ ,/-]{1,3}(?:nam )?((?:19|20)\\d\\d)|,? (?:nam (?!ZODIAC)|(?=hai ng[a-z]+ ))(nay|ngoai|truoc|(?:(?:mot|hai) (?:nghin|ngan) (?:(?:khong|chin|tam) tram )?)?(?:(?:NUM|khong) ){0,4}NUM))?(?![a-z0-9])"
                  .replace("ZODIAC", Dates.zodiac())
                  .replace("NUM", NumberWords.REGEX)
              + ("( " + CALENDAR + "|,? (?:nam )?ZODIAC(?![a-z]))?")
                  .replace("ZODIAC", Dates.zodiac()));
  private static final Folded RAM =
      Folded.of("(?<![a-z0-9])(?:ngay )?ram thang " + MONTH + "(?: " + CALENDAR + ")?");
  private static final Folded OUT_OF_GIENG = Folded.of("(?<![a-z])(?:ra|qua|het) (gieng)(?![a-z])");
  private static final Folded LOOSE =
      Folded.of(
          "(?<![a-z0-9])(?:((?:(?:hai|ba|\\d) )?tuan dau|tuan cuoi|(?:nua )?(?:(?<!do )(?<!lan )dau|giua|cuoi|sau)|trung tuan|thuong tuan|ha"
              + " tuan|ngay (?:dau|cuoi)(?: tien| cung)?(?: cua)?) )?thang "
              + MONTH
              + "(?:\\s?[-–]\\s?\\d{1,2}(?![\\d/]))?(?:(?: nam|,| mua [a-z]+)? (?:nam"
              + " )?(ngoai|nay|truoc|sau|toi|ay|do|kia|roi|ni)(?![a-z])|,? (?:nam"
              + " )?(?:19|20)\\d\\d(?![\\d/])| nam (?:mot|hai) (?:nghin|ngan)(?: (?:NUM|khong)){1,5}(?![a-z])| "
                  .replace("NUM", NumberWords.REGEX)
              + CALENDAR
              + ")?(?: nam (?:ngoai|nay|truoc))?");
  private static final Pattern PER =
      Pattern.compile(
          "(?:(?<![a-z])(?:moi|mot|hang|luong|tung|ca|may|vai|nua|nhung|tien|cach"
              + " mang|lai|nhieu|theo|(?<!bieu )duong|pho|nong truong|nghi dinh|phong trao)|\\d) ?$");
  private static final Pattern COUNTED =
      Pattern.compile(
          "^ ?(?:trieu|tr|nghin|ngan|tram|chuc|dong|lan|buoi|ngay|kg|ky|tan|bua|con|cai|nguoi|phien|cu|ca|luot|muoi|k|hang"
              + " nam|moi nam|phan tram|%|[.,]\\d)(?![a-z])");

  /** "về hồi tháng 5 sau 14 tháng". */
  private static final Pattern SINCE =
      Pattern.compile(
          " (?:\\d|khi|hon|gan|bao|may|NUM(?![a-z]))".replace("NUM", NumberWords.REGEX));

  private static final Pattern LETTERS = Pattern.compile(" (?:lá|bức)(?!\\p{L})");
  private static final Pattern DURATION =
      Pattern.compile(
          "^ (?:(?:\\d{1,2}|NUM)(?: NUM)? )?ngay(?![a-z])".replace("NUM", NumberWords.REGEX));
  private static final Folded DAY_OF_CHAP =
      Folded.of("(?<![a-z0-9])" + N + " (chap|gieng)(?![a-z])");

  /** "đầu tháng sau", "cuối tháng này". */
  private static final Folded PART_OF_MONTH =
      Folded.of(
          "(?<![a-z])(?:(?<!do )(?<!lan )dau|giua|cuoi|trung tuan|thuong tuan|ha tuan) thang"
              + " (nay|truoc|sau|toi|roi|ni)(?![a-z])");

  private static final Folded RAM_THIS =
      Folded.of("(?<![a-z])ram thang (?:nay|truoc|sau|toi|ni)(?![a-z])");
  private static final Pattern OF_YEAR =
      Pattern.compile(
          " (?:vua (?:qua|roi)|sang nam)(?![a-z])|,? (?:nam )?ZODIAC(?![a-z])"
              .replace("ZODIAC", Dates.zodiac()));
  private static final Pattern PER_DAY = Pattern.compile("(?<![a-z])(?:(?<!bieu )duong|pho) $");

  /**
   * "Nghị định 49/2020/NĐ-CP ngày 17/4/2020": the date of a law is public. Without its number
   * nothing is sure: "kỷ luật bổ sung ngày", "có hiệu lực từ ngày" are said of one person as well.
   */
  static final Pattern LAW =
      Pattern.compile(
          "/(?:nd-cp|qd-ttg|tt-[a-z]+|ttlt-[a-z-]+|qh\\d+|nq-[a-z]+|ct-[a-z]+|ubtvqh\\d+)(?: cua"
              + " [^.;]{0,30})?,? (?:ban hanh )?(?:ngay )?(?:\\d{1,2} )?$");

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![a-z])(?:tu|hoi|vao|den|toi|truoc|sau|khoang|qua|het|dip|lu|bao|ve|trong|nua"
              + " dem|dem|hom|ngay) $");

  private MonthDates() {}

  static void find(DateFinds out) {
    boolean month = out.aligned.contains("thang") || out.aligned.contains("gieng");
    if (!month && !out.aligned.contains("chap")) {
      return;
    }
    out.each(WORDS, m -> words(out, m));
    out.each(
        RAM,
        m -> {
          int word = m.start() + m.group().indexOf("ram");
          boolean named = monthWord(out, m.start(1), m.end(1));
          if (named && out.spelled(word, word + 3, "rằm")) {
            out.add(word, m.end(), 15, value(out, m), 0, true);
          }
        });
    out.each(
        OUT_OF_GIENG,
        m -> {
          if (out.spelled(m.start(1), m.end(1), "giêng")) {
            out.add(m.start(), m.end(), 0, 1, 0, true);
          }
        });
    out.each(LOOSE, m -> loose(out, m));
    out.each(
        DAY_OF_CHAP,
        m -> {
          int day = NumberWords.value(out.views, m.start(1), m.end(1));
          if (day >= 1 && day <= 30 && out.spelled(m.start(2), m.end(2), "chạp", "giêng")) {
            out.add(m.start(1), m.end(), day, 0, 0, true);
          }
        });
    out.each(
        PART_OF_MONTH,
        m -> {
          if (pointed(out, m.group(1), m.start(1), m.end(1))) {
            out.add(m.start(), m.end(), 0, 1, 0, false);
          }
        });
    out.each(
        RAM_THIS,
        m -> {
          if (out.spelled(m.start(), m.start() + 3, "rằm")) {
            out.add(m.start(), m.end(), 15, 0, 0, true);
          }
        });
  }

  private static int value(DateFinds out, Matcher m) {
    return Math.max(0, NumberWords.value(out.views, m.start(1), m.end(1)));
  }

  private static void words(DateFinds out, Matcher m) {
    int from = NumberWords.start(out.views, m.start(1), m.end(1));
    int day = NumberWords.value(out.views, from, m.end(1));
    int word = out.aligned.indexOf("thang", m.end(1));
    boolean comma = out.aligned.charAt(m.end(1)) == ',';
    String head = out.before(m.start(), 6);
    if (!out.spelled(word, word + 5, "tháng")
        || (comma && !head.matches("(?s).*(?:ngay|hom|bua|.mung|.mong) "))) {
      return;
    }
    String name = m.group(2);
    boolean lunar = name.equals("gieng") || name.equals("chap");
    int month = lunar ? 0 : NumberWords.value(out.views, m.start(2), m.end(2));
    boolean term = out.views.bare() && name.equals("tu") && m.group(3) == null;
    if (term
        || !monthWord(out, m.start(2), m.end(2))
        || (!out.capital(m.start(2)) && !dayOfMoon(out, m) && counted(out, m.end(2)))
        || PER_DAY.matcher(out.before(m.start(), 12)).find()
        || LAW.matcher(out.before(m.start(), 60)).find()
        || DURATION.matcher(out.after(m.end(2), 24)).find()) {
      return;
    }
    if (day < 1 || day > 31 || (!lunar && (month < 1 || month > 12))) {
      return;
    }
    int year = m.group(3) == null ? 0 : number(m.group(3));
    if (m.group(4) != null) {
      year = Dates.yearInWords(out.views, m.start(4), m.end(4));
    }
    boolean first =
        m.start() == m.start(1) || !out.spelled(m.start(), m.start() + 4, "mùng", "mồng");
    out.add(first ? from : m.start(), m.end(), day, month, year, lunar);
  }

  /** "một tháng hai lá" counts letters, "hết tháng 11 là" goes on. */
  private static boolean counted(DateFinds out, int end) {
    String behind = out.after(end, 12);
    return COUNTED.matcher(behind).find()
        || LETTERS.matcher(out.written(end, end + behind.length())).lookingAt();
  }

  private static boolean dayOfMoon(DateFinds out, Matcher m) {
    return m.start() < m.start(1) && out.spelled(m.start(), m.start() + 4, "mùng", "mồng");
  }

  /**
   * "tháng 12 năm ngoái", "đầu tháng 4", "tháng Chạp": a month without a day. At the beginning of a
   * sentence it tells the order of a tale or is part of a name.
   */
  private static void loose(DateFinds out, Matcher m) {
    int word = m.start() + m.group().indexOf("thang");
    String name = m.group(2);
    boolean lunar = name.equals("gieng") || name.equals("chap");
    boolean figures = Character.isDigit(name.charAt(0));
    boolean start = out.capital(m.start());
    boolean capital = out.capital(m.start(2));
    int end = m.end();
    String pointer = m.group(3);
    boolean apart = m.group().contains(",") && !m.group().contains(", nam ");
    boolean pointed = pointer != null && !apart && pointer(out, m);
    boolean since =
        pointer != null
            && pointer.equals("sau")
            && SINCE.matcher(out.after(m.end(), 12)).lookingAt();
    pointed &= !since;
    boolean told =
        pointer != null
            && (pointer.matches("ay|do") || (pointer.equals("roi") && !m.group().contains("nam ")));
    if (pointer != null && (!pointed || told)) {
      end = m.end(2);
    }
    int month = lunar ? 0 : NumberWords.value(out.views, m.start(2), m.end(2));
    String before = out.before(word, 12);
    boolean possible = lunar || (month >= 1 && month <= 12);
    boolean span =
        end > m.end(2)
            || m.group(1) != null
            || (told && pointed)
            || apart
            || OF_YEAR.matcher(out.after(m.end(2), 16)).lookingAt();
    boolean six = !name.equals("sau") || out.written(m.start(2), m.end(2)).equals("sáu");
    boolean cued = BEFORE.matcher(before).find() && six;
    boolean heads = start && !figures && out.after(end, 1).matches("[,:]");
    boolean entry = (figures && start) || heads;
    boolean known = figures || lunar || capital || span || cued || heads;
    if (possible
        && known
        && (!start || span || entry)
        && out.spelled(word, word + 5, "tháng")
        && monthWord(out, m.start(2), m.end(2))
        && !PER.matcher(before).find()
        && (lunar || capital || !counted(out, m.end(2)))
        && !LAW.matcher(out.before(word, 60)).find()
        && !(out.views.bare() && !figures && !lunar && !span)) {
      out.add(m.start(), end, 0, month, 0, lunar);
    }
  }

  /** "tháng Tám tới" is a date, "tháng Tám tôi" goes on. */
  private static boolean pointer(DateFinds out, Matcher m) {
    return pointed(out, m.group(3), m.start(3), m.end(3));
  }

  private static boolean pointed(DateFinds out, String word, int start, int end) {
    String written = out.written(start, end);
    String marked =
        switch (word) {
          case "ngoai" -> "ngoái";
          case "nay" -> "này";
          case "truoc" -> "trước";
          case "sau" -> "sau";
          case "toi" -> "tới";
          case "ay" -> "ấy";
          case "do" -> "đó";
          case "kia" -> "kia";
          case "ni" -> "ni";
          default -> "rồi";
        };
    return written.equals(marked) || written.equals("nay") || out.views.bare();
  }

  /** "ba tháng sau" counts, "tháng sáu" names a month: the marks of the word decide. */
  private static boolean monthWord(DateFinds out, int start, int end) {
    String marked =
        switch (out.aligned.substring(start, end)) {
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
    boolean agrees = out.spelled(start, end, marked);
    return agrees && (out.views.bare() || !out.written(start, end).equals("sau"));
  }
}
