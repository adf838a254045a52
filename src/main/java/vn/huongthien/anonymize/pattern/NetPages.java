package vn.huongthien.anonymize.pattern;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page, a forum or a chat writes by itself beside a name: "#3 Lão Hạc Xa Xứ", "Mợ Sáu,
 * 19:11", "★★★★ bà chủ trọ", "Thím Tám Bến Lức đã bình luận bài viết của …".
 */
final class NetPages {
  /** "… đã đăng trong nhóm Cà phê sạch buôn mình", "Vlog Sóc Trăng mến thương" end their line. */
  private static final Pattern AT_THE_END =
      Pattern.compile(
          "(?:(?:đăng|chia sẻ|viết)(?: bài)? (?:trong|lên|vào) (?:nhóm|trang|hội)|(?:Vlog|Podcast|Blog)) (\\p{Lu}[^\\n.,:;!?|·–“”\"]{3,50})(?=\\n|$)");

  private static final Pattern HEADLINE =
      Pattern.compile(
          "\\A(?:Nhóm|Trang|Kênh|Hội)(?: (?iu:zalo|facebook|fb|tik ?tok|you ?tube|telegram|fanpage|chat))+:? ([\\p{Lu}\\p{Nd}][^\\n:.!?…]{2,60}?)(?= [(–·|›]|, \\p{Nd}|\\n)");

  /** "Nhóm Cư dân Bờ Sông – bài ghim" is on the net when the next lines are. */
  private static final Pattern FIRST_LINE =
      Pattern.compile(
          "\\A(?:Nhóm|Hội nhóm|Trang|Kênh) [\"“]?(\\p{Lu}[^\\n:!?…]{2,60}?)(?=[\"”]?(?:,? [(–·|›]|,|\\n|$))(?=[^\\x00]{0,200}?(?: · |quản trị viên|bài ghim|bình luận|\\n\\n\\p{Lu}[^\\n:]{2,24}: ))");

  /** "Nhóm: Quay Vòng Vốn Hamu Craok", "(nhóm kín Đại gia đình Nà Phai, 11 người)". */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?m)(?:^|[(\\[]|^[\\p{So}\\x{1F000}-\\x{1FAFF} ]*TIN GHIM )(?:[^\\n(\\[]{0,40}(?:qua|trong|Ghi chú ghim: [^\\n.]{2,30}\\.) )?(?:[Nn]hóm|[Tt]rang|[Kk]ênh|[Hh]ội nhóm)(?: (?iu:kín|chat|zalo|facebook|fb|tik ?tok|you ?tube|telegram|hỗ trợ tên))*:? [\"“]?([\\p{Lu}\\p{Nd}][^\\n:!?…,()\\[\\].\"”]{2,60}?)(?=[\"”]?(?:,? \\p{Nd}+ (?:thành viên|người)|, \\p{Nd}|[)\\]]|[.,] (?:Tin|Bài|Ghim)|, (?:phần|bài)|$| [–-] (?:bài|tin|chủ đề|bình luận|ghim|quản|phần|thành)))");

  private static final Pattern ON_THE_NET =
      Pattern.compile(
          "(?iu)(?:trang|kênh|kín|chat|zalo|facebook|fb|tik ?tok|you ?tube|telegram|ghim)");

  /** "Thím Tám Bến Lức đã bình luận bài viết của Tin Nóng Sông Vàm 365:": the page says who. */
  private static final Pattern DID =
      Pattern.compile(
          "(?m)^(NAME) (?:đã|vừa) (?:bình luận|chia sẻ|đăng lại|trả lời|thích)(?: về)? (?:một )?(?:bài viết|bài|ảnh|video)(?: của (NAME))?(?=[:.\\n]|$)"
              .replace(
                  "NAME",
                  "\\p{Lu}[\\p{L}\\p{M}\\p{Nd}.]*(?: [\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}.]*){1,5}"));

  private static final Pattern POST_OF =
      Pattern.compile(
          "(?m)^[^\\n]{0,60}(?:› bài(?: viết)?|bài ghim) của (\\p{Lu}[\\p{L}\\p{M}\\p{Nd}.]*(?: [\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}.]*){1,5})(?=[,:\\n]|$)");

  /** "Quang Lê Bình Lục › nhóm Hội những người yêu chim cảnh": where it was posted. */
  private static final Pattern POSTED_IN =
      Pattern.compile(
          "(?m)^[^\\n]{2,70} › (?:nhóm )?(?!bài |Trang \\p{Nd}|Hỏi|Mục|Chuyên)(\\p{Lu}[^\\n›:]{3,60})$");

  private static final Pattern ANSWERED =
      Pattern.compile(
          "(?m)^[^\\n:]{2,40} trả lời (\\p{Lu}[\\p{L}\\p{M}\\p{Nd}._]*(?: [\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._]*){0,4})(?=:)");

  private static final Pattern OWNER =
      Pattern.compile(
          "(?m)^Chủ (?:thớt|bài|topic|đề tài): ([\\p{L}@][^\\n:]{2,40}?)(?=$| [–·|(-])");

  /** "★★★★ bà chủ trọ Sa Nhiên": who gives the stars. */
  private static final Pattern REVIEWER =
      Pattern.compile(
          "(?m)^[★☆⭐]{2,5}[ \\t]+(?:[–-] )?((?!Đánh giá|\\p{Nd}+ (?:phút|giờ|ngày|tuần|tháng|năm))[^\\n:]{2,40}?)(?=:|[ ,] ?[–·(\\d]|$)");

  /** "#3 Lão Hạc Xa Xứ" above what he wrote, in a forum. */
  private static final Pattern POST =
      Pattern.compile(
          "(?m)^(?:#\\p{Nd}{1,4}[.:]?|Trả lời \\p{Nd}{1,3} [–-]) ([\\p{L}@][^\\n:]{2,40}?)(?=$| [–·|-] )");

  /** "Mợ Sáu, 19:11" above what she wrote. */
  private static final Pattern TIMED =
      Pattern.compile("(?m)^(\\p{Lu}[^\\n:,.]{1,40}), \\p{Nd}{1,2}:\\p{Nd}{2}$");

  /** "me_gau_88 ★★☆☆☆": who bought it. */
  private static final Pattern BUYER =
      Pattern.compile("(?m)^([\\p{L}\\p{Nd}][^\\n★☆:]{1,40}?) [★☆]{4,5}(?= |$)");

  private NetPages() {}

  static void find(String text, Consumer<Candidate> out) {
    for (Pattern pattern :
        List.of(AT_THE_END, HEADLINE, FIRST_LINE, POST_OF, POSTED_IN, ANSWERED, OWNER, REVIEWER)) {
      NetNames.named(pattern, text, out);
    }
    groups(text, out);
    for (Pattern pattern : List.of(POST, TIMED, BUYER)) {
      several(pattern, text, out);
    }
    Set<String> names = new LinkedHashSet<>();
    Matcher did = DID.matcher(text);
    while (did.find()) {
      names.add(did.group(1));
      if (did.group(2) != null) {
        names.add(did.group(2));
      }
    }
    names.forEach(name -> Mentioned.all(text, name).forEach(span -> Mentioned.accept(span, out)));
  }

  /** A group that works together is no account, as nothing near it speaks of the net. */
  private static void groups(String text, Consumer<Candidate> out) {
    Matcher m = GROUP.matcher(text);
    while (m.find()) {
      boolean net =
          ON_THE_NET.matcher(m.group()).find() || Accounts.onTheNet(text, m.start(), m.end());
      if (net && !NetNames.BODY.matcher(m.group(1)).matches()) {
        NetNames.accept(m, out);
      }
    }
  }

  /** What only counts when it comes at least twice. */
  private static void several(Pattern pattern, String text, Consumer<Candidate> out) {
    List<Mentioned.Span> spans =
        pattern.matcher(text).results().map(m -> new Mentioned.Span(m.start(1), m.end(1))).toList();
    if (spans.size() > 1) {
      spans.forEach(span -> Mentioned.accept(span, out));
    }
  }
}
