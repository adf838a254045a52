package vn.huongthien.anonymize.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.known.Lexicon;

/**
 * What stands before a colon at the beginning of the lines of a text, and whether it makes a thread
 * of comments out of it.
 *
 * @param names the heads that may be names of accounts, in the order of the text
 * @param lines how many lines are not empty
 */
record Heads(List<Head> names, long lines) {
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)(?:^[ \\t–-]*|(?<=[.!?…\"”]"
              + " ))([a-z][a-z0-9]*[._0-9][a-z0-9._]*|\\p{Lu}[\\p{L}\\p{M}\\p{Nd}.'’_]*(?:"
              + " [(]?[\\p{L}\\p{M}\\p{Nd}.'’_]+[)]?){0,5}) ?:(?= )");
  private static final Pattern LOWER_WORD = Pattern.compile("(?<![(\\p{L}\\p{M}])\\p{Ll}");
  private static final Pattern IN_BRACKETS = Pattern.compile("[(][^)]*[)]");
  private static final Pattern COUNTER = Pattern.compile(" \\p{Nd}{1,2}$");

  /** What a heading, a label or a person with a title begins with. */
  private static final Set<String> LABELS =
      Set.of(
          "a", "anh", "ban", "biên", "bà", "bài", "bác", "cha", "cháu", "chú", "chị", "chủ", "có",
          "cô", "em", "ghi", "giấy", "hạ", "họ", "hỏi", "khu", "kính", "kết", "lí", "lý", "lần",
          "mc", "mục", "nguồn", "ngày", "người", "nv", "năm", "nơi", "nội", "phóng", "phần", "pv",
          "q", "quý", "quản", "sơ", "số", "sổ", "theo", "thu", "tháng", "thư", "thầy", "thời",
          "thứ", "trang", "trả", "tuần", "tác", "tên", "tổ", "việc", "vòng", "xuân", "ông", "ý",
          "đ/c", "điều", "điện", "đánh", "đáp", "đêm", "đông", "đề", "địa", "đồng", "ảnh");

  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}{2}");
  private static final int FEWEST = 4;

  /** Two who speak in turn make an interview. */
  private static final int SPEAKERS = 3;

  /**
   * One head, in offsets of the text.
   *
   * @param first whether it begins a line
   */
  record Head(String text, int start, int end, boolean first) {}

  static Heads of(String text) {
    List<Head> all = new ArrayList<>();
    Map<String, Integer> said = new HashMap<>();
    Map<String, Set<String>> counted = new HashMap<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      String head = line.group(1);
      String first = head.split(" ", 2)[0];
      boolean titled = Lexicon.titleWord(first.toLowerCase(Locale.ROOT));
      if (titled ? head.split(" ", -1).length < 3 : label(first.toLowerCase(Locale.ROOT))) {
        continue;
      }
      all.add(new Head(head, line.start(1), line.end(1), first(text, line.start(1))));
      said.merge(head, 1, Integer::sum);
      counted
          .computeIfAbsent(COUNTER.matcher(head).replaceFirst(""), k -> new HashSet<>())
          .add(head);
    }
    List<Head> names =
        all.stream()
            .filter(h -> counted.get(COUNTER.matcher(h.text()).replaceFirst("")).size() == 1)
            .filter(h -> said.get(h.text()) > 1 || (h.first() && named(h.text())))
            .toList();
    return new Heads(names, text.lines().filter(l -> !l.isBlank()).count());
  }

  private static boolean first(String text, int at) {
    return text.substring(text.lastIndexOf('\n', at) + 1, at)
        .chars()
        .noneMatch(Character::isLetter);
  }

  /** Every word has a capital or a figure; "Nước lên năm đầu" is a heading. */
  private static boolean named(String head) {
    return !LOWER_WORD.matcher(IN_BRACKETS.matcher(head).replaceAll("")).find();
  }

  static boolean label(String lower) {
    return LABELS.contains(lower);
  }

  /** Most lines begin with a name and a colon, and two of the names have two words. */
  boolean thread() {
    long several = names.stream().filter(h -> h.text().indexOf(' ') > 0).count();
    long speakers = names.stream().map(Head::text).distinct().count();
    return names.size() >= FEWEST
        && names.size() * 2L > lines
        && several >= 2
        && (speakers >= SPEAKERS || names.stream().anyMatch(h -> DIGITS.matcher(h.text()).find()));
  }
}
