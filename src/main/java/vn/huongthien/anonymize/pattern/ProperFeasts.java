package vn.huongthien.anonymize.pattern;

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
          "sene dolta",
          "đôn ta",
          "ok om bok",
          "óc om bóc",
          "katê",
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
          "nô-en",
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
          "vu lan báo hiếu",
          "giỗ tổ",
          "trung thu",
          "sinh nhật bác hồ",
          "sinh nhật bác",
          "ramadan");
  private static final Map<String, String> SPELLED = new TreeMap<>();

  static {
    NAMES.forEach(name -> SPELLED.put(Fold.text(name), name));
  }

  private static final Folded NAME =
      Folded.of(
          "(?<![a-z0-9])("
              + SPELLED.keySet().stream()
                  .sorted((a, b) -> b.length() - a.length())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")(?<!trung thu(?=,? trung(?![a-z])))(?<!gio to(?= (?:nghe|ho|nganh|cai luong|san khau|dong|phuong)))(?: ((?:19|20)\\d\\d)(?![\\d/])| nam"
              + " (?:nay|ngoai|truoc|roi|kia)(?![a-z]))?(?![a-z0-9])");

  /** What is named after a feast, or sold for it. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![a-z])(?:banh|den|qua|keo|cho|chua|nha"
              + " tho|cay|thiep|nhac|trong|duong|pho|phuong|xa|thon|lang|truong|bac|anh|chi|ong|ba|em|chau|con|khoi|giao"
              + " xu|giao ho|su|thay) $");

  private ProperFeasts() {}

  static void find(DateFinds out) {
    out.each(
        NAME,
        m -> {
          int end = m.end(1);
          String written = out.written(m.start(1), end);
          String name = SPELLED.get(m.group(1));
          boolean marked = written.equals(name) || !written.chars().allMatch(c -> c < 128);
          boolean plain = name.chars().allMatch(c -> c < 128);
          boolean spelled = out.spelled(m.start(1), end, name) && (marked || plain);
          boolean bare = out.views.bare() && m.group(1).length() > 6;
          if ((spelled || bare)
              && !NAMED.matcher(out.before(m.start(), 10)).find()
              && !person(out, m.start(), end)) {
            int year = m.group(2) == null ? 0 : DateFinds.number(m.group(2));
            out.add(m.start(), m.end(), 0, 0, year, true);
          }
        });
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
                .matches("(?s).*(?:tết|lễ|mùa|tiết|nhật|đêm|dịp|hôm|tháng) ");
    return capitals && surname;
  }
}
