package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.known.Lexicon;

/**
 * What somebody is called on the net, told some words away from the word that says so: "lên
 * Facebook gõ "Tít Bánh Cáy"", "đăng clip trong Review Ăn Sập Tân Phú", "ký tên Trâu Già Sông Mã".
 */
final class NetNames {
  private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{M}]*|\\p{Nd}{1,4})";
  private static final Pattern NET =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:facebook|fb|face|zalo|tik ?tok|you ?tube|instagram|telegram|google|mạng|ứng dụng|app|clip|livestream|fanpage|online|cái (?:hội|nhóm|trang|kênh))(?!\\p{L})");
  private static final Pattern SEARCHED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:gõ|tìm|tra|search|kiếm)(?: (?:tên|chữ|từ khóa))? [\"“]([^\"”\\n]{3,50})[\"”]");
  private static final Pattern RUN =
      Pattern.compile(
          "(?<!\\p{L})(?:trong|vào|vô|hội|nhóm|tên|tên khác|lấy tên|để tên)(?: (?:cái|hội|nhóm|tên|là|Facebook|Zalo|TikTok|YouTube))*+,? (\\p{Lu}[\\p{L}\\p{M}]+(?: "
              + WORD
              + "){3,7})(?![\\p{L}\\p{M}])");

  /** "Trên Google có thằng cha tên Phong Trần 7979". */
  private static final Pattern FIGURED =
      Pattern.compile(
          "(?<!\\p{L})tên(?: là)? (\\p{Lu}[\\p{L}\\p{M}]+(?: \\p{Lu}[\\p{L}\\p{M}]*){0,3} \\p{Nd}{2,4})(?![\\p{Nd}./])");

  /** "thằng con quay phim đăng lên Chú Dũ Vá Lưới". */
  private static final Pattern POSTED_ON =
      Pattern.compile(
          "(?<!\\p{L})(?:đăng|up|chiếu|post)(?: clip| bài| video)? (?:lên|cái|trên) (?:trang |kênh |cái )?(\\p{Lu}[\\p{L}\\p{M}]+(?: \\p{Lu}[\\p{L}\\p{M}]*){2,6})(?=[.,;:])");

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<!\\p{L})(?:ký tên|kí tên|bút danh)(?: là)?,? ?:? [\"“]?(\\p{Lu}[\\p{L}\\p{M}]+(?: "
              + WORD
              + "){2,5})(?![\\p{L}\\p{M}])");

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

  /** "Lập nhóm Zalo Khóm mình thương nhau để tiện nhắn". */
  private static final Pattern SMALL =
      Pattern.compile(
          "nhóm (?:Zalo|Facebook|Telegram|Viber|Messenger) (\\p{Lu}[\\p{L}\\p{M}]*(?: \\p{Ll}[\\p{L}\\p{M}]*){2,5}?)(?=[.,;)]| (?:để|gồm|có|cho)(?!\\p{L}))");

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

  /** "#3 Lão Hạc Xa Xứ" above what he wrote, in a forum. */
  private static final Pattern TIMED =
      Pattern.compile("(?m)^(\\p{Lu}[^\\n:,.]{1,40}), \\p{Nd}{1,2}:\\p{Nd}{2}$");

  /** "me_gau_88 ★★☆☆☆": who bought it. */
  private static final Pattern BUYER =
      Pattern.compile("(?m)^([\\p{L}\\p{Nd}][^\\n★☆:]{1,40}?) [★☆]{4,5}(?= |$)");

  private static final Pattern POST =
      Pattern.compile(
          "(?m)^(?:#\\p{Nd}{1,4}[.:]?|Trả lời \\p{Nd}{1,3} [–-]) ([\\p{L}@][^\\n:]{2,40}?)(?=$| [–·|-] )");

  /** "Quang Lê Bình Lục › nhóm Hội những người yêu chim cảnh": where it was posted. */
  private static final Pattern POSTED_IN =
      Pattern.compile(
          "(?m)^[^\\n]{2,70} › (?:nhóm )?(?!bài |Trang \\p{Nd}|Hỏi|Mục|Chuyên)(\\p{Lu}[^\\n›:]{3,60})$");

  private static final Pattern OWNER =
      Pattern.compile(
          "(?m)^Chủ (?:thớt|bài|topic|đề tài): ([\\p{L}@][^\\n:]{2,40}?)(?=$| [–·|(-])");
  private static final Pattern ANSWERED =
      Pattern.compile(
          "(?m)^[^\\n:]{2,40} trả lời (\\p{Lu}[\\p{L}\\p{M}\\p{Nd}._]*(?: [\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._]*){0,4})(?=:)");

  /** "★★★★ bà chủ trọ Sa Nhiên": who gives the stars. */
  private static final Pattern REVIEWER =
      Pattern.compile(
          "(?m)^[★☆⭐]{2,5}[ \\t]+(?:[–-] )?((?!Đánh giá|\\p{Nd}+ (?:phút|giờ|ngày|tuần|tháng|năm))[^\\n:]{2,40}?)(?=:|[ ,] ?[–·(\\d]|$)");

  /** "tên hiển thị Gió Sông Hàn 83", "Zalo mang tên Mì xào cô Rươl". */
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:tên trên mạng(?: là)?|(?:để|lấy) tên(?: là)?|[Đđ]ổi tên thành|người tên|tên hiển thị|tên hiện lên(?: là)?|(?:Zalo|Facebook|TikTok|trang|nick|kênh) (?:mang )?tên(?: là)?|[Nn]ick giả:|đăng Zalo bán:|[Tt]rang chính:|[Tt]ên trang:|tên tiệm|tên shop|của trang|của nhóm) [\"“]?(\\p{Lu}[\\p{L}\\p{M}]*(?:(?: \\p{Ll}[\\p{L}\\p{M}]*){0,2} (?:\\p{Lu}[\\p{L}\\p{M}\\p{Nd}]*|\\p{Nd}{1,4}(?![\\p{Nd}/.]))){1,7})(?![\\p{L}\\p{M}\\p{Nd}])");

  /** "bài của thành viên Cựu binh Trần Đức Lại", "admin Minh Thư Cầu Rào". */
  private static final Pattern MEMBER =
      Pattern.compile(
          "(?:[Aa]dmin|[Tt]rưởng nhóm|thành viên) (\\p{Lu}[\\p{L}\\p{M}]*(?: (?:\\p{Lu}[\\p{L}\\p{M}]*|\\p{Nd}{1,4}|binh)){2,6})(?=\\n|,| gửi lúc| đăng)");

  /** "Bạn bánh bèo chén hỏi:", "Câu của Đinh Lăng 36:". */
  private static final Pattern ASKER =
      Pattern.compile(
          "(?m)(?:^[–-] |^|[.!?] )(?:(?:Có )?[Bb]ạn(?: tên)?|Câu(?: hỏi)? của(?: bạn)?|Trả lời của) (?!(?:nào|có|đọc|nghe|xem|hỏi|ấy|này|ơi|em|tôi|mình|con|cháu|anh|chị|cô|chú|bác|ông|bà|thầy|các|những|một|tui|nhiều|khán|độc)(?!\\p{L}))([\\p{L}][\\p{L}\\p{M}\\p{Nd}._]*(?: [\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._]*){0,5}?)(?= (?:hỏi|viết|gửi|nhắn|bình luận)[^\\n:]{0,20}:|:)");

  /**
   * "Tên cũ "Bạn Đồng Hành Hồng Gai" bị đổi thành …": in quotation marks, where the net is spoken
   * of.
   */
  private static final Pattern IN_QUOTES =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:lấy |cái |có )?tên(?: cũ| mới| là| hiển thị)?|tài khoản [\"“][^\"”\\n]{2,40}[\"”] và|đổi thành|bình luận(?: của)?|Ví dụ|để tên|người tên|khách|gian|trang [^\"“\\n]{0,25}|nhóm(?: gia đình| lớp| riêng)?|tranh cãi với|nick),? [\"“]([^\"”\\n]{3,50})[\"”]");

  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:facebook|fb|zalo|tik ?tok|you ?tube|fanpage|tài khoản(?! ngân)|nick|bình luận|livestream|kênh|trên mạng|trang|hiển thị|nick giả)(?!\\p{L})");

  /** "Mẹ Su Hào", "mệ Bống 1961": a name, and no sentence. */
  private static final Pattern NAMELIKE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}]*(?: (?:\\p{Lu}[\\p{L}\\p{M}\\p{Nd}]*|\\p{Nd}[\\p{L}\\p{Nd}]{0,4}|[–-])){1,6}(?: [–-] \\p{Ll}+ \\p{Ll}+)?|[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+){0,4} \\p{Nd}{2,4}|\\p{Lu}[\\p{L}\\p{M}]* \\p{Ll}+(?: (?:\\p{Lu}[\\p{L}\\p{M}]*|\\p{Nd}[\\p{L}\\p{Nd}]{1,3})){2,4}");

  /** ""Đại Bàng Mẫu Sơn", "cô giáo Mơ" và "Tùng.Ls.1212"": one after the other. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?iu)(?:tài khoản|nick|bình luận|trang|kênh|tên|của)(?: \\p{L}+)* [\"“][^\"”\\n]{2,40}[\"”]((?:,? [\"“][^\"”\\n]{2,40}[\"”]|,? và [\"“][^\"”\\n]{2,40}[\"”]){1,6})");

  private static final Pattern ONE_OF = Pattern.compile("[\"“]([^\"”\\n]{2,40})[\"”]");
  private static final Pattern TYPED =
      Pattern.compile(
          "\\S*[\\p{L}\\p{Nd}][._][\\p{L}\\p{Nd}]\\S*|\\p{Ll}+ \\p{Ll}+ \\p{Lu}\\p{Ll}+");

  /** "kéo tôi vào nhóm Chè Sạch Đồi Thông". */
  private static final Pattern INTO =
      Pattern.compile(
          "(?<!\\p{L})(?:vào|vô|trong|khắp|lên) nhóm (\\p{Lu}[\\p{L}\\p{M}]+(?: (?:\\p{Lu}[\\p{L}\\p{M}]*|\\p{Nd}{1,4}|\\p{Ll}+(?= \\p{Nd}))){2,9})(?=[.,;:)]| (?:và|thì|để|có|của|hỏi|bán|đăng)(?!\\p{L}))");

  /** What works together has a name too, and everybody may know it. */
  private static final Pattern MODEL =
      Pattern.compile(
          "(?iu)(?:câu lạc bộ|clb|mô hình|tổ|đội|phong trào|chương trình|lớp|dự án|cuộc thi|quỹ|bài|phim|hội thi)(?: [\\p{L}]+){0,3}$");

  private static final Pattern BODY = Pattern.compile("(?iu)" + Accounts.BODIES + ".*");

  /** What the name of a place or an office begins with. */
  private static final Set<String> HEADS =
      Set.of(
          "xã", "phường", "thôn", "ấp", "bản", "làng", "huyện", "tỉnh", "trại", "trường", "bệnh",
          "công", "chùa", "nhà", "ban", "ủy", "tòa", "sở", "đội", "tổ", "câu", "chợ", "hợp");

  private static final int AROUND = 60;

  private NetNames() {}

  static void find(String text, Consumer<Candidate> out) {
    each(SEARCHED, text, true, out);
    each(RUN, text, true, out);
    each(FIGURED, text, true, out);
    each(POSTED_ON, text, false, out);
    each(SIGNED, text, false, out);
    quoted(text, out);
    for (Pattern pattern : List.of(POST, TIMED, BUYER)) {
      several(pattern, text, out);
    }
    Matcher did = DID.matcher(text);
    while (did.find()) {
      for (int group = 1; group <= 2; group++) {
        if (did.group(group) != null) {
          Mentioned.all(text, did.group(group)).forEach(span -> Mentioned.accept(span, out));
        }
      }
    }
    for (Pattern pattern :
        List.of(
            AT_THE_END,
            HEADLINE,
            FIRST_LINE,
            GROUP,
            REVIEWER,
            SHOWN,
            MEMBER,
            ASKER,
            SMALL,
            POST_OF,
            POSTED_IN,
            ANSWERED,
            OWNER)) {
      Matcher line = pattern.matcher(text);
      while (line.find()) {
        boolean crew =
            pattern == GROUP
                && !ON_THE_NET.matcher(line.group()).find()
                && !Accounts.onTheNet(text, line.start(), line.end());
        boolean net = pattern != SHOWN || (called(line.group(1)) && SPOKEN_OF.matcher(text).find());
        if (!crew && net && !BODY.matcher(line.group(1)).matches()) {
          accept(line, out);
        }
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

  private static void quoted(String text, Consumer<Candidate> out) {
    if (!SPOKEN_OF.matcher(text).find()) {
      return;
    }
    Matcher several = SEVERAL.matcher(text);
    while (several.find()) {
      Matcher one = ONE_OF.matcher(text).region(several.start(1), several.end(1));
      while (one.find()) {
        boolean name =
            NAMELIKE.matcher(one.group(1)).matches() || TYPED.matcher(one.group(1)).matches();
        if (name) {
          accept(one, out);
        }
      }
    }
    Matcher into = INTO.matcher(text);
    while (into.find()) {
      if (called(into.group(1))) {
        accept(into, out);
      }
    }
    Matcher m = IN_QUOTES.matcher(text);
    while (m.find()) {
      String before = text.substring(Math.max(0, m.start() - 30), m.start()).stripTrailing();
      String name = m.group(1).replaceAll("[^\\p{L}\\p{M}\\p{Nd} .–-]+", "").strip();
      if (NAMELIKE.matcher(name).matches()
          && !MODEL.matcher(before).find()
          && !Lexicon.SURNAMES.contains(m.group(1).split(" ", 2)[0].toLowerCase(Locale.ROOT))) {
        accept(m, out);
      }
    }
  }

  private static void each(Pattern pattern, String text, boolean net, Consumer<Candidate> out) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      String before = text.substring(Math.max(0, m.start() - AROUND), m.start(1));
      String behind = text.substring(m.end(), Math.min(text.length(), m.end() + 20));
      if (called(m.group(1)) && (!net || NET.matcher(before + " " + behind).find())) {
        accept(m, out);
      }
    }
  }

  private static void accept(Matcher m, Consumer<Candidate> out) {
    out.accept(Candidate.structured(m.start(1), m.end(1), Kind.HANDLE, "account", Contacts.HIDDEN));
  }

  /** No full name of a person, of a place or of an office. */
  private static boolean called(String name) {
    String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    boolean full = Lexicon.SURNAMES.contains(first) && name.split(" ", -1).length < 5;
    return !full && !HEADS.contains(first) && !BODY.matcher(name).matches();
  }
}
