package vn.huongthien.anonymize.pattern;

import static vn.huongthien.anonymize.pattern.DateFinds.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.normal.Fold;

/** Seasons, quarters and days of the week that belong to one event; dates in English. */
final class SeasonDates {
  private static final Folded SEASON =
      Folded.of(
          "(?<![a-z0-9])(?:(?:(?:\\d{1,2}|sau|ba|chin) thang )?(?:dau|giua|cuoi|nua dau|nua cuoi) nam|(?:dau |giua |cuoi )?(?:mua"
              + " )?(?:he|thu|dong|xuan|mua (?:nuoc noi|lu|mua|kho|nang|gat|ray|ca"
              + " phe|nuoc|rung|hoa [a-z]+|[a-z]+)|vu (?!nam |te |chay |trom |cuop |danh |tai |an |viec |kien |dam |chem |no |xo |lat |sat |lo )(?:dong xuan|he"
              + " thu|mua|tom|lua|[a-z]+))(?: nam)?|(?:dau|giua|cuoi))"
              + " ((?:19|20)\\d\\d|nay|ngoai|truoc|ay|roi)(?![a-z0-9/])");
  private static final Folded QUARTER =
      Folded.of(
          "(?<![a-z])(?:(?:dau|giua|cuoi) )?qu[yi] (?:i{1,3}|iv|[1-4])(?:(?:/| nam |"
              + " )((?:19|20)\\d\\d|\\d\\d(?=[,.;)\\n]))(?!\\d)| nam (?:nay|ngoai|truoc)(?![a-z])"
              + "|(?= (?:sang|den|toi|va|-|–) quy (?:i{1,3}|iv|[1-4])(?![a-z0-9])))");
  private static final Folded ROMAN_QUARTER =
      Folded.of("(?<![a-z])(?:(?:dau|giua|cuoi) )?(quy) (i{1,3}|iv)(?![a-z0-9./-])");

  /** "tới hết quý Tư", "quý ba mới có tiền". */
  private static final Folded QUARTER_WORD =
      Folded.of(
          "(?<![a-z])(?:(?:dau|giua|cuoi) )?(quy) (?:nhat|mot|hai|ba|bon|tu)(?: (?:nam )?(?:19|20)\\d\\d(?!\\d)|(?=[,.;)\\n]|$| (?:moi|se|nam|toi|nay|vua)(?![a-z])))");

  private static final String DAY =
      "(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nh[au]t|chua nh[au]t|cn)";
  private static final Folded WEEK =
      Folded.of(
          "(?<![a-z0-9])(?:phien cho |cho phien )?"
              + DAY
              + " (?:tuan (?:truoc|nay|roi|vua roi|sau|toi)|vua (?:qua|roi)|toi|roi|nay|ni|tuan"
              + " thanh|sau)(?![a-z])");

  /** "thứ Năm tới phòng khám" goes there. */
  private static final String PLACES =
      "nhà|chỗ|chợ|nơi|phòng|trạm|trụ sở|bệnh viện|ủy ban|công an|làm|thăm|đón|gặp|xưởng|trường|cửa|tiệm|quán|chùa|thư viện";

  private static final Pattern SOMEWHERE =
      Pattern.compile(" (?:" + PLACES + ")(?![\\p{L}.,;!?]).*");
  private static final Pattern SOMEWHERE_BARE =
      Pattern.compile(" (?:" + Fold.text(PLACES) + ")(?![a-z]).*");

  private static final Folded LONE =
      Folded.of(
          "(?<![a-z])(?:hom|bua|ngay|tu|truoc) ("
              + DAY
              + ")(?: [,(]?ngay (\\d{1,2}))?(?![a-z0-9/])");
  private static final Pattern REPEATED =
      Pattern.compile(
          "^ (?:hang|moi|den thu|den chu|-|–|cua|nay|lien|vua)|^[,/-] ?(?:thu|chu|\\d)|^ va"
              + " (?:thu|chu)");
  private static final Folded ENGLISH =
      Folded.of(
          "(?<![a-z])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? DAYS(?:,? (?:19|20)\\d\\d)?|(?:mon|tue|wed|thu|fri|sat|sun),? DAYS(?:,? (?:19|20)\\d\\d)?|DAYS,? (?:19|20)\\d\\d|MONTHS \\d{1,2}(?:st|nd|rd|th)?)(?![a-z0-9])"
              .replace(
                  "DAYS", "(?:\\d{1,2}(?:st|nd|rd|th)? MONTHS|MONTHS \\d{1,2}(?:st|nd|rd|th)?)")
              .replace(
                  "MONTHS",
                  "(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)"));

  private SeasonDates() {}

  static void find(DateFinds out) {
    out.each(SEASON, m -> season(out, m));
    out.each(
        QUARTER,
        m -> out.add(m.start(), m.end(), 0, 1, m.group(1) == null ? 0 : number(m.group(1)), false));
    out.each(
        ROMAN_QUARTER,
        m -> {
          boolean quarter = out.spelled(m.start(1), m.end(1), "quý") && out.capital(m.start(2));
          if (quarter && out.capital(m.end(2) - 1)) {
            out.add(m.start(), m.end(), 0, 1, 0, false);
          }
        });
    out.each(
        QUARTER_WORD,
        m -> {
          if (out.written(m.start(1), m.end(1)).matches("qu[ýí]")) {
            out.add(m.start(), m.end(), 0, 1, 0, false);
          }
        });
    out.each(WEEK, m -> week(out, m));
    out.each(LONE, m -> lone(out, m));
    out.each(
        ENGLISH,
        m -> {
          if (Character.isDigit(m.group().charAt(0)) || out.capital(m.start())) {
            out.add(m.start(), m.end(), 0, 1, 0, false);
          }
        });
  }

  private static void week(DateFinds out, Matcher m) {
    String last = m.group().substring(m.group().lastIndexOf(' ') + 1);
    int at = m.end() - last.length();
    boolean spelled =
        switch (last) {
          case "toi" -> out.spelled(at, m.end(), "tới");
          case "roi" -> out.spelled(at, m.end(), "rồi");
          case "nay" -> out.spelled(at, m.end(), "này");
          case "ni" -> out.written(at, m.end()).equals("ni");
          default -> true;
        };
    boolean going =
        last.equals("toi")
            && (somewhere(out, m.end()) || out.after(m.end(), 5).matches(" (?:thu |chu ).*"));
    boolean ordinal = out.written(m.start(), m.end()).matches("thứ (?:ba|năm) sau");
    if (spelled && !ordinal && !going) {
      out.add(m.start(), m.end(), false);
    }
  }

  /** "Chủ nhật tới chợ" goes there, "chủ nhật tới chở xuống" does not. */
  private static boolean somewhere(DateFinds out, int end) {
    String behind = out.after(end, 14);
    return out.views.bare()
        ? SOMEWHERE_BARE.matcher(behind).matches()
        : SOMEWHERE.matcher(out.written(end, end + behind.length())).matches();
  }

  /** "từ thứ Hai ngày 12" is a day; a day of the week alone says too little. */
  private static void lone(DateFinds out, Matcher m) {
    String cue = out.written(m.start(), m.start(1)).strip();
    boolean marked =
        out.views.bare()
            || (cue.matches("hôm|bữa|từ|trước|ngày")
                && out.written(m.start(1), m.end(1)).matches("thứ .*|t\\d|ch.*|cn"));
    boolean alone = m.group(2) == null;
    boolean every = out.before(m.start(), 6).matches("(?s).*(?:moi|cac|hang) ");
    if (marked && !alone && !every && !REPEATED.matcher(out.after(m.end(), 10)).find()) {
      out.add(m.start(1), m.end(), number(m.group(2)), 0, 0, false);
    }
  }

  /** "cuối năm 2020", "mùa hè năm ngoái": narrower than a year. */
  private static void season(DateFinds out, Matcher m) {
    String written = out.written(m.start(), m.end());
    boolean year = Character.isDigit(m.group(1).charAt(0));
    boolean part = written.matches("(?:.* tháng )?(?:đầu|giữa|cuối|nửa đầu|nửa cuối) năm \\d+");
    boolean season =
        (written.contains("mùa") && (year || written.matches("(?s).*năm (?:ngoái|trước)")))
            || (written.contains("vụ ")
                && (year || written.matches("(?s).*năm (?:ngoái|trước|nay)")))
            || (year && written.matches("(?:đầu |giữa |cuối )?(?:hè|thu|đông|xuân).*"));
    boolean paper = out.before(m.start(), 8).matches("(?s).*(?<![a-z])(?:bao|so|tap chi) ");
    if (part || (season && !paper)) {
      out.add(m.start(), m.end(), 0, 1, year ? number(m.group(1)) : 0, false);
    }
  }
}
