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
  /** Little pictures that people put into the names of their accounts. */
  private static final String PICTURE = "[\\p{So}\\p{Sk}\\p{Sm}\\x{FE0F}\\x{1F000}-\\x{1FAFF}]+";

  /** What a page adds to a name: "(nữ)", "(2 giờ trước)", "· 3 giờ". */
  private static final String ADDED =
      "(?: (?:viết|hỏi|bình luận|trả lời|đáp|nhắn|cmt|rep)(?![\\p{L}\\p{M}])[^:\\n]{0,30})?(?: [(][\\p{Ll}\\p{Nd}][^)\\n]{0,30}[)]| ?[·•|] ?[\\p{Ll}\\p{Nd}][^:\\n]{1,20})?";

  /** What a chat puts before a name: an arrow, the place in the list, the time. */
  static final String LEAD =
      "[ \\t–•·*>↳└—-]*(?:[(]?\\p{Nd}{1,2}[.)/] )?(?:\\[?\\p{Nd}{1,2}[:h]\\p{Nd}{2}(?::\\p{Nd}{2})?]? (?:[–|-] )?)?";

  /** What ends a name: a colon, or the time. */
  private static final String END =
      "(?: ?:(?=[ \\n])| [–-] \\p{Nd}{1,2}:\\p{Nd}{2}(?!\\p{Nd})| [—–] (?=[\\p{Lu}“\"]))";

  private static final String WORD = "[\\p{L}\\p{M}\\p{Nd}.'’_@-]+";
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)(?:^"
              + LEAD
              + "|(?<=[.!?…\"”]"
              + " ))([a-z][a-z0-9]*[._0-9][a-z0-9._]*|@[\\p{L}\\p{Nd}._]+|(?:"
              + PICTURE
              + " ?)?\\p{Lu}[\\p{L}\\p{M}\\p{Nd}.'’_-]*(?: (?!(?:viết|hỏi|bình luận|trả"
              + " lời|đáp|nhắn|cmt|rep)(?![\\p{L}\\p{M}]))(?:"
              + PICTURE
              + "|[&+~-]|[\\p{L}\\p{M}\\p{Nd}.'’_-]+)){0,6}(?: [(]\\p{Lu}[^)\\n]{0,25}[)])?(?: ?"
              + PICTURE
              + ")?)"
              + ADDED
              + "(?:"
              + END
              + "| \\p{Nd}{1,2}:\\p{Nd}{2}(?= ))");

  /** In a thread whatever stands before the colon is an account: "khách vãng lai", "mây tím". */
  static final Pattern GUEST =
      Pattern.compile(
          "(?m)^"
              + LEAD
              + "((?:"
              + PICTURE
              + " ?)?"
              + WORD
              + "(?: (?:"
              + PICTURE
              + "|"
              + WORD
              + ")){0,4})"
              + ADDED
              + END);

  private static final Pattern LOWER_WORD = Pattern.compile("(?<![(\\p{L}\\p{M}])\\p{Ll}");
  private static final Pattern IN_BRACKETS = Pattern.compile("[(][^)]*[)]");
  private static final Pattern COUNTER = Pattern.compile(" \\p{Nd}{1,2}$");

  /** What a heading, a label or a person with a title begins with. */
  private static final Set<String> LABELS =
      Set.of(
          "a", "anh", "câu", "gửi", "thay", "ban", "biên", "bà", "bài", "bác", "cha", "cháu", "chú",
          "chị", "chủ", "có", "cô", "em", "ghi", "giấy", "hạ", "họ", "hỏi", "khu", "kính", "kết",
          "lí", "lý", "lần", "mc", "mục", "nguồn", "nhà", "nhóm", "ngày", "người", "nv", "năm",
          "nơi", "nội", "phóng", "phần", "pv", "q", "quý", "quản", "sơ", "số", "sổ", "theo", "thu",
          "tháng", "thư", "thầy", "thời", "thứ", "trang", "trả", "tuần", "tác", "tên", "tổ", "việc",
          "vòng", "xuân", "ông", "ý", "đ/c", "điều", "điện", "đánh", "đáp", "đêm", "đông", "đề",
          "địa", "đồng", "ảnh");

  private static final Set<String> NAMES_TOO =
      Set.of("thu", "xuân", "hạ", "đông", "lý", "lí", "quý", "thư", "ban", "điền", "đồng", "ý");
  private static final Set<String> WORDS_TOO =
      Set.of("người", "chủ", "năm", "khu", "đêm", "ghi", "nhà");

  /** What else stands before a colon, but names nobody in a thread. */
  private static final Set<String> ROLES =
      Set.of(
          "quản", "phản", "đã", "admin", "ad", "mod", "bình", "tin", "mở", "thảo", "bế", "phát",
          "tóm", "lưu", "gợi", "xin", "đính", "cập", "kèm", "từ", "về", "ps", "p/s", "tb", "đọc",
          "xem", "mong", "một", "nhóm", "có", "mọi", "cả", "toàn", "vài", "nhiều", "hai", "ai");

  private static final Pattern TYPED = Pattern.compile("(?=.*[._0-9])[a-z][a-z0-9._]+");

  private static final Pattern FIGURES_OR_PICTURE =
      Pattern.compile("\\p{Nd}{2}|[._@]\\p{Ll}|" + PICTURE);
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?:[Bb]ình luận|[Cc]omment|[Cc]mt|[Gg]him|[Cc]hủ thớt|[Qq]uản trị viên|[Tt]hớt|[Aa]dmin|[Aa]d"
              + " (?:ơi|xóa|xoá)|[Ff]anpage|[Ll]ike|[Ss]hare|[Ii]nbox|[Ii]b)(?![\\p{L}\\p{M}])");
  private static final Pattern NEWS =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?:[Tt]in|TIN|[Đđ]iểm báo|ĐIỂM BÁO)(?! (?:nhắn|tưởng|là))(?![\\p{L}\\p{M}])");
  private static final Pattern MEETING =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?i:biên bản|họp|hội nghị|tọa đàm|toạ đàm|đối thoại|phỏng"
              + " vấn|chủ trì)(?![\\p{L}\\p{M}])");
  private static final int OPENING = 160;
  private static final int FEWEST = 4;

  /** Two who speak in turn make an interview. */
  private static final int SPEAKERS = 3;

  /**
   * One head, in offsets of the text.
   *
   * @param first whether it begins a line
   */
  record Head(String text, int start, int end, boolean first) {
    int words() {
      return text.split(" ", -1).length;
    }
  }

  static Heads of(String text) {
    List<Head> all = new ArrayList<>();
    Map<String, Integer> said = new HashMap<>();
    Map<String, Set<String>> counted = new HashMap<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      String head = line.group(1);
      String first = head.split(" ", 2)[0];
      boolean titled = Lexicon.titleWord(first.toLowerCase(Locale.ROOT));
      boolean bare = head.indexOf(' ', first.length() + 1) < 0;
      if (titled ? bare : label(first.toLowerCase(Locale.ROOT)) && !called(head, first)) {
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
            .filter(
                h -> said.get(h.text()) > 1 || (h.first() && (named(h.text()) || typed(h.text()))))
            .toList();
    return new Heads(names, text.lines().filter(l -> !l.isBlank()).count());
  }

  /** "Thu Hà", "Lý Hùng", "Người Con Xứ Nghệ": no heading has a capital in every word. */
  static boolean called(String head, String first) {
    String lower = first.toLowerCase(Locale.ROOT);
    int least = NAMES_TOO.contains(lower) ? 2 : WORDS_TOO.contains(lower) ? 3 : 99;
    return head.split(" ", -1).length >= least
        && named(head)
        && !head.equals(head.toUpperCase(Locale.ROOT));
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

  /** "k.dung", "ke_huy_diet_2011": nothing but an account is typed like this. */
  private static boolean typed(String head) {
    return TYPED.matcher(head).matches();
  }

  static boolean label(String lower) {
    return LABELS.contains(lower);
  }

  /** Most lines begin with a name and a colon, and two of the names have two words. */
  boolean thread(String text) {
    long several = names.stream().filter(h -> h.text().indexOf(' ') > 0).count();
    long speakers = names.stream().map(Head::text).distinct().count();
    return names.size() >= FEWEST
        && (names.size() + guests(text)) * 2L > lines
        && several >= 2
        && (speakers >= SPEAKERS || comments(text));
  }

  /** Lines of those who have no capitals and speak more than once. */
  private static long guests(String text) {
    Map<String, Integer> said = new HashMap<>();
    Matcher guest = GUEST.matcher(text);
    while (guest.find()) {
      String head = guest.group(1);
      if (Character.isLowerCase(head.charAt(0)) && head.indexOf(' ') > 0 && !role(head)) {
        said.merge(head, 1, Integer::sum);
      }
    }
    return said.values().stream().filter(n -> n > 1).mapToInt(n -> n).sum();
  }

  /** Names that only accounts have, or words of the net. */
  boolean comments(String text) {
    return names.stream().anyMatch(h -> FIGURES_OR_PICTURE.matcher(h.text()).find())
        || COMMENTS.matcher(text).find();
  }

  static boolean speaksOfComments(String text) {
    return COMMENTS.matcher(text).find();
  }

  /** News in brief have the place before the colon: nobody speaks twice, and the title says so. */
  boolean news(String text) {
    return names.size() >= FEWEST
        && names.stream().map(Head::text).distinct().count() == names.size()
        && NEWS.matcher(text).region(0, names.get(0).start()).find();
  }

  /** All accounts of a thread: who was found, who has no capitals, and where they are mentioned. */
  List<Head> accounts(String text) {
    List<Head> all = new ArrayList<>(names);
    Set<Integer> starts = new HashSet<>();
    names.forEach(h -> starts.add(h.start()));
    boolean meeting = MEETING.matcher(text).region(0, Math.min(text.length(), OPENING)).find();
    boolean comments = comments(text);
    Matcher guest = GUEST.matcher(text);
    while (!meeting && guest.find()) {
      Head head = new Head(guest.group(1), guest.start(1), guest.end(1), true);
      boolean titled =
          Lexicon.titleWord(first(head.text()).toLowerCase(Locale.ROOT))
              && ((head.words() == 2 && Lexicon.GIVEN.contains(last(head.text())))
                  || (!comments && head.words() < 3));
      if (!titled && !role(head.text()) && starts.add(head.start())) {
        all.add(head);
      }
    }
    Set<String> said = new HashSet<>();
    for (Head head : List.copyOf(all)) {
      if (head.text().chars().anyMatch(Character::isLetter)
          && (head.words() > 1 || FIGURES_OR_PICTURE.matcher(head.text()).find())
          && !Character.isLowerCase(head.text().charAt(0))
          && said.add(head.text())) {
        mentions(text, head.text(), starts, all);
      }
    }
    return all;
  }

  /** "Quản trị viên", "Kết luận": nobody's name, but "Cô giáo vùng cao" is one. */
  static boolean role(String head) {
    String first = first(head).toLowerCase(Locale.ROOT);
    return ROLES.contains(first) || (label(first) && !Lexicon.titleWord(first));
  }

  private static String last(String head) {
    return head.substring(head.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static String first(String head) {
    int space = head.indexOf(' ');
    return space < 0 ? head : head.substring(0, space);
  }

  private static void mentions(String text, String name, Set<Integer> starts, List<Head> all) {
    for (Mentioned.Span span : Mentioned.all(text, name)) {
      if (starts.add(span.end() - name.length())) {
        all.add(new Head(name, span.start(), span.end(), false));
      }
    }
  }
}
