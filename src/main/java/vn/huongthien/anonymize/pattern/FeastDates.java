package vn.huongthien.anonymize.pattern;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates told by a feast, a day of Tết or the full moon; a year of the zodiac alone is a year. */
final class FeastDates {
  private static final String N = "(\\d{1,2}|NUM(?: NUM){0,2})".replace("NUM", NumberWords.REGEX);
  private static final String NAMES =
      "quoc khanh|trung thu|vu lan|giang sinh|noel|no-en|chol chnam(?: thmay)?|sen ?dolta|don"
          + " ?ta|ok om bok|phat dan|tet nguyen dan|ramuwan|ramadan|roya|kate|tuan thanh|phuc"
          + " sinh|le la|cac thanh|mua chay|mua vong|giao thua|dong chi|ha chi|tat nien|gio to(?:"
          + " hung vuong)?|thanh minh|doan ngo|nguyen tieu|han thuc|mong mot tet|tet duong lich|tet"
          + " tay|tet doc lap|tet mong|ong cong ong tao|ong tao|gau tao|long tong|cau mua|cau"
          + " ngu|(?:mung |an |cung )?(?:lua|com) moi|an dau lua|mung lua|bo ma|dam trau|nga"
          + " ra|(?:cung )?(?:ben|mang|giot) nuoc|cung rung|xen ban|xen muong|khai ha|ky yen|nghinh"
          + " ong|via ba|thuong binh liet si|giai phong mien nam|valentine|halloween|black"
          + " friday|ca thang tu|le tro|duc me(?: [a-z]+ [a-z]+)?|thanh"
          + " (?:gia|giuse|phero|phanxico|anton)|cac dang|chua ba ngoi|minh mau|quan thay|quan"
          + " am|di lac|via phat|via duc [a-z]+ [a-z]+|via than tai|than tai";
  private static final Folded FEAST =
      Folded.of(
          "(?<![a-z])((?:dem|ngay|le|hom|dip|mua|mung|don|vao|dung|trung|giap|nhan|sang|chieu|cung|thu"
              + " bay|thu sau|chua nhat|dac xa) (?:ngay |le |dip |dem |tet |hoi |lua )?)(?:"
              + NAMES
              + ")(?: (?:nam )?(?:(?:19|20)\\d\\d|(?:nam"
              + " )?(?:nay|ngoai|truoc|kia|roi)|(?:vua|moi) (?:qua|roi)))?(?![a-z0-9])");

  /** Ordinary words, which only "ngày" or "lễ" makes a feast: "đúng pháp luật" is none. */
  private static final Folded ORDINARY =
      Folded.of(
          "(?<![a-z])(?:ngay|le|(?:hom|dip) (?:ngay |le )?)(?:ngay )?(nha giao(?: viet nam)?|phu nu viet nam|(?:quoc te )?(?:nguoi cao tuoi|nguoi khuyet tat|phu nu|lao dong|thieu nhi|hanh phuc)|bau cu|phap luat|gia dinh viet nam|tinh nhan|khai giang|be giang|hoi non song|toan dan [a-z ]{4,30}?)(?![a-z0-9])"
              .replace("(?:ngay|le|", "(?:ngay |le |"));

  private static final Folded HOLIDAY =
      Folded.of(
          "(?<![a-z])(?:(?:phien(?: cho)? )?(?:giap |ram |tet )?)(?:"
              + NAMES
              + ")"
              + " (?:(?:nam )?(?:19|20)\\d\\d|nam (?:nay|ngoai|truoc|kia|roi)|(?:vua|moi) (?:qua|roi)|(?:nam )?(?:ZODIAC))(?![a-z0-9])"
                  .replace("ZODIAC", Dates.zodiac()));

  private static final Pattern EVERY =
      Pattern.compile(
          "(?<!\\p{L})(?:mỗi|hàng năm|hằng năm|năm nào|các|những|mấy)(?: \\p{L}+){0,2} $");
  private static final Pattern TIED =
      Pattern.compile("(?<![a-z])(?:mua|hom|dem|dip|ngay|bua|nhan) $");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}])(?:[Hh]ôm|[Dd]ịp|[Đđ]êm|[Nn]gày|[Mm]ùa|[Nn]hân) ((?:lễ|hội|lễ hội|vía|tết)"
              + " (?!Đại đoàn|Việc làm|Văn hóa|Toàn dân)\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3})(?![\\p{L}])");
  private static final Folded RAM =
      Folded.of(
          "(?<![a-z])(?:(?:ngay|hom|dem|bua|sang|chieu|toi|den|truoc|sau|qua|vao|dung) (?:ngay |hom"
              + " )?(?=ram(?:[,.;:!?)]| (?:vua|roi|nam|toi|do|ay|nay|den|thang"
              + " (?:truoc|nay|sau|toi))(?![a-z])))|(?:bua|ben|doi) (?=ram(?![a-z]))|(?=ram (?:toi|vua roi|vua qua)[,.;)]))(ram)");
  private static final Folded TET =
      Folded.of(
          "(?<![a-z0-9])(?:(?:cho phien |phien cho |phien )?(mung|mong) "
              + N
              + "(?: tet)?(?: am lich| ramadan| ramuwan)?(?: thang (?:nay|truoc|sau|toi|roi|ni))?|(?:30|ba muoi|29) tet)"
              + "(?: (?:nam )?(?:ZODIAC))?(?![a-z0-9])".replace("ZODIAC", Dates.zodiac()));
  private static final Folded TET_DAY =
      Folded.of(
          "(?<![a-z0-9])((?:hai muoi|ham|muoi|hai)(?: [a-z]{2,4})?|ba muoi|bam|\\d{2}) (?:am"
              + " lich|tet|thang (?:chap|gieng))(?![a-z])");

  /** "giáp Tết Bính Ngọ": the year says which one; "Quốc khánh 2/9" is one expression. */
  private static final Folded TET_OF =
      Folded.of(
          "(?<![a-z])(?:(?:giap|sat|can) )?(tet) (?:nam )?ZODIAC(?![a-z0-9])"
              .replace("ZODIAC", Dates.zodiac()));

  private static final Folded ON_ITS_DAY =
      Folded.of("(?<![a-z])(?:" + NAMES + ") (\\d{1,2})[/.-](\\d{1,2})(?![\\d/-]|[.]\\d)");

  private FeastDates() {}

  static void find(DateFinds out) {
    out.each(TET, m -> tet(out, m));
    out.each(
        TET_DAY,
        m -> {
          if (NumberWords.value(out.views, m.start(1), m.end(1)) > 10) {
            out.add(m.start(), m.end(), 20, 0, 0, true);
          }
        });
    ProperFeasts.find(out);
    out.each(
        ORDINARY,
        m -> {
          boolean said =
              out.views.bare() || out.written(m.start(), m.end()).matches("(?s).*[^ -~].*");
          if (said && !every(out, m.start())) {
            out.add(m.start(1), m.end(1), true);
          }
        });
    out.each(FEAST, m -> feast(out, m));
    Matcher named = NAMED.matcher(out.views.text());
    while (named.find()) {
      if (!every(out, named.start())) {
        out.add(named.start(1), named.end(1), true);
      }
    }
    out.each(HOLIDAY, m -> holiday(out, m));
    out.each(
        TET_OF,
        m -> {
          if (out.spelled(m.start(1), m.end(1), "tết")) {
            out.add(m.start(), m.end(), true);
          }
        });
    out.each(
        ON_ITS_DAY,
        m -> {
          int day = DateFinds.number(m.group(1));
          int month = DateFinds.number(m.group(2));
          if (DateFinds.valid(day, month)) {
            out.add(m.start(), m.end(), day, month, 0, false);
          }
        });
    out.each(
        RAM,
        m -> {
          if (out.spelled(m.start(1), m.end(1), "rằm") && !every(out, m.start())) {
            out.add(m.start(1), m.end(1), 15, 0, 0, true);
          }
        });
  }

  /** What comes back each year tells no date. */
  private static boolean every(DateFinds out, int at) {
    return EVERY.matcher(out.written(Math.max(0, at - 18), at)).find();
  }

  private static void tet(DateFinds out, Matcher m) {
    boolean wish =
        m.group(1) != null
            && m.group(2).equals("mot")
            && !out.views.bare()
            && !out.written(m.start(1), m.end(1)).matches("m[ùồ]ng");
    if (wish) {
      return;
    }
    if (m.group(1) != null) {
      int from = m.start(1);
      int day = NumberWords.value(out.views, m.start(2), m.end(2));
      if (!out.spelled(from, from + 4, "mùng", "mồng") || day < 1 || day > 10) {
        return;
      }
    }
    out.add(m.start(), m.end(), 0, 0, 0, true);
  }

  /** "đêm giao thừa", "mùa lễ bỏ mả": the word for day or night stays outside. */
  private static void feast(DateFinds out, Matcher m) {
    String head = m.group(1).strip();
    boolean lower = out.views.bare() || out.written(m.start(), m.end()).matches("(?s).*[^ -~].*");
    if (!lower
        || every(out, m.start())
        || out.after(m.end(), 10).matches(" (?:hang nam|moi nam).*")) {
      return;
    }
    boolean custom = head.matches("cung") && !TIED.matcher(out.before(m.start(), 5)).find();
    if (custom) {
      return;
    }
    boolean inside = head.matches("(?:mua|le|dem|mung|cung).*");
    int start = inside ? m.start() : m.end(1);
    String told = out.aligned.substring(start, m.end());
    out.add(told.startsWith("tet ") ? start + 4 : start, m.end(), true);
  }

  private static void holiday(DateFinds out, Matcher m) {
    boolean ok = !m.group().contains("roi") || out.written(m.start(), m.end()).contains("rồi");
    if (ok || out.views.bare()) {
      out.add(m.start(), m.end(), true);
    }
  }
}
