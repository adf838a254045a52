package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.known.Lexicon;

/** What people call somebody: "biệt danh …", "ai cũng gọi tôi là bà cử Hằng", "mẹ bé Na". */
final class CallNames {
  private static final String TITLE =
      "(?:anh|chị|ông|bà|cô|chú|bác|cậu|dì|thím|mợ|cụ|bé|thằng|con|thầy|mẹ|má|bố|ba|cu|"
          + "lão|mụ|o|mệ)";
  private static final String NAMED =
      "((?:" + TITLE + " (?:\\p{Ll}{1,5} )?)?" + Cues.NAME + "(?: [\"“‘][^\"”’\\n]{1,16}[\"”’])?)";
  private static final String QUOTED = "[\"“‘«]([^\"”’»\\n.]{1,40})[\"”’»]";
  private static final String LABEL =
      "(?:biệt danh|bí danh|hỗn danh|biệt hiệu|ngoại hiệu|mệnh danh|pháp danh|thánh danh|nghệ danh"
          + "|bút danh|pháp hiệu|đạo hiệu|nickname|nick"
          + "|tên (?:thường gọi|gọi khác|ở nhà|cúng cơm|tục|giang hồ|thánh|trong giới|lóng))"
          + "(?: (?:của|tôi|anh|nó|ổng|em|là|thường gọi|ngoài đời)){0,3}:? ?";
  private static final String CALLED =
      "(?:gọi|kêu|réo|đặt tên|đặt|tôn|phong|chết danh|quen gọi)(?: \\p{Ll}+){0,3} là ";

  private static final Cues LABELLED = Cues.of(LABEL + "(?:" + QUOTED + "|" + NAMED + ")");
  private static final Cues BY_NAME = Cues.of(CALLED + NAMED);
  private static final Cues PARENT =
      Cues.of(
          "((?:bố|mẹ|ba|má|cha|tía|u|bầm|bu|ông|bà|thầy|bủ) (?:thằng cu|thằng|con|cu|bé|cái|"
              + "nhỏ|nhóc|hĩm) "
              + Cues.NAME
              + ")");
  private static final Cues HILL_PARENT =
      Cues.of("((?-i:(?:mí|pả|Mí|Pả|Ama|Amí|Ami|Oi|Ja|Ma|Yă|Ae)) " + Cues.NAME + ")");
  private static final Cues YOUNGEST =
      Cues.of("((?-i:Út))(?= (?:tôi|tui|em|nó|mình|bảo|kể|nói|hỏi|đi|về|là|thì)(?![\\p{L}]))");
  private static final Cues BYWORD =
      Cues.of(
          "(?<!là )(?<!gọi )"
              + TITLE
              + " [\"“]((?-i:\\p{Ll})[\\p{Ll}\\p{M}\\d -]{1,20})[\"”](?! (?:là|nghĩa))");
  private static final Cues SCOLDED =
      Cues.of(
          "(?:mạng|dân mạng|người ta|cả \\p{Ll}+|thiên hạ|bạn bè|hàng xóm|chúng nó|trong trại|anh"
              + " em) (?:hay |vẫn |cứ |quen |đều )?(?:gọi|kêu)(?:"
              + " (?:tôi|tui|anh|chị|em|nó|ổng))?(?: là)?"
              + " ((?:thánh|vua|trùm|siêu|chúa|mụ|lão|thằng|con)(?: "
              + Cues.LOW
              + "){1,4})(?=[,.;])");
  private static final Cues BY_TITLE =
      Cues.of(
          "(?:gọi|kêu|réo|hỏi|tên)(?: \\p{Ll}+){0,2}? (?:(?:là|"
              + TITLE
              + "|mế) )?("
              + Cues.CAPITAL
              + "(?: "
              + Cues.CAPITAL
              + ")? (?-i:\\p{Ll}[\\p{Ll}\\p{M}]{1,5}))(?=[,.;:!?\"”)]|"
              + " (?:là|thì|vì|do)(?![\\p{L}]))");
  private static final Cues SIGNATURE =
      Cues.of("(?-i:(?<=\\n))(" + Cues.CAPITAL + "(?: " + Cues.CAPITAL + "){0,3})(?=\\.?\\s*\\z)");
  private static final Cues CALLING =
      Cues.of("(?-i:(?<=[\"“:\\n–-] ?))(" + Cues.CAPITAL + ") (?:ơi|hỡi|à|nè)(?=[ ,!.?])");
  private static final Cues BELOVED =
      Cues.of(
          "(?-i:(?<=[\\n.!?] ?))("
              + Cues.CAPITAL
              + ") (?:thương|yêu|nhớ|thân|quý)(?: \\p{Ll}+)? (?:của|thương|mến|yêu)");
  private static final Cues INITIAL =
      Cues.of("(?-i:(?<=\\n[–-]? ?)(\\p{Lu}\\.(?:\\p{Lu}\\.)*))(?= ?:)");
  private static final Cues SIGNED =
      Cues.of(
          "(?:kính thư|người viết|ký tên|kính đơn|thân ái|thương con|con của (?:má|mẹ|bố|ba|mệ)"
              + "|em của anh|anh của em|bạn tù cũ|người làm đơn|người khai|học trò cũ)"
              + "(?: \\([^)\\n]{1,30}\\))?[,.:]?\\s{1,3}("
              + Cues.NAME
              + ")");

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?:Trời|Ôi|Than|Giời|Chúa|Phật|Đất|Thầy|Má|Mẹ|Bố|Ba|Cha|Tía|Nội|Ngoại|Anh|Chị|Em|"
              + "Con|Cháu|Ông"
              + "|Bà|Cô|Chú|Bác|Cậu|Dì|Mợ|Thím|Cụ|Bạn|Mình|Ai|Mày|Bay|Quê|Mệ|O|Vậy|Thế|Ừ|Dạ|Không|"
              + "Có|Gì"
              + "|Sao|Đây|Đó|Kìa|Này|Nhà|Người|Ama|Amí|Ami|Bầm|Bu|Già|Đời|Tết|Xuân|Vợ|Chồng|Các|Hả)");

  static final List<Rule> RULES =
      List.of(
          new Rule(LABELLED, CallNames::labelled),
          rule(BY_NAME, Kind.NICKNAME, "called"),
          rule(PARENT, Kind.NICKNAME, "parent-of"),
          rule(HILL_PARENT, Kind.NICKNAME, "parent-of"),
          rule(BYWORD, Kind.NICKNAME, "byword"),
          rule(SCOLDED, Kind.NICKNAME, "called"),
          rule(BY_TITLE, Kind.NICKNAME, "called"),
          rule(YOUNGEST, Kind.PERSON, "youngest"),
          new Rule(SIGNATURE, CallNames::signer),
          rule(SIGNED, Kind.PERSON, "signed"),
          rule(INITIAL, Kind.PERSON, "initials"),
          new Rule(BELOVED, CallNames::callee),
          new Rule(CALLING, CallNames::callee));

  private CallNames() {}

  private static Rule rule(Cues cue, Kind kind, String rule) {
    return new Rule(cue, (m, text, out) -> out.accept(Rule.candidate(m, 1, kind, rule, "")));
  }

  private static void labelled(Matcher m, String text, Consumer<Candidate> out) {
    out.accept(Rule.candidate(m, m.start(1) < 0 ? 2 : 1, Kind.NICKNAME, "called", ""));
  }

  private static void signer(Matcher m, String text, Consumer<Candidate> out) {
    if (!Lexicon.onlyWord(m.group(1).toLowerCase(Locale.ROOT))) {
      callee(m, text, out);
    }
  }

  private static void callee(Matcher m, String text, Consumer<Candidate> out) {
    if (!NOBODY.matcher(m.group(1)).matches()) {
      out.accept(Rule.candidate(m, 1, Kind.PERSON, "called-out", ""));
    }
  }
}
