package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Views;

/**
 * Names of accounts, pages, groups and shops on the net, behind the word that says so: "trang
 * Facebook Bếp của Mận", "nhóm "Chợ quê" trên Zalo", "nick gió đầu mùa nhắn". Tried only at such a
 * word. A group of people that works together is a firm.
 */
final class Accounts {
  /** The first word of what may lead to a name. */
  private static final Set<String> CUES =
      Set.of(
          "nick",
          "nickname",
          "acc",
          "account",
          "fanpage",
          "facebook",
          "fb",
          "face",
          "zalo",
          "tiktok",
          "instagram",
          "insta",
          "youtube",
          "telegram",
          "viber",
          "messenger",
          "kênh",
          "trang",
          "page",
          "group",
          "nhóm",
          "tài",
          "shop",
          "gian",
          "cửa",
          "channel",
          "blog");

  private static final String PLATFORM =
      "(?i:facebook|fb|face|zalo|tik ?tok|you ?tube|instagram|insta|telegram|viber|messenger|shopee|lazada|tiki)";
  private static final String FILL =
      "(?: (?:"
          + PLATFORM
          + "|cá nhân|của \\p{Ll}+|tôi|em|e|anh|chị|mình|để|tên|là|mang|lấy|cũ|mới|kín|chung|riêng|chat|mạng|trên"
          + " mạng|online|bán hàng|cộng đồng)(?![\\p{L}\\p{M}]))";
  private static final String PERSONAL =
      "(?i:nick(?:name)?|acc(?:ount)?|fanpage|blog|channel|" + PLATFORM + ")";
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{Nd}]*";

  /** Between two words with capitals: "Cơm 5k của Kiều", "Tin và Yêu". */
  private static final String LINK =
      "(?: (?:của|và|cho|cùng|với|không|&|khô|cá|mắm|bánh|bún|rau|gà|vịt|tôm|cua|ốc|chè|trà|cơm|xôi|chả|nem|gạo|đồ))?";

  private static final String MORE = LINK + " (?:" + WORD + "|\\p{Nd}+\\p{L}?(?![\\p{L}\\p{M}]))";

  /** What ends the name of a group in small letters, and a second name in brackets. */
  private static final String TAIL =
      "(?: (?:yêu thương|quê hương|quê tôi|mua bán|rao vặt|chia sẻ|giao lưu|thiện nguyện|đồng hành|"
          + "tương trợ|online|chính thức)(?![\\p{L}\\p{M}]))?(?: [(]"
          + WORD
          + "(?: "
          + WORD
          + "){0,3}[)])?(?: [–-] (?:"
          + WORD
          + "|\\p{Nd}+ "
          + WORD
          + ")(?: (?:"
          + WORD
          + "|\\p{Nd}+)){0,4}(?=[,.;)\\n])| [–-] \\p{Lu}\\p{Ll}+(?: \\p{Ll}+){1,3}(?=[,.;)]))?";

  private static Pattern named(String cue, String fills, int least) {
    return Pattern.compile(
        "(?:"
            + cue
            + ")"
            + fills
            + "(?: ?:)? [\"“”'‘]?("
            + WORD
            + "(?:"
            + MORE
            + "){"
            + least
            + ",7}"
            + TAIL
            + ")");
  }

  private static final String PAGES =
      "(?i:tài khoản|fanpage|nhóm|group|trang|page|kênh|trang cá nhân)";
  private static final List<Pattern> NAMED =
      List.of(
          named(PERSONAL, FILL + "{0,3}+", 1),
          named("(?i:trang|page|kênh|tài khoản|nhóm|group)", FILL + "{1,3}+", 1),
          named(PAGES, FILL + "{0,3}+", 2),
          named("(?i:gian hàng|shop|cửa hàng)", FILL + "{0,3}+", 1));

  /** "trang Facebook Tuổi trẻ Quỳnh Lâm Hạ": a page may have words in small letters. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?i:trang|page|kênh|nhóm|group|fanpage|hội nhóm)(?: (?i:fanpage|"
              + PLATFORM
              + "|mạng xã hội)|(?<=(?:trên|lên|vào|vô|trong|mạng,) (?:trang|kênh|nhóm)))"
              + FILL
              + "{0,2}+ ("
              + WORD
              + "(?: "
              + WORD
              + "){0,2}(?: (?!(?:đăng|của|có|là|và|với|đã|đang|chia|viết|nói|khoe|để|thì|mà|cũng|được|bị|cho|về|tại|ở|từ|lên|do|vì|nên|rồi|nhưng|hoặc|hay|còn|khi|như)(?![\\p{L}\\p{M}]))\\p{Ll}[\\p{L}\\p{M}]*){1,2}(?: "
              + WORD
              + "){1,5}"
              + TAIL
              + ")");

  /** "Zalo Banh tet co Nam VL": several words without marks in a text that has them. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:"
              + PERSONAL
              + ")"
              + FILL
              + "{0,2}+(?: ?:)? [\"“]?(\\p{Lu}[a-zA-Z]*(?: [a-zA-Z0-9]{1,9}){2,6})(?=[\"”]?(?:[.,;)\\n]|$| [(]))");

  private static final List<Pattern> NAMES =
      Stream.concat(NAMED.stream(), Stream.of(PAGE, PLAIN)).toList();

  /** The institution's own pages are named as such, and what was hidden stays as it is. */
  private static final String OURS =
      "(?!\\p{Nd}[\\p{Nd}. ]{6})(?!(?:\\[đã ẩn]|\\p{Lu}\\.|(?iu:con đường hướng thiện))[”\"»’'])";

  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:"
              + PERSONAL
              + "|"
              + PAGES
              + "|(?i:gian hàng|shop|cửa hàng))"
              + FILL
              + "{0,4}+ ?:? ?(?:[“\"«]"
              + OURS
              + "([^“”\"«»\\n]{2,60})[”\"»]|[‘']"
              + OURS
              + "([^‘’'\\n]{2,60})[’'](?!\\p{L}))");

  /** A single word is a name only behind "tên là", a colon or a quotation mark. */
  private static final Pattern CALLED =
      Pattern.compile(
          "(?:"
              + PERSONAL
              + "|(?i:kênh|tài khoản|trang))"
              + FILL
              + "{0,4}+ ?[:“\"'‘]+ ?((?!\\p{Lu}[\\p{L}\\p{M}]* \\p{Ll})[\\p{Lu}@][\\p{L}\\p{M}\\p{Nd}._@]*(?: [\\p{Lu}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}._]*){0,5})");

  /** "Instagram: lan.anh_88": no word of the language has a figure or a dot inside. */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?:"
              + PERSONAL
              + "|(?i:tài khoản|tai khoan))"
              + FILL
              + "{0,3}+[: ]{1,2}(@?[a-z][a-z0-9]*(?:[._][a-z0-9]+|\\d)[a-z0-9._]*[a-z0-9]|[a-z]{11,40})(?![\\p{L}@/])");

  /** Whoever writes under a name without capitals: "tài khoản mây tím bình luận". */
  private static final Pattern SMALL =
      Pattern.compile(
          "(?i:nick(?:name)?|acc(?:ount)?|tài khoản)(?: (?:"
              + PLATFORM
              + "|tên|là))*+ ((?!của |này |đó |kia |ngân |mạng |khác |lạ |ảo |đã |có |nào |cá )\\p{Ll}[\\p{L}\\p{M}\\p{Nd}]*(?:"
              + " (?!đã |vừa |mới |có |bị |cũng )\\p{Ll}[\\p{L}\\p{M}\\p{Nd}]*){1,4}?) (?:đã |vừa |mới"
              + " |cũng )?(?:viết|bình luận|nhắn|đăng|hỏi|trả lời|comment|cmt|để lại|gửi tin)(?![\\p{L}\\p{M}])");

  /** "nhắn bằng nick thược dược trắng, viết thường". */
  private static final Pattern UNDER =
      Pattern.compile(
          "(?i:nick(?:name)?)(?: (?:tên|là))? (\\p{Ll}[\\p{L}\\p{M}\\p{Nd}]*(?: \\p{Ll}[\\p{L}\\p{M}\\p{Nd}]*){1,4})(?=[,;\"”])");

  private static final Pattern BY = Pattern.compile("(?<!\\p{L})(?i:bằng|lấy|đặt|dùng) $");

  /** Said of a group on the net; a group of people works, sings, meets. */
  private static final Pattern NET =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?i:đăng|post|up|đưa lên|gỡ|bài|ảnh|hình|clip|video|live|livestream|trang|fanpage|link|mạng|ghim|quản trị viên|"
              + PLATFORM
              + "|online|bình luận|comment|cmt|admin|ad|thành viên|tin nhắn|nhắn|chia sẻ|theo"
              + " dõi|ghi(?= [\"“])|kín|chat|24h|cộng đồng)(?![\\p{L}\\p{M}])");

  /** "Nắng Ayun trên Lazada". */
  private static final Pattern WHERE = Pattern.compile(" trên " + PLATFORM + "$");

  private static final Pattern SHOP = Pattern.compile("(?i:gian hàng|shop|cửa hàng).*");
  private static final Pattern ON_THE_NET =
      Pattern.compile("(?<![\\p{L}\\p{M}])(?i:tên|mạng|online|" + PLATFORM + ")(?![\\p{L}\\p{M}])");
  private static final Pattern GROUP = Pattern.compile("(?i:nhóm|group).*", Pattern.DOTALL);
  private static final Pattern MEANT = Pattern.compile("(?i:nhóm) .*\\blà .*", Pattern.DOTALL);

  /** "chị Mẹ Cam Sành 1990": a title before a title, so the second one belongs to a name. */
  private static final Pattern TWO_TITLES =
      Pattern.compile(
          "(?:anh|chị|em|bạn|cô|chú|bác|cậu|nick|của|chào|ơn|@) ?((?:Mẹ|Má|Bố|Cha|Tía|Ba|Bé|Cô|Dì|Chú|Thím|Mợ|Cậu|Bà|Ông|Vợ|Chồng)"
              + " "
              + WORD
              + "(?: "
              + WORD
              + "){0,4} (?:19|20)\\p{Nd}\\p{Nd}|(?:Mẹ|Má|Bố|Tía|Vợ|Chồng) "
              + WORD
              + "(?: "
              + WORD
              + "){1,4})(?![\\p{L}\\p{M}\\p{Nd}])");

  /** A page of an institution is told to everybody. */
  static final String BODIES =
      "(?:công an(?! [\\p{L}]+:)|hội (?:liên hiệp |nông dân|cựu chiến"
          + " binh|phụ nữ|lhpn)|đoàn thanh niên|mặt trận|ủy ban|uỷ ban|ubnd|bộ công"
          + " an|chính phủ|tòa án|viện kiểm sát)";

  private static final Pattern BODY = Pattern.compile("(?iu:" + BODIES + ")");

  /** "số tài khoản Sacombank 0400…": a number follows, which is another rule's. */
  private static final Pattern BANK =
      Pattern.compile(
          "(?iu:\\p{L}{2,9}bank|bidv|vcb|acb|mb|vib|shb|msb|ocb|lpb|tpb|scb|vpb|stb|kiên long|liên việt|đông á|nam á|bắc á),? ?(?:số )?[:\\p{Nd}]");

  private static final Set<String> TITLES =
      Set.of("anh", "chị", "em", "bạn", "cô", "chú", "bác", "cậu", "của", "chào", "ơn");

  private Accounts() {}

  static void find(Views views, Consumer<Candidate> out) {
    String text = views.text();
    for (Token token : views.tokens()) {
      String word = token.lower();
      if (CUES.contains(word)) {
        Matcher typed = at(TYPED, text, token.start());
        if (typed.lookingAt()) {
          accept(typed.start(1), typed.end(1), Kind.HANDLE, "account", out);
        } else if (!views.bare()) {
          at(text, token.start(), out);
        }
      } else if (TITLES.contains(word)) {
        Matcher two = at(TWO_TITLES, text, token.start());
        if (two.lookingAt()) {
          accept(two.start(1), two.end(1), Kind.HANDLE, "account", out);
        }
      }
    }
  }

  private static Matcher at(Pattern pattern, String text, int start) {
    return pattern
        .matcher(text)
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .region(start, Math.min(text.length(), start + 160));
  }

  private static void at(String text, int start, Consumer<Candidate> out) {
    if (start >= 6 && text.startsWith("nghĩa ", start - 6)) {
      return;
    }
    Matcher quoted = at(QUOTED, text, start);
    if (quoted.lookingAt()) {
      int group = quoted.group(1) == null ? 2 : 1;
      if (!crew(quoted, group, text)) {
        propose(quoted, group, text, out);
      }
      return;
    }
    Matcher named = longest(text, start);
    if (named != null) {
      propose(named, 1, text, out);
      return;
    }
    Matcher called = at(CALLED, text, start);
    if (called.lookingAt()) {
      accept(called.start(1), called.end(1), Kind.HANDLE, "account", out);
      return;
    }
    Matcher small = at(SMALL, text, start);
    if (small.lookingAt()) {
      accept(small.start(1), small.end(1), Kind.HANDLE, "account", out);
      return;
    }
    Matcher under = at(UNDER, text, start);
    if (under.lookingAt() && BY.matcher(text.substring(Math.max(0, start - 6), start)).find()) {
      accept(under.start(1), under.end(1), Kind.HANDLE, "account", out);
    }
  }

  /** What most words belong to, as "Hội Phụ huynh Lớp Cô Nhài" begins like "Hội Phụ". */
  private static @Nullable Matcher longest(String text, int start) {
    Matcher longest = null;
    for (Pattern pattern : NAMES) {
      Matcher m = at(pattern, text, start);
      if (m.lookingAt()
          && !MEANT.matcher(m.group()).matches()
          && (longest == null || m.end(1) > longest.end(1))) {
        longest = m;
      }
    }
    return longest;
  }

  private static void propose(Matcher m, int group, String text, Consumer<Candidate> out) {
    if (BANK.matcher(text).region(m.start(group), text.length()).lookingAt()) {
      return;
    }
    if (BODY.matcher(text).region(m.start(group), text.length()).lookingAt()) {
      return;
    }
    boolean shop = SHOP.matcher(m.group()).matches();
    boolean stall = m.group().startsWith("gian hàng");
    if (shop && !ON_THE_NET.matcher(stall ? text : around(m, group, text)).find()) {
      return;
    }
    if (crew(m, group, text)) {
      accept(m.start(group), m.end(group), Kind.WORKPLACE, "crew", out);
    } else {
      Matcher where = WHERE.matcher(m.group(group));
      int end = where.find() ? m.start(group) + where.start() : m.end(group);
      accept(m.start(group), end, Kind.HANDLE, shop ? "shop" : "account", out);
    }
  }

  /** A group of people, as nothing near it speaks of the net. */
  private static boolean crew(Matcher m, int group, String text) {
    return GROUP.matcher(m.group()).matches()
        && !NET.matcher(around(m, group, text) + m.group()).find();
  }

  /** Whether something near speaks of the net. */
  static boolean onTheNet(String text, int start, int end) {
    String near = text.substring(Math.max(0, start - 40), Math.min(text.length(), end + 30));
    return NET.matcher(near).find();
  }

  private static String around(Matcher m, int group, String text) {
    return text.substring(Math.max(0, m.start() - 40), m.start(group))
        + " "
        + text.substring(m.end(group), Math.min(text.length(), m.end(group) + 30));
  }

  private static void accept(int start, int end, Kind kind, String rule, Consumer<Candidate> out) {
    String with = kind == Kind.HANDLE ? Contacts.HIDDEN : "một nhóm";
    out.accept(Candidate.structured(start, end, kind, rule, with));
  }
}
