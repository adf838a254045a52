package vn.huongthien.anonymize.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.known.Lexicon;

/**
 * A page of comments copied as it stands: the account has a line of its own above its words, the
 * page adds "3 giờ · Thích · Phản hồi", and answers are indented and begin with whom they answer.
 */
final class CopiedPages {
  /** What only the page itself writes. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?m)^ *(?:\\p{Nd}+ (?:phút|giờ|ngày|tuần|tháng|năm)(?: trước)? *[·|]? *|👍 ?\\p{Nd}* *·? *)?(?:Thích|Trả"
              + " lời|Phản hồi|Like|Reply)(?![\\p{L}\\p{M}])(?: ?[·|(]| *\\p{Nd}| {2}| *$)"
              + "|(?i:\\p{Nd} bình luận|^ *(?:tất cả )?bình luận(?: phù hợp| mới| \\p{Nd}| *$| *\\()|ý kiến"
              + " bạn đọc|ý kiến \\()"
              + "|(?:gửi|đăng) lúc \\p{Nd}|[·|] (?:Tác giả|Quản trị viên|Công khai|\\p{Nd}+ (?:phút|giờ|ngày|tuần|tháng))"
              + "|^\\p{Lu}[^\\n:.,]{1,40}[ \\t]\\p{Nd}{2}:\\p{Nd}{2}$|Nhóm (?:công khai|riêng tư)|[|·–] \\p{Nd}{1,2}:\\p{Nd}{2}(?!\\p{Nd})");

  /** A line with nothing but a name and what the page adds to it. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:Đồng chí )?(?:\\p{So}+ |#\\p{Nd}+[.:]? |(?:TikTok|YouTube|Facebook|Instagram) (?=@))?([\\p{L}@][^\\n·•|▸:;,!?…]{1,58}?[^\\n·•|▸:;,!?….\\s])"
              + "(?: [(](?:tác giả|quản trị viên|người đăng|chủ thớt|chủ bài|admin)[)])?"
              + "(?: [–-] Local Guide.*| (?:không )?đề xuất [·•].*| ?[·•|▸].*| [–-] \\p{Nd}.*| [–-] \\p{Lu}[^\\n:]{2,24} (?:gửi )?lúc \\p{Nd}.*|(?: \\p{So}+)?[ \\t]\\p{Nd}{1,2}:\\p{Nd}{2}(?! \\p{Ll}).*| [(]\\p{Nd}[^)\\n]*[)].*| đã (?:đăng|hỏi|chia"
              + " sẻ|bình luận|trả lời|thêm) .*| đăng lúc .*| {2,}.*| [(]Nhóm .*| [\\p{So}]+)?");

  /** Who wrote the next lines, even when no line is left free above. */
  private static final Pattern STAMP =
      Pattern.compile(
          " ?[·•|] ?\\p{Nd}+ (?:phút|giờ|ngày|tuần|tháng|năm)(?: trước)?|(?: \\p{So}+)?[ \\t]\\p{Nd}{1,2}:\\p{Nd}{2}");

  private static final Pattern FROM = Pattern.compile("(.+) [(]([^()]+)[)]");
  private static final Set<String> PROVINCES = Lexicon.lines("provinces");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:Nhóm|Group|Trò chuyện nhóm|Trang|Fanpage|Trang fanpage|Kênh)(?: (?:Zalo|Facebook|kín|YouTube))?:? ([\\p{Lu}\\p{Nd}][^\\n:!?…]{2,70}?)(?: [(–·|›].*)?");

  /** What a page or a newspaper writes on lines of its own. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?iu)(?:thích|được ghim|trả lời|phản hồi|bình luận|tất cả|xem|mới nhất|cũ nhất|video|clip|ảnh|bài|nguồn|tin|ngày|ý"
              + " kiến|bạn đọc|cập nhật|kêu gọi|stk|like|reply|liên quan|người tham gia|chủ"
              + " đề|hỏi|đáp|gửi|kính|nhóm|độc giả|threads|facebook|tiktok|youtube|zalo|phù hợp|tác giả|quản trị|tòa soạn|toà soạn|đang|đã|hôm|kế hoạch|báo cáo|biên bản|thông báo|giấy mời|(?:bí thư|chủ tịch|chi hội trưởng|tổ trưởng)(?: \\p{L}+)?$|nơi nhận|người (?:viết|lập|báo)|[ivx]{1,4}[.]|diễn đàn|đề xuất|số|câu|ẩn danh(?! \\p{Nd}{3}))(?![\\p{L}\\p{M}]).*");

  /** "Tí Đồ Chơi Xe ủa thiệt hả": a name and an answer. */
  private static final Pattern SPOKEN = Pattern.compile("\\p{Lu}\\S*(?: \\p{Lu}\\S*)+ \\p{Ll}.*");

  private static final Pattern BODY = Pattern.compile("(?iu)" + Accounts.BODIES + ".*");

  /** What an answer begins with. */
  private static final String OPENER =
      "(?:Dạ|Vâng|Ừ|Phải|Đúng|Cảm|Cám|Em|Anh|Chị|Cô|Chú|Bác|Ông|Bà|Bé|Bên|Mình|Tui|Tôi|Con|Cháu|Xin|Thì|Thế|Vậy|Không|Có|Nhà)(?![\\p{L}\\p{M}])";

  private static final Pattern INDENTED =
      Pattern.compile(
          "(?m)^ {1,8}(\\p{Lu}[\\p{L}\\p{M}'’]*(?: (?!OPENER(?: \\p{Ll}|,))\\p{Lu}[\\p{L}\\p{M}'’]*[.]?){1,4})(?= (?:\\p{So}|\\p{Ll}|OPENER))"
              .replace("OPENER", OPENER));
  private static final int FEWEST = 2;
  private static final int BLOCKS = 3;
  private static final int WORDS = 8;
  private static final int WORDS_OF_A_BODY = 14;

  private CopiedPages() {}

  static void find(String text, Consumer<Candidate> out) {
    List<String> lines = text.lines().toList();
    Set<String> names = new LinkedHashSet<>();
    List<Mentioned.Span> own = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < lines.size(); i++) {
      String name = i == 0 ? heading(lines) : name(lines, i);
      if (!name.isEmpty()) {
        int start = at + lines.get(i).indexOf(name);
        own.add(new Mentioned.Span(start, start + name.length()));
        names.add(name);
      }
      at += lines.get(i).length() + 1;
    }
    if (!page(text, lines, names, own.size())) {
      return;
    }
    own.forEach(span -> Mentioned.accept(span, out));
    names.forEach(name -> mentions(text, name, out));
    Matcher answer = INDENTED.matcher(text);
    while (answer.find()) {
      int start = answer.start(1);
      if (names.stream().noneMatch(name -> text.startsWith(name, start))) {
        Mentioned.accept(new Mentioned.Span(start, answer.end(1)), out);
      }
    }
  }

  /** The page writes between the names, or nearly every paragraph begins with one. */
  private static boolean page(String text, List<String> lines, Set<String> all, int names) {
    long signs = PAGE.matcher(text).results().limit(FEWEST).count();
    if (signs >= FEWEST) {
      return true;
    }
    long paragraphs = 1;
    for (int i = 1; i < lines.size(); i++) {
      paragraphs += lines.get(i - 1).isBlank() && !lines.get(i).isBlank() ? 1 : 0;
    }
    boolean again =
        all.stream().anyMatch(n -> lines.stream().filter(l -> l.strip().startsWith(n)).count() > 1);
    boolean comments = signs > 0 || again || Heads.speaksOfComments(text);
    return comments && names >= BLOCKS && names * 2L > paragraphs;
  }

  /** "Nhóm Zalo: PN Ấp Bình Hòa (64 thành viên)": the name of the page stands above all. */
  private static String heading(List<String> lines) {
    Matcher m = HEADING.matcher(lines.get(0).strip());
    return m.matches() ? m.group(1) : name(lines, 0);
  }

  /** The account that a line consists of, or "". */
  private static String name(List<String> lines, int i) {
    String line = lines.get(i).strip();
    Matcher m = NAME.matcher(line);
    if (!m.matches() || NOBODY.matcher(m.group(1)).matches()) {
      return "";
    }
    String name = m.group(1);
    boolean added = m.end(1) < line.length();
    int words = name.split(" ", -1).length;
    boolean head = i == 0;
    boolean brief = words <= (head || BODY.matcher(name).matches() ? WORDS_OF_A_BODY : WORDS);
    boolean under = i + 1 < lines.size() && !lines.get(i + 1).isBlank();
    boolean indented = lines.get(i).startsWith(" ");
    boolean answered = under && lines.get(i + 1).startsWith(" ");
    boolean above = i < 2 || lines.get(i - 1).isBlank() || PAGE.matcher(lines.get(i - 1)).find();
    boolean alone = indented ? answered : above && under;
    boolean spoken = indented && !added && SPOKEN.matcher(name).matches();
    boolean shout = words > 3 && name.equals(name.toUpperCase(Locale.ROOT));
    boolean stamped = STAMP.matcher(line.substring(m.end(1))).matches();
    boolean own = added ? above || indented || stamped : alone;
    return brief && !shout && !spoken && own ? withoutPlace(name) : "";
  }

  /** "Đoàn Thế Vịnh (Hải Phòng)": whence he writes is no part of the name. */
  private static String withoutPlace(String name) {
    Matcher m = FROM.matcher(name);
    return m.matches() && PROVINCES.contains(m.group(2)) ? m.group(1) : name;
  }

  /** Where whoever has a line of his own is spoken to; one plain word may be any word. */
  private static void mentions(String text, String name, Consumer<Candidate> out) {
    if (name.indexOf(' ') >= 0 || !name.chars().allMatch(Character::isLetter)) {
      Mentioned.all(text, name).forEach(span -> Mentioned.accept(span, out));
    }
  }
}
