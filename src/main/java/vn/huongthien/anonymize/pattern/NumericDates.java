package vn.huongthien.anonymize.pattern;

import static vn.huongthien.anonymize.pattern.DateFinds.number;
import static vn.huongthien.anonymize.pattern.DateFinds.valid;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in figures. Without a year they need a cue, or a day that no fraction would have. */
final class NumericDates {
  private static final Folded FIGURES =
      Folded.of(
          "(?<![\\d/.,-])(?:\\d{1,2}[-–](?=\\d{1,2}/\\d{1,2}/))?(\\d{1,2})\\s?([/.–-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?![\\d/]|[.,-]\\d)");

  /** As calendars on the net write it: "Th 5, 11 thg 12, 2025". */
  private static final Folded SHORT_WORDS =
      Folded.of(
          "(?<![a-z0-9])(?:(?:th [2-7]|cn), )?(\\d{1,2}) thg (\\d{1,2})(?:, ((?:19|20)\\d\\d))?(?![a-z0-9])");

  private static final Folded ROMAN =
      Folded.of(
          "(?<![\\d/.,-])(\\d{1,2})[./-](i{1,3}|iv|vi{0,3}|ix|xi{0,2})(?:[./-]((?:19|20)\\d\\d)(?![\\d/-])|(?![a-z0-9/-]|[.]\\d))");
  private static final Folded THIS_MONTH =
      Folded.of(
          "(?<![a-z])(?:ngay|hom|truoc|sau|den|tu|vao|toi|mung|mong) (\\d{1,2})"
              + " (?:thang (?:nay|truoc|sau|toi|roi|ni)|cung thang)(?![a-z])");
  private static final Pattern COUNTED =
      Pattern.compile(
          "^ (?:thon|nguoi|san luong|dien tich|chi hoi|thanh vien|phieu|dong chi|hoi"
              + " vien|sao|buoi|tieu chi|suat|kg|tan thanh|nhat tri|dong y)(?![a-z])");

  /** Of how many: a fraction or a vote, where no word says that it is a day. */
  private static final Pattern VOTED =
      Pattern.compile("(?<![a-z])(?:bieu quyet|tan thanh)[: ]{1,2}$");

  private static final Pattern PARTS = Pattern.compile(" (?:so ho|phan|cuoc)(?![a-z])");
  private static final Pattern LINE = Pattern.compile("(?:^|\\n)[ \\t]*[-–+*•]?[ \\t]*$");
  private static final Pattern ITEM =
      Pattern.compile(
          "(?:^|\\n)[ \\t]*(?:[-–+*•] ?|[(]?[a-z0-9]{1,2}[).] |(?:19|20)\\d\\d[.:] )?$");
  private static final Folded ISO =
      Folded.of("(?<![\\d/-])((?:19|20)\\d\\d)([/.-])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-])");
  private static final Folded SHORT =
      Folded.of(
          "(?<![\\d/.,-])(\\d{1,2})(?:\\s?[-–]\\s?\\d{1,2})?\\s?([/.-])\\s?(\\d{1,2})(?![\\d/%]|[.,-]\\d|"
              + " ?(?:%|trieu|ty|nghin|ngan|kg|dong|diem)(?![a-z]))");
  private static final Pattern CUE =
      Pattern.compile(
          "(?<![a-z])(?:cap nhat|tinh den|phat lai buoi|ngay|hom|hum|bua|sang|chieu|toi|dem|trua|rang"
              + " sang|vao|den|toi|tu|hoi|dip|le|giai|truoc|nhan|ky|thu [a-z]+|t[2-7]|chua?"
              + " nh[au]t|cn|mung|mong|mai|nay|qua|kia|bao|lu|khai giang|khanh|khai truong|hen lai|gap"
              + " lai|lan dau|ra trai|ra tu|man han|ve|mat|sinh|bi bat|han|tuc(?: la)?|ngay(?: [a-z]{2,6}){1,2} la|nham|nop|tuan (?:sau|toi|nay|truoc)|\\d{1,2}(?:g|h| gio)(?:\\d{2})?)(?: ngay)?[ ,:(]{1,2}$");

  /** "ngày 11/1, 02.03 và 19/5": one date after another. */
  private static final Pattern LISTED =
      Pattern.compile(
          "(?:ngay|hom|dem) (?:\\d{1,2}(?:[/.-]\\d{1,2})?(?:,| va| hoac| hay| rang) ){1,4}$");

  private static final Pattern HEAD =
      Pattern.compile(
          "(?<![a-z])(?:mung|mong|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|cn|chu nh[au]t|chua nh[au]t),? (?:ngay"
              + " )?$");
  private static final Pattern NO_DATE =
      Pattern.compile(
          "(?:(?<![a-z])(?:so|nha|hem|ngo|ngach|kiet|to|lo|can|phong|khoan|dieu|ty le|ty"
              + " so|diem|dat|duoc|bo phieu|khoang|hon|gan|nhip|mau|lop|trang|huyet"
              + " ap)[ :]{0,2}|(?:[a-z]\\d|\\d)[ :.,]{0,2})$");

  /** "lúc 22h00 10/4". */
  private static final Pattern TIMED =
      Pattern.compile("(?<![a-z0-9])(?:\\d{1,2}(?:g|h)(?:\\d{2})?|khoang(?= $)),? $");

  /** "học tối 2-4-6": on which days of the week. */
  private static final Pattern DAYS_OF_WEEK = Pattern.compile("\\d-\\d-\\d");

  private static final Pattern CALENDAR =
      Pattern.compile(" (?:am(?=[,.;)\\n])|am lich|duong lich|lich cham|lich [a-z]{3,5})(?![a-z])");
  private static final Pattern RATED =
      Pattern.compile("(?<![a-z])(?:xep hang|danh gia|cham diem|phan|tap|trang)[ :]{1,2}$");
  private static final Set<String> FAMOUS =
      Set.of(
          "8/3", "20/10", "27/7", "30/4", "1/5", "2/9", "20/11", "22/12", "26/3", "3/2", "19/5",
          "1/6", "10/3", "19/8", "23/11");
  private static final Folded MONTH_YEAR =
      Folded.of(
          "(?<![a-z0-9/.,-])(?:thang |t\\.?)?(\\d{1,2})\\s?(?:/|-|\\.| nam"
              + " )\\s?((?:19|20)\\d\\d)(?![\\d/-])");

  /** Of these acts only public ones have a number. */
  private static final Pattern ACT =
      Pattern.compile(
          "(?<![a-z])(?:thong tu|nghi dinh|nghi quyet|luat|phap lenh)(?: lien tich)?(?: so)? $");

  private static final Folded DAY =
      Folded.of(
          "(?<![a-z0-9])(?:((?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat),? )?ngay|hom|bua|sang|chieu|toi|dem|trua) (\\d{1,2}|NUM(?: NUM){0,2})(?![\\d/.-]*\\d)"
                  .replace("NUM", NumberWords.REGEX)
              + "(?=[,.;:!?)\\n"
              + "]|$| (?:roi|toi|em|anh|chi|ong|ba|co|no|chau|con|minh|tui|ma|la|thi|se|di|ve|hi|nha|nhe|nghe|vua|nay|den|am(?:"
              + " lich)?|hang thang|moi thang|thang (?:truoc|nay|sau|toi|roi))(?![a-z]))");
  private static final Pattern EACH =
      Pattern.compile(
          "(?:(?<![a-z])(?:moi|hang|hung|mot|hai|ba|may|nhieu|ca|theo|trong|vai|suot)|\\d) $");

  private NumericDates() {}

  static void find(DateFinds out) {
    out.each(
        FIGURES,
        m -> {
          int a = number(m.group(1));
          int b = number(m.group(3));
          boolean dots =
              m.group(2).equals(".")
                  && m.group(4).length() == 2
                  && !CUE.matcher(out.before(m.start(), 24)).find()
                  && !set(out, m);
          boolean law =
              MonthDates.LAW.matcher(out.before(m.start(), 60)).find()
                  || LawDates.isPassed(out, m.start(), a, b, number(m.group(4)));
          if (!dots && !law && (valid(a, b) || valid(b, a))) {
            boolean swap = !valid(a, b);
            out.add(m.start(), m.end(), swap ? b : a, swap ? a : b, number(m.group(4)), false);
          }
        });
    out.each(
        SHORT_WORDS,
        m -> {
          int day = number(m.group(1));
          int month = number(m.group(2));
          if (valid(day, month)) {
            int year = m.group(3) == null ? 0 : number(m.group(3));
            out.add(m.start(), m.end(), day, month, year, false);
          }
        });
    out.each(ROMAN, m -> roman(out, m));
    out.each(
        THIS_MONTH,
        m -> {
          int day = number(m.group(1));
          if (day >= 1 && day <= 31) {
            out.add(m.start(1), m.end(), day, 0, 0, false);
          }
        });
    out.each(
        ISO,
        m -> {
          int day = number(m.group(4));
          int month = number(m.group(3));
          if (valid(day, month)) {
            out.add(m.start(), m.end(), day, month, number(m.group(1)), false);
          }
        });
    out.each(
        MONTH_YEAR,
        m -> {
          int month = number(m.group(1));
          boolean dot = m.group().indexOf('.') > 0 && !m.group().startsWith("t");
          boolean law =
              MonthDates.LAW.matcher(out.before(m.start(), 60)).find()
                  || ACT.matcher(out.before(m.start(), 20)).find();
          if (month >= 1 && month <= 12 && !dot && !law) {
            out.add(m.start(), m.end(), 0, month, number(m.group(2)), false);
          }
        });
    boolean[] dated = {!out.found.isEmpty()};
    out.each(SHORT, m -> dated[0] |= brief(out, m, false));
    if (dated[0]) {
      out.each(SHORT, m -> brief(out, m, true));
    }
    out.each(DAY, m -> day(out, m));
  }

  /** "15.VIII.2021", and "16.VIII" further down; small letters are another thing. */
  private static void roman(DateFinds out, Matcher m) {
    boolean year = m.group(3) != null;
    String month = out.views.text().substring(m.start(2), m.end(2));
    if (year || (number(m.group(1)) <= 31 && month.equals(month.toUpperCase(Locale.ROOT)))) {
      out.add(m.start(), m.end(), 0, 1, year ? number(m.group(3)) : 0, false);
    }
  }

  /** "hôm 13", "ngày mười chín", "thứ Hai ngày 12"; "ngày hai bữa" and "tối 2 suất" are none. */
  private static void day(DateFinds out, Matcher m) {
    boolean figures = Character.isDigit(m.group(2).charAt(0));
    int day = figures ? number(m.group(2)) : NumberWords.value(out.views, m.start(2), m.end(2));
    String written = out.written(m.start(), m.start(2));
    boolean word =
        out.views.bare() || written.matches("(?s).*(?:ngày|hôm|bữa|sáng|chiều|tối|đêm|trưa) ");
    boolean repeated = EACH.matcher(out.before(m.start(), 8)).find();
    boolean number = figures || (day > 10 && !out.views.bare());
    boolean part = !m.group().matches("(?:.*ngay|hom|bua) .*");
    if (day >= 1 && day <= 31 && !repeated && word && number && (!part || day > 10)) {
      out.add(m.group(1) == null ? m.start(2) : m.start(), m.end(), day, 0, 0, false);
    }
  }

  /** "11/12. Hỏi vì sao đi đêm." begins a line of a diary. */
  private static boolean logged(DateFinds out, Matcher m) {
    String line = out.views.text().substring(Math.max(0, m.start() - 6), m.start());
    boolean first =
        m.start() <= 6
            ? LINE.matcher(line).find()
            : line.matches("(?s).*\\n[ \\t]*[-–+*•]?[ \\t]*");
    return first && out.after(m.end(), 2).matches("(?s)[:.] ?.?|[:.]");
  }

  /** "a) 12/9, đi cùng chị", "2022. 14/6, cứu hai em": an item begins with its day. */
  private static boolean item(DateFinds out, Matcher m) {
    return ITEM.matcher(out.before(m.start(), 10)).find() && out.after(m.end(), 2).equals(", ");
  }

  /** "Đà Nẵng, 3.11.25" and "(18.2.17)" stand apart. */
  private static boolean set(DateFinds out, Matcher m) {
    String text = out.views.text();
    boolean end = m.end() == text.length() || text.charAt(m.end()) == '\n';
    return end || (out.before(m.start(), 1).equals("(") && out.after(m.end(), 1).equals(")"));
  }

  /** "27/8", "sáng 9-12", "ngày 3.11": a day and a month. */
  private static boolean brief(DateFinds out, Matcher m, boolean dated) {
    int day = number(m.group(1));
    int month = number(m.group(3));
    String sign = m.group(2);
    if (!valid(day, month) || (day == 24 && month == 7)) {
      return false;
    }
    if ((DAYS_OF_WEEK.matcher(m.group()).matches() && !out.before(m.start(), 5).equals("ngay "))
        || part(out, m)) {
      return false;
    }
    String before = out.before(m.start(), 24);
    Matcher cue = CUE.matcher(before);
    String bare = HEAD.matcher(before).replaceFirst("");
    boolean week = bare.length() < before.length();
    boolean barred =
        (!week && NO_DATE.matcher(bare).find() && !TIMED.matcher(bare).find())
            || (COUNTED.matcher(out.after(m.end(), 14)).find() && !before.endsWith("ngay "));
    boolean listed = LISTED.matcher(before).find() || item(out, m);
    boolean weekday =
        DateJoins.weekdayBehind(out, m.end())
            || CALENDAR.matcher(out.after(m.end(), 12)).lookingAt();
    boolean cued = (cue.find() && !barred) || listed || weekday || logged(out, m);
    boolean stop = out.after(m.end(), 1).matches("[,.;:!?)]|");
    boolean near = weekday || before.matches("(?s).*(?:ngay|hom|ban tin) ");
    boolean bracket =
        before.endsWith("· ") || (before.endsWith("(") && out.after(m.end(), 1).matches("[).,;]"));
    boolean high = day > 12 && !barred;
    boolean span =
        m.group().matches("\\d{1,2}\\s?[-–].*/.*")
            && !before.matches(
                "(?s).*(?<![a-z])(?:nha|hem|ngo|ngach|kiet|can|phong|dieu|khoan) (?:so )?");
    boolean famous = FAMOUS.contains(day + "/" + month) && !barred;
    boolean counts =
        switch (sign) {
          case "/" ->
              cued || bracket || high || famous || (dated && !barred && begins(out, m)) || span;
          case "." -> near || week || bracket || (cued && (stop || logged(out, m)));
          default ->
              (cued && (stop || !(before.endsWith("tu ") || before.endsWith("den "))))
                  || (famous && day > 1 && !m.group().contains(" "));
        };
    if (counts) {
      Matcher head = HEAD.matcher(before);
      int start = head.find() ? m.start() - (before.length() - head.start()) : m.start();
      out.add(start, m.end(), day, month, 0, false);
    }
    return counts;
  }

  /** "(1/4) … (4/4)": which message of how many; "kỳ 3/5" and "xếp hạng 1/5" alike. */
  private static boolean part(DateFinds out, Matcher m) {
    int first = number(m.group(1));
    int last = number(m.group(3));
    String before = out.before(m.start(), 12);
    boolean serial =
        out.written(Math.max(0, m.start() - 3), m.start()).equals("kỳ ")
            && out.after(m.end(), 1).equals(")");
    boolean told = RATED.matcher(before).find() || serial;
    boolean counted =
        before.endsWith("(")
            && out.aligned.contains("(1/" + last + ")")
            && out.aligned.contains("(" + last + "/" + last + ")");
    return first <= last && (counted || (told && last < 11));
  }

  /** Where other dates are told, "2/4 – gặp lần đầu" or "…, 9/6 đúng không chị" is one as well. */
  private static boolean begins(DateFinds out, Matcher m) {
    String text = out.views.text();
    String head = text.substring(Math.max(0, m.start() - 3), m.start());
    boolean part =
        number(m.group(1)) < number(m.group(3)) && !out.after(m.end(), 2).matches(":.*| [–-]");
    part |= VOTED.matcher(out.before(m.start(), 12)).find();
    part |= PARTS.matcher(out.after(m.end(), 8)).lookingAt();
    return !part
        && (m.start() == 0 || head.matches("(?s).*(?:[,;:.?!“\"(] |[\\n“\"(]|[-–•] )"))
        && out.after(m.end(), 3).matches("(?s)(?: [–-]|[:.]? ?\\p{L}|[:,.;!?)]?$|[,;:.!?)\\n]).*");
  }
}
