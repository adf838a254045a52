package vn.huongthien.anonymize.pattern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days that are only pointed at: "phiên chợ 25 này", "tháng tới ngày 15", "hăm ba về". */
final class PointedDays {
  private static final Folded MARKET =
      Folded.of(
          "(?<![a-z])(?:phien (?:cho )?|cho phien |chuyen |dot |ky linh |buoi )(?:ngay |hom )?"
              + "(\\d{1,2})(?: (?:nay|toi|roi|vua roi|vua qua|thang (?:nay|truoc|sau|toi))(?![a-z]))");
  private static final Folded MONTH_FIRST =
      Folded.of(
          "(?<![a-z])thang (?:nay|truoc|sau|toi|roi),? (?:ngay|hom) (\\d{1,2})(?![\\d/.-]*\\d)"
              + "(?! (?:cong|buoi|lan|nguoi|tieng|dong|dem)(?![a-z]))");
  private static final String N = "(\\d{1,2}|NUM(?: NUM){0,2})".replace("NUM", NumberWords.REGEX);

  /** What is counted with the same words: "hăm lăm tuổi", "hăm mấy con heo". */
  private static final String UNITS =
      "tuoi|nam|nghin|ngan|trieu|tram|ty|dong|nguoi|con|cai|ky|kg|ngay|thang|lan|dua|chuc|mau|cong|phut|met|cay|so|tan|ta|buoi|can|ho|chiec|bao|ca|trai|lit|tieng|xe|phan|dau|mua|thuoc|chi|to|xap|nhan|du|qua|suat|phieu|truong|cap|dam|luong|phong|lop";

  private static final Folded TWENTIES =
      Folded.of(
          "(?<![a-z])((?:bua|hom|ngay|toi|den|tu|sang|chieu|dem|qua|dung) )?"
              + "(ham (?:mot|hai|ba|bon|tu|lam|nham|sau|bay|tam|chin)|bam (?:mot|hai|ba))"
              + "(?![a-z]| (?:UNITS)(?![a-z]))".replace("UNITS", UNITS));
  private static final Pattern DONE =
      Pattern.compile(
          "^ (?:ve|toi|den|ra|giao|len|xuong|cuoi|gio|lam|hop|cung|moi|nghi|don)(?![a-z])");

  /** "mười lăm tây tháng tới", "13 tây tháng 9": by the solar calendar. */
  private static final Folded SOLAR =
      Folded.of(
          "(?<![a-z0-9])"
              + N
              + " (tay)(?: thang (?:\\d{1,2}|(?:NUM|gieng|chap)(?: NUM)?|nay|truoc|sau|toi|roi))?"
                  .replace("NUM", NumberWords.REGEX)
              + "(?![a-z]| (?:nguyen|bac|nam|ninh|ho|son|do|phuong|balo|an|au|y|thien)(?![a-z]))");

  /** "Hôm 17: về thật", "Thứ tư 24: dẫn nó lên xã": a line of a diary. */
  private static final Folded LOGGED =
      Folded.of(
          "(?<![a-z0-9])(?:hom |bua |(?=thu |chu nhat |cn ))((?:(?:thu [a-z]+|chu nhat|cn) )?(\\d{1,2}))(?= ?:[ \\n])");

  /** "hôm mười sáu ta", "21 âm": by the calendar of the moon or of the sun. */
  private static final Folded BY_CALENDAR =
      Folded.of(
          "(?<![a-z0-9])((?:hom|bua|ngay|den|toi|tu|truoc|sau|ngay mung|mung|mong) )?"
              + N
              + " (am|ta|duong)(?: lich)?(?: thang (?:gieng|chap|\\d{1,2}|(?:NUM )?NUM))?"
                  .replace("NUM", NumberWords.REGEX)
              + "(?=[,.;:!?)\\n]|$| (?:nay|la|thi|moi|hang|vua|sap)(?![a-z]))");

  private static final Folded TIDE = Folded.of("(?<![a-z])con nuoc " + N + "(?![a-z0-9])");

  /** Where a day was told before: "…28 Tết. 29 thì trả phòng", "mười hai nghỉ vì bão". */
  private static final Folded NEXT =
      Folded.of(
          "(?<=[;,.:!?] )",
          N + " (?:thi|don|nghi|ve|toi|den|ra|len|xuong|di|lai|moi|giao|hop)(?![a-z])");

  private static final Folded UNTIL =
      Folded.of(
          "(?<![a-z])(?:toi|den|tu|qua|sang|bua|de) " + N + " (?:thi|la|moi|cung|het)(?![a-z])");

  /** "từ 25 đến 27 cắt điện". */
  private static final Folded SPAN =
      Folded.of(
          "(?<![a-z])tu (?:ngay )?((\\d{1,2}) (?:den|toi)(?: het)? (?:ngay )?(\\d{1,2}))(?![a-z0-9/.,%-]\\d?| ?(?:UNITS|gio|h|do|diem|tr|k)(?![a-z])|[a-z0-9])"
              .replace("UNITS", UNITS));

  /** "hôm mười hai chú Chín ra", "bữa 28 có gió". */
  private static final Folded THAT_DAY =
      Folded.of(
          "(?<![a-z])(?:hom|bua)(?: nay(?= \\d{2}[,.;]))? N(?![a-z0-9]|[/.,:-]\\d| ?(?:UNITS|gio|h|do|diem|may|tr|k|mam|nguoi|rua)(?![a-z]))"
              .replace("N(", N + "(")
              .replace("UNITS", UNITS));

  private PointedDays() {}

  static void find(DateFinds out) {
    out.each(MARKET, m -> figure(out, m, m.start(1)));
    out.each(MONTH_FIRST, m -> figure(out, m, m.start()));
    boolean[] told = {false};
    out.each(TWENTIES, m -> told[0] |= twenties(out, m, false));
    if (told[0]) {
      out.each(TWENTIES, m -> twenties(out, m, true));
    }
    out.each(
        SOLAR,
        m -> {
          if (out.written(m.start(2), m.end(2)).equals("tây")) {
            counted(out, m, m.end());
          }
        });
    out.each(THAT_DAY, m -> thatDay(out, m));
    out.each(
        LOGGED,
        m -> {
          int day = DateFinds.number(m.group(2));
          String line = out.views.text().substring(Math.max(0, m.start() - 3), m.start());
          if (day >= 1 && day <= 31 && (m.start() == 0 || line.matches("(?s).*\\n[-–• ]{0,2}"))) {
            out.add(m.start(1), m.end(1), day, 0, 0, false);
          }
        });
    out.each(BY_CALENDAR, m -> byCalendar(out, m));
    out.each(TIDE, m -> counted(out, m, m.end(1)));
    if (out.found.stream().anyMatch(date -> date.day() > 0)) {
      out.each(SPAN, m -> span(out, m));
      out.each(NEXT, m -> counted(out, m, m.end(1)));
      out.each(UNTIL, m -> counted(out, m, m.end(1)));
    }
  }

  /** "bữa hăm tám", "hăm ba về", and further down "hăm chín"; alone it may be an age. */
  private static boolean twenties(DateFinds out, Matcher m, boolean told) {
    String written = out.written(m.start(2), m.end(2));
    boolean clause = out.before(m.start(2), 2).matches("[;,.:!?] |");
    boolean done = clause && DONE.matcher(out.after(m.end(2), 8)).find();
    boolean day = written.startsWith("hăm") || written.startsWith("băm");
    if (day && (told || done || m.group(1) != null)) {
      out.add(m.start(2), m.end(2), 20, 0, 0, false);
      return true;
    }
    return false;
  }

  private static void thatDay(DateFinds out, Matcher m) {
    String cue = out.written(m.start(), m.start() + 3);
    if (out.views.bare() || cue.equals("hôm") || cue.equals("bữa")) {
      counted(out, m, m.end(1));
    }
  }

  private static void byCalendar(DateFinds out, Matcher m) {
    String calendar = out.written(m.start(3), m.end(3));
    boolean cued = m.group(1) != null;
    int from = NumberWords.start(out.views, m.start(2), m.end(2));
    int day = from < m.end(2) ? NumberWords.value(out.views, from, m.end(2)) : -1;
    boolean told = calendar.equals("âm") ? day > 10 || cued : cued && calendar.matches("ta|dương");
    if (told && day >= 1 && day <= 30) {
      out.add(from, m.end(), day, 0, 0, true);
    }
  }

  private static void span(DateFinds out, Matcher m) {
    int first = DateFinds.number(m.group(2));
    int last = DateFinds.number(m.group(3));
    if (first < last && last > 12 && last <= 31) {
      out.add(m.start(1), m.end(1), last, 0, 0, false);
    }
  }

  /** From the number on; a word below eleven is more often another one. */
  private static void counted(DateFinds out, Matcher m, int end) {
    if (out.written(m.start(1), m.end(1)).endsWith(" năm")) {
      return; // "mười năm tôi không về": 15 is "mười lăm"
    }
    int from = NumberWords.start(out.views, m.start(1), m.end(1));
    int day = from < m.end(1) ? NumberWords.value(out.views, from, m.end(1)) : -1;
    boolean solar = end > m.end(1);
    if (day >= (solar ? 1 : 11) && day <= 31) {
      out.add(from, end, day, 0, 0, false);
    }
  }

  /** "25 này", "tháng tới ngày 15"; "tôi" and "sáu" are other words. */
  private static void figure(DateFinds out, Matcher m, int start) {
    int day = DateFinds.number(m.group(1));
    String written = out.written(m.start(), m.end());
    boolean points =
        out.views.bare() || written.matches("(?s).*(?:này|trước|sau|tới|rồi|vừa qua)(?:[ ,].*)?");
    if (day >= 1 && day <= 31 && points) {
      out.add(start, m.end(), day, 0, 0, false);
    }
  }
}
