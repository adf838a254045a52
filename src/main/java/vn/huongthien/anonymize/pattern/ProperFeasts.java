package vn.huongthien.anonymize.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.huongthien.anonymize.normal.Fold;

/**
 * Feasts whose name is nothing else, of the peoples and religions of the country: they fix a day or
 * a month without any word before them.
 */
final class ProperFeasts {
  private static final List<String> NAMES =
      List.of(
          "chôl chnăm thmây",
          "sen đôn ta",
          "sene đôn ta",
          "sen dolta",
          "sen đolta",
          "sene đolta",
          "sen đôlta",
          "sene đôlta",
          "sen đôn-ta",
          "sene dolta",
          "đôn ta",
          "ok om bok",
          "óc om bóc",
          "katê",
          "sene đônta",
          "sen đônta",
          "sene đôn-ta",
          "roya",
          "vọng phục sinh",
          "vọng giáng sinh",
          "đưa ông táo",
          "vía đức chí tôn",
          "vía trời",
          "rằm trung thu",
          "quốc tế thiếu nhi",
          "quốc tế phụ nữ",
          "quốc tế lao động",
          "vía thần tài",
          "tết giết sâu bọ",
          "vía đất",
          "vía bà",
          "vía phật",
          "vía đức phật thầy",
          "thánh giuse thợ",
          "đức mẹ hồn xác lên trời",
          "ramưwan",
          "rija nagar",
          "rija nưgar",
          "nào pê chầu",
          "nào sồng",
          "gầu tào",
          "pôồn pôông",
          "kin pang then",
          "kin chiêng boọc mạy",
          "xên bản",
          "xên mường",
          "xíp xí",
          "slíp slí",
          "lồng tồng",
          "lồng tông",
          "lồng tồm",
          "roóng poọc",
          "a riêu car",
          "a riêu ping",
          "a za",
          "a za koonh",
          "vu lan",
          "phật đản",
          "trung nguyên",
          "thượng nguyên",
          "hạ nguyên",
          "nguyên tiêu",
          "đoan ngọ",
          "hàn thực",
          "thất tịch",
          "trùng cửu",
          "giáng sinh",
          "noel",
          "nô en",
          "phục sinh",
          "lễ lá",
          "lễ tro",
          "tuần thánh",
          "tuần bát nhật",
          "hiện xuống",
          "thăng thiên",
          "các đẳng",
          "mùa chay",
          "mùa vọng",
          "tháng hoa",
          "tháng mân côi",
          "ông táo về trời",
          "ông công ông táo",
          "tháng ăn cơm mới",
          "lập xuân",
          "lập hạ",
          "lập thu",
          "lập đông",
          "đông chí",
          "hạ chí",
          "xuân phân",
          "thu phân",
          "thanh minh",
          "giỗ tổ hùng vương",
          "valentine",
          "halloween",
          "hari raya",
          "roya idil fitri",
          "idil fitri",
          "lễ ba vua",
          "tết nhảy",
          "tết độc lập",
          "tết mông",
          "tết dương lịch",
          "tết tây",
          "tết khu cù tê",
          "vu lan báo hiếu",
          "giỗ tổ",
          "trung thu",
          "sinh nhật bác hồ",
          "sinh nhật bác",
          "ramadan");
  private static final Map<String, List<String>> SPELLED = new TreeMap<>();

  static {
    NAMES.forEach(
        name -> SPELLED.computeIfAbsent(Fold.text(name), key -> new ArrayList<>()).add(name));
  }

  private static final Folded NAME =
      Folded.of(
          "(?<![a-z0-9])("
              + SPELLED.keySet().stream()
                  .sorted((a, b) -> b.length() - a.length())
                  .map(name -> name.replace(" ", "[ -]"))
                  .collect(Collectors.joining("|"))
              + ")(?<!trung thu(?=,? trung(?![a-z])))(?<!khoi phuc sinh)(?<!thang hoa(?= (?:no|tan|gao|cai|man|mai|dao)(?![a-z])))(?<!gio to(?= (?:nghe|ho|nganh|cai luong|san khau|dong|phuong)))(?: ((?:19|20)\\d\\d)(?![\\d/])| nam"
              + " (?:nay|ngoai|truoc|roi|kia)(?![a-z]))?(?![a-z0-9])");

  /**
   * What is named after a feast, or sold for it; "đến Noel" and "qua Tết Mông" are no lamp or gift.
   */
  private static final String THINGS =
      "quỹ|bánh|đèn|quà|kẹo|chợ|chùa|nhà thờ|cây|thiệp|nhạc|trống|đường|phố|phường|xã|thôn|làng|trường"
          + "|bác|anh|chị|ông|bà|em|cháu|con|khối|giáo xứ|giáo họ|sư|thầy";

  private static final Pattern NAMED = Pattern.compile("(?<!\\p{L})(?:" + THINGS + ") $");
  private static final Pattern NAMED_BARE =
      Pattern.compile("(?<![a-z])(?:" + Fold.text(THINGS) + ") $");

  private ProperFeasts() {}

  static void find(DateFinds out) {
    out.each(
        NAME,
        m -> {
          int end = m.end(1);
          String written = out.written(m.start(1), end);
          boolean spelled =
              SPELLED.get(m.group(1).replace('-', ' ')).stream()
                  .anyMatch(name -> spelled(out, m.start(1), end, written, name));
          boolean bare = out.views.bare() && m.group(1).length() > 6;
          if ((spelled || bare) && !named(out, m.start()) && !person(out, m.start(), end)) {
            int year = m.group(2) == null ? 0 : DateFinds.number(m.group(2));
            out.add(m.start(), m.end(), 0, 0, year, true);
          }
        });
  }

  private static boolean named(DateFinds out, int start) {
    return out.views.bare()
        ? NAMED_BARE.matcher(out.before(start, 10)).find()
        : NAMED.matcher(out.written(Math.max(0, start - 10), start)).find();
  }

  private static boolean spelled(DateFinds out, int start, int end, String written, String name) {
    boolean marked = written.equals(name) || !written.chars().allMatch(c -> c < 128);
    boolean plain = name.chars().allMatch(c -> c < 128);
    return (marked || plain) && out.spelled(start, end, name);
  }

  /** "chị Thanh Minh" and "Nguyễn Trung Thu" are people: every syllable is a capital after one. */
  private static boolean person(DateFinds out, int start, int end) {
    String text = out.views.text();
    if (!out.aligned
        .substring(start, end)
        .matches("(?:thanh minh|trung thu|trung nguyen|xuan phan|vu lan).*")) {
      return false;
    }
    String[] words = text.substring(start, end).split(" ", -1);
    boolean capitals = true;
    for (String word : words) {
      capitals &= !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
    String before = text.substring(Math.max(0, start - 12), start);
    boolean surname =
        before.matches("(?s).*\\p{Lu}\\p{Ll}+ ")
            && !before
                .toLowerCase(Locale.ROOT)
                .matches(
                    "(?s).*(?:tết|lễ|mùa|tiết|nhật|đêm|dịp|hôm|tháng|hồi|bữa|dạo|ngày|sau|trước|đến|tới|qua|gần|sắp) ");
    return capitals && surname;
  }
}
