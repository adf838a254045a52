package vn.huongthien.anonymize.pattern;

import java.util.regex.Matcher;

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
  private static final Folded TWENTIES =
      Folded.of(
          "(?<=[;,.:!?] )",
          "(?:sang |chieu |toi |hom )?(ham (?:mot|hai|ba|bon|tu|lam|nham|sau|bay|tam|chin)|bam"
              + " (?:mot|hai|ba)) (?:ve|toi|den|ra|giao|len|xuong|cuoi|gio|lam|hop|cung)(?![a-z])");

  private PointedDays() {}

  static void find(DateFinds out) {
    out.each(MARKET, m -> figure(out, m, m.start(1)));
    out.each(MONTH_FIRST, m -> figure(out, m, m.start()));
    out.each(
        TWENTIES,
        m -> {
          String written = out.written(m.start(1), m.end(1));
          if (written.startsWith("hăm") || written.startsWith("băm")) {
            out.add(m.start(1), m.end(1), 20, 0, 0, false);
          }
        });
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
