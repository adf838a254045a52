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

  /** "kéo tôi vào nhóm Chè Sạch Đồi Thông". */
  private static final Pattern INTO =
      Pattern.compile(
          "(?<!\\p{L})(?:vào|vô|trong|khắp|lên) nhóm (\\p{Lu}[\\p{L}\\p{M}]+(?: (?:\\p{Lu}[\\p{L}\\p{M}]*|\\p{Nd}{1,4}|\\p{Ll}+(?= \\p{Nd}))){2,9})(?=[.,;:)]| (?:và|thì|để|có|của|hỏi|bán|đăng)(?!\\p{L}))");

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<!\\p{L})(?:ký tên|kí tên|bút danh)(?: là)?,? ?:? [\"“]?(\\p{Lu}[\\p{L}\\p{M}]+(?: "
              + WORD
              + "){2,5})(?![\\p{L}\\p{M}])");

  /** "Lập nhóm Zalo Khóm mình thương nhau để tiện nhắn". */
  private static final Pattern SMALL =
      Pattern.compile(
          "nhóm (?:Zalo|Facebook|Telegram|Viber|Messenger) (\\p{Lu}[\\p{L}\\p{M}]*(?: \\p{Ll}[\\p{L}\\p{M}]*){2,5}?)(?=[.,;)]| (?:để|gồm|có|cho)(?!\\p{L}))");

  /** "tên hiển thị Gió Sông Hàn 83", "Zalo mang tên Mì xào cô Rươl". */
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:tên trên mạng(?: là)?|(?:để|lấy) tên(?: là)?|[Đđ]ổi tên thành|người tên|tên hiển thị|tên hiện là|tự xưng(?: là)?|tên hiện lên(?: là)?|(?:Zalo|Facebook|TikTok|trang|nick|kênh) (?:mang )?tên(?: là)?|[Nn]ick giả:|đăng Zalo bán:|[Tt]rang chính:|[Tt]ên trang:|tên tiệm|tên shop|của trang|của nhóm) [\"“]?(\\p{Lu}[\\p{L}\\p{M}]*(?:(?: \\p{Ll}[\\p{L}\\p{M}]*){0,2} (?:\\p{Lu}[\\p{L}\\p{M}\\p{Nd}]*|\\p{Nd}{1,4}(?![\\p{Nd}/.]))){1,7})(?![\\p{L}\\p{M}\\p{Nd}])");

  /** "bài của thành viên Cựu binh Trần Đức Lại", "admin Minh Thư Cầu Rào". */
  private static final Pattern MEMBER =
      Pattern.compile(
          "(?:[Aa]dmin|[Tt]rưởng nhóm|thành viên) (\\p{Lu}[\\p{L}\\p{M}]*(?: (?:\\p{Lu}[\\p{L}\\p{M}]*|\\p{Nd}{1,4}|binh)){2,6})(?=\\n|,| gửi lúc| đăng)");

  /** "Bạn bánh bèo chén hỏi:", "Câu của Đinh Lăng 36:". */
  private static final Pattern ASKER =
      Pattern.compile(
          "(?m)(?:^[–-] |^|[.!?] )(?:(?:Có )?[Bb]ạn(?: tên)?|Câu(?: hỏi)? của(?: bạn)?|Trả lời của) (?!(?:nào|có|đọc|nghe|xem|hỏi|ấy|này|ơi|em|tôi|mình|con|cháu|anh|chị|cô|chú|bác|ông|bà|thầy|các|những|một|tui|nhiều|khán|độc)(?!\\p{L}))([\\p{L}][\\p{L}\\p{M}\\p{Nd}._]*(?: [\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._]*){0,5}?)(?= (?:hỏi|viết|gửi|nhắn|bình luận)[^\\n:]{0,20}:|:)");

  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:facebook|fb|zalo|tik ?tok|you ?tube|fanpage|tài khoản(?! ngân)|nick|bình luận|livestream|kênh|trên mạng|trang|hiển thị|nick giả)(?!\\p{L})");

  static final Pattern BODY = Pattern.compile("(?iu)" + Accounts.BODIES + ".*");

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
    for (Pattern pattern : List.of(SMALL, MEMBER, ASKER)) {
      named(pattern, text, out);
    }
    if (SPOKEN_OF.matcher(text).find()) {
      each(SHOWN, text, false, out);
      each(INTO, text, false, out);
      QuotedNames.find(text, out);
    }
    NetPages.find(text, out);
  }

  /** Whatever is named, except the pages of an office. */
  static void named(Pattern pattern, String text, Consumer<Candidate> out) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      if (!BODY.matcher(m.group(1)).matches()) {
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

  static void accept(Matcher m, Consumer<Candidate> out) {
    out.accept(Candidate.structured(m.start(1), m.end(1), Kind.HANDLE, "account", Contacts.HIDDEN));
  }

  /** No full name of a person, of a place or of an office. */
  private static boolean called(String name) {
    String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    boolean full = Lexicon.SURNAMES.contains(first) && name.split(" ", -1).length < 5;
    return !full && !HEADS.contains(first) && !BODY.matcher(name).matches();
  }
}
