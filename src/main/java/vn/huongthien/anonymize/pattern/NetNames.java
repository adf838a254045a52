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
          "(?iu)(?<!\\p{L})(?:facebook|fb|face|zalo|tik ?tok|you ?tube|instagram|telegram|mạng|clip|livestream|fanpage|online|cái (?:hội|nhóm|trang|kênh))(?!\\p{L})");
  private static final Pattern SEARCHED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:gõ|tìm|tra|search|kiếm)(?: (?:tên|chữ|từ khóa))? [\"“]([^\"”\\n]{3,50})[\"”]");
  private static final Pattern RUN =
      Pattern.compile(
          "(?<!\\p{L})(?:trong|vào|vô|hội|nhóm|tên|tên khác|lấy tên|để tên)(?: (?:cái|hội|nhóm|tên|là))*,? (\\p{Lu}[\\p{L}\\p{M}]+(?: "
              + WORD
              + "){3,7})(?![\\p{L}\\p{M}])");
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
          "\\A(?:Nhóm|Trang|Kênh|Hội)(?: (?iu:zalo|facebook|fb|tik ?tok|you ?tube|telegram|fanpage|chat))+:? ([\\p{Lu}\\p{Nd}][^\\n:.!?…]{2,60}?)(?= [(–·|]|\\n)");

  /** "Nhóm Cư dân Bờ Sông – bài ghim" is on the net when the next lines are. */
  private static final Pattern FIRST_LINE =
      Pattern.compile(
          "\\A(?:Nhóm|Hội nhóm|Trang|Kênh) [\"“]?(\\p{Lu}[^\\n:!?…]{2,60}?)(?=[\"”]?(?:,? [(–·|]|,|\\n|$))(?=[^\\x00]{0,200}?(?: · |quản trị viên|bài ghim|bình luận|\\n\\n\\p{Lu}[^\\n:]{2,24}: ))");

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
    each(SIGNED, text, false, out);
    for (Pattern pattern : List.of(AT_THE_END, HEADLINE, FIRST_LINE)) {
      Matcher line = pattern.matcher(text);
      while (line.find()) {
        if (!BODY.matcher(line.group(1)).matches()) {
          accept(line, out);
        }
      }
    }
  }

  private static void each(Pattern pattern, String text, boolean net, Consumer<Candidate> out) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      String before = text.substring(Math.max(0, m.start() - AROUND), m.start(1));
      if (called(m.group(1)) && (!net || NET.matcher(before).find())) {
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
