package vn.huongthien.anonymize.pattern;

import static vn.huongthien.anonymize.pattern.DateFinds.number;
import static vn.huongthien.anonymize.pattern.DateFinds.valid;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in figures. Without a year they need a cue, or a day that no fraction would have. */
final class NumericDates {
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\d/.,-])(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?![\\d/]|[.,-]\\d)");
  private static final Pattern ISO =
      Pattern.compile("(?<![\\d/-])((?:19|20)\\d\\d)([/.-])(\\d{1,2})\\2(\\d{1,2})(?![\\d/-])");
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![\\d/.,-])(\\d{1,2})(?:\\s?[-–]\\s?\\d{1,2})?\\s?([/.-])\\s?(\\d{1,2})(?![\\d/%]|[.,-]\\d| ?(?:%|trieu|ty|nghin|ngan|kg|dong|diem)(?![a-z]))");
  private static final Pattern CUE =
      Pattern.compile(
          "(?<![a-z])(?:ngay|hom|bua|sang|chieu|toi|dem|trua|rang sang|vao|den|toi|tu|hoi|dip|le|giai|truoc|nhan|ky|thu [a-z]+|t[2-7]"
              + "|chu nhat|cn|mung|mong|mai|nay|qua|kia|bao|lu|khai giang|khanh|ra trai|ra tu|man han|ve|mat|sinh|bi bat|han)"
              + "(?: ngay)?[ ,:(]{1,2}$");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<![a-z])(?:mung|mong|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|chua nhat),? (?:ngay )?$");
  private static final Pattern NO_DATE =
      Pattern.compile(
          "(?:(?<![a-z])(?:so|nha|hem|ngo|ngach|kiet|to|lo|can|phong|khoan|dieu|ty le|ty so|diem|dat|duoc|bo phieu|khoang|hon|gan|nhip|mau|lop|trang|huyet ap)"
              + "|[a-z]\\d|\\d)[ :.,]{0,2}$");
  private static final Set<String> FAMOUS =
      Set.of(
          "8/3", "20/10", "27/7", "30/4", "1/5", "2/9", "20/11", "22/12", "26/3", "3/2", "19/5",
          "1/6", "10/3", "19/8", "23/11");
  private static final Pattern MONTH_YEAR =
      Pattern.compile(
          "(?<![a-z0-9/.,-])(?:thang |t\\.?)?(\\d{1,2})\\s?(?:/|-|\\.| nam )\\s?((?:19|20)\\d\\d)(?![\\d/-])");
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![a-z0-9])(?:((?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat),? )?ngay|hom|bua|sang|chieu|toi|dem|trua) (\\d{1,2}|NUM(?: NUM){0,2})(?![\\d/.-]*\\d)"
                  .replace("NUM", NumberWords.REGEX)
              + "(?=[,.;:!?)\\n]|$| (?:roi|toi|em|anh|chi|ong|ba|co|no|chau|con|minh|tui|ma|la|thi|se|di|ve|hi|nha|nhe|nghe|vua|nay|den|thang (?:truoc|nay|sau|toi|roi))(?![a-z]))");
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
                  && !CUE.matcher(out.before(m.start(), 24)).find();
          if (!dots && (valid(a, b) || valid(b, a))) {
            boolean swap = !valid(a, b);
            out.add(m.start(), m.end(), swap ? b : a, swap ? a : b, number(m.group(4)), false);
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
          if (month >= 1 && month <= 12 && !dot) {
            out.add(m.start(), m.end(), 0, month, number(m.group(2)), false);
          }
        });
    out.each(SHORT, m -> brief(out, m));
    out.each(DAY, m -> day(out, m));
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

  /** "27/8", "sáng 9-12", "ngày 3.11": a day and a month. */
  private static void brief(DateFinds out, Matcher m) {
    int day = number(m.group(1));
    int month = number(m.group(3));
    String sign = m.group(2);
    if (!valid(day, month) || (day == 24 && month == 7)) {
      return;
    }
    String before = out.before(m.start(), 24);
    Matcher cue = CUE.matcher(before);
    boolean cued = cue.find();
    boolean near = before.endsWith("ngay ") || before.endsWith("hom ");
    boolean bracket = before.endsWith("(") && out.after(m.end(), 1).matches("[).,;]");
    boolean high = day > 12 && !NO_DATE.matcher(before).find();
    boolean famous = FAMOUS.contains(day + "/" + month) && !NO_DATE.matcher(before).find();
    boolean counts =
        switch (sign) {
          case "/" -> cued || bracket || high || famous;
          case "." -> near;
          default -> cued && !before.endsWith("tu ") && !before.endsWith("den ");
        };
    if (counts) {
      Matcher head = HEAD.matcher(before);
      int start = head.find() ? m.start() - (before.length() - head.start()) : m.start();
      out.add(start, m.end(), day, month, 0, false);
    }
  }
}
