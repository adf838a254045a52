package vn.huongthien.anonymize.pattern;

import static vn.huongthien.anonymize.pattern.Victims.BEFORE;
import static vn.huongthien.anonymize.pattern.Victims.DEED;
import static vn.huongthien.anonymize.pattern.Victims.DOER;
import static vn.huongthien.anonymize.pattern.Victims.WHO;
import static vn.huongthien.anonymize.pattern.Victims.WORD;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.huongthien.anonymize.Kind;

/**
 * Who was harmed, told from the side of what came of it: the excuse, the money paid, the family
 * that mourns ("lời xin lỗi tới gia đình anh công nhân ca đêm", "người em lỡ tay là bố đẻ em").
 */
final class Harmed {
  private static final String SLIP =
      "(?:lỡ tay|lỡ lầm|lỡ đâm|gây ra|làm hại|làm mù|làm gãy|làm què|từng \\p{Ll}+|đã \\p{Ll}+|"
          + DEED
          + ")";
  private static final String FAMILY =
      "(?:gia đình|nhà|mẹ|má|cha|bố|ba|vợ|chồng|con|con trai|con gái|cha mẹ|bố mẹ|thân nhân|người"
          + " nhà)";
  private static final String WHOSE = "(?:" + FAMILY + " (?:của )?)?";

  /** "cô bán vé số mà em lỡ tay", "anh bạn bị tôi làm mù". */
  private static final String BY = " (?:mà|do|bị) (?:" + DOER + ")" + BEFORE + " " + SLIP;

  private static final String DEATH =
      "(?:mất|chết|tàn phế|thương tật|mồ côi|mù|"
          + "gãy chân|gãy tay|nằm liệt|bỏ mạng|qua đời) (?:vì|do|tại|bởi|dưới tay) (?:tay )?"
          + "(?:tôi|tui|tao|em|con|cháu|anh|chị|nó|mình|ông ấy|bà ấy)";

  /** "chị Hai con út, đã mất vì tôi". */
  private static final String BECAUSE = "(?:,[^,.;!?\\n]{3,30},)? (?:đã |phải |bị )?" + DEATH;

  private static final String NEVER =
      " (?:không bao giờ|chẳng bao giờ|không kịp|không còn) "
          + "(?:về|tỉnh|đi được|đứng|nói|thấy|nhìn|mở mắt|lớn|sinh)";
  private static final String TOOK =
      " (?:uống|ăn|dính|trúng|mua|tin)[^.;:,!?\\n]{0,15} (?:mà|nên|rồi) "
          + "(?:chết|mất|tử vong|nhập viện|trắng tay)";
  private static final String LOST =
      " (?:mất|bị mất|mất trắng) "
          + "(?:sổ tiết kiệm|tiền dưỡng già|hết vốn|căn nhà|sổ đỏ|con bò|cái xe)";

  private static final String HARM_WORDS =
      "(?:giết|đâm|chém|bắn chết|bắn|hiếp|hiếp dâm|cưỡng hiếp|xâm hại|dâm"
          + " ô|cướp|cướp giật|lừa|lừa đảo|tông|nạn nhân|bị hại|bồi thường|tha thứ|hung thủ|gây"
          + " án|đánh chết|lỡ tay|án mạng|tử vong|mạng người|thiệt mạng|bỏ mạng|tạ tội|xin"
          + " lỗi|bắt cóc|đầu độc|bóp cổ|mua bán người|buôn người|trộm|giật túi|giật dây|tai"
          + " nạn|thương tích|người chết|người mất|đã khuất|oán|trả thù)";

  /** A sentence and a little around it. */
  private static final Rule.Near HARM_AROUND = new Rule.Near(Cues.of(HARM_WORDS), 300, 600);

  /** How a harm is told of somebody, behind the words for who it was. */
  private static final Rule.Near HARM_TOLD =
      new Rule.Near(
          Cues.of(
              Stream.of(BY, DEATH, NEVER, TOOK, LOST)
                  .map(String::strip)
                  .collect(Collectors.joining("|"))),
          0,
          300);

  static final List<Rule> RULES =
      List.of(
          // "Người anh từng giật túi là một nữ du khách Hàn Quốc"
          Victims.rule(
              "(?:người|kẻ|đứa)(?: (?:mà|bị))? (?:"
                  + DOER
                  + ")"
                  + BEFORE
                  + " "
                  + SLIP
                  + "[^.;:!?\\n]{0,25}? (?:chính )?là ((?!ai|người ta|tôi|tui)"
                  + Cues.LOW
                  + "(?: "
                  + WORD
                  + "){1,5})"),
          // "lời xin lỗi tới gia đình anh công nhân ca đêm"
          Victims.rule(
              "(?:xin lỗi|tạ lỗi|tạ tội|quỳ lạy|thắp hương cho|thắp nhang cho|viếng mộ|giỗ)"
                  + "(?: (?:tới|với|đến|cho|trước|của))? "
                  + WHOSE
                  + WHO),
          // "tiền thuốc cho thằng cháu nội đích tôn"
          Victims.rule(
              "(?:tiền thuốc|viện phí|tiền viện|tiền ma chay|mai táng phí|cấp dưỡng|bồi"
                  + " thường|đền|tiền đền|nuôi)[^.;:,!?\\n"
                  + "]{0,15}? (?:cho|của) "
                  + WHOSE
                  + WHO),
          // "gia đình cậu thanh niên người Lào ấy"
          Victims.rule(FAMILY + " (?:của )?" + WHO + " (?:ấy|nọ|xấu số|đã mất|đã khuất|bị nạn)"),
          // "gia đình cháu Ái My, nữ sinh lớp 9"
          Victims.rule(
              "(?:bên|gia đình|cái chết của|vụ)[^.;!?\\n]{0,40}(?:,| tức) (?:là )?"
                  + WHO
                  + "(?=,[^.;\\n]{0,12} (?:mất|chết|khuất)|[.] (?:Sự việc|Vụ)|,? (?:đã|bị))"),
          Victims.rule(
              "(?:cái chết|nạn nhân|bị hại|vụ án|vụ việc)[^.;!?\\n]{0,60} tức (?:là )?" + WHO),
          Victims.rule(
                  WHO + "(?:" + BY + "|" + BECAUSE + "|" + NEVER + "|" + TOOK + "|" + LOST + ")")
              .near(HARM_TOLD),
          // "dược sĩ trưởng khoa" behind "Người bị lấy thuốc năm xưa"
          Victims.rule("người bị (?:lấy|mất|" + DEED + ")[^.;:,!?\\n]{0,25}, " + WHO),
          // "làm gãy chân cháu học sinh", "sập hầm chết hai thằng em rể"
          Victims.rule(
              "(?:làm|gây|khiến|húc|tông|đâm|sập \\p{Ll}+|lật \\p{Ll}+|chìm \\p{Ll}+|nổ"
                  + " \\p{Ll}+|cháy \\p{Ll}+)(?: (?:gãy|mù|què|cụt|dập|vỡ|bị thương|chết|hỏng|chết"
                  + " cháy|chết đuối|thiệt mạng))(?: (?:tay|chân|mắt|một|hai|cả|đầu|lưng|con))*"
                  + " (?:chính |của )?"
                  + WHO),
          new Rule(
              Cues.of("(" + Victims.COUNT + Victims.SOMEBODY + Victims.MORE + ")"),
              Harmed::beside,
              HARM_AROUND));

  private static final Pattern HARM = Pattern.compile("(?<!\\p{L})" + HARM_WORDS + "(?!\\p{L})");

  /** Who reports, mentors and sits in meetings is rarely who was harmed. */
  private static final Pattern OFFICER =
      Pattern.compile(
          "(?iu)^(?:một |hai |các |những |mấy )?(?:đồng chí|cán bộ|bí thư|công an|giám đốc|chủ"
              + " tịch|trưởng|đồng nghiệp|cấp trên|thủ trưởng|chỉ huy|kế toán|y tá|bác sĩ|đồng"
              + " đội|thủ quỹ|kiểm lâm|dân quân|cựu chiến binh|nhà sư|sư thầy|linh mục)(?!\\p{L})");

  /** "Hội Nông dân" and "chủ yếu" are nobody. */
  private static final Pattern UNION = Pattern.compile("(?iu)(?<!\\p{L})(?:hội|đoàn) $");

  private static final Pattern UNITED =
      Pattern.compile(
          "(?iu)(?:nông dân|phụ nữ|cựu chiến binh|thanh niên|người cao tuổi)(?!\\p{L}).*");
  private static final Pattern MAINLY =
      Pattern.compile("(?iu)chủ (?:yếu|động|trì|trương|nhật|quan|đề|tịch|nhiệm)(?!\\p{L}).*");

  private static final int CLOSE = 28;

  private Harmed() {}

  /** Whether the harm is told right beside the words. */
  private static boolean close(Matcher m, String text) {
    String near =
        text.substring(Math.max(0, m.start() - CLOSE), Math.min(text.length(), m.end() + CLOSE));
    return HARM.matcher(near.toLowerCase(Locale.ROOT)).find();
  }

  private static boolean nobody(Matcher m, String text) {
    String head = text.substring(Math.max(0, m.start(1) - 6), m.start(1));
    return MAINLY.matcher(m.group(1)).matches()
        || (UNITED.matcher(m.group(1)).matches() && UNION.matcher(head).find());
  }

  /** Somebody told by kin or trade in a sentence that speaks of harm. */
  private static void beside(Matcher m, String text, Consumer<Candidate> out) {
    if (nobody(m, text)) {
      return;
    }
    int from = m.start();
    while (from > 0 && ".!?\n".indexOf(text.charAt(from - 1)) < 0 && m.start() - from < 200) {
      from--;
    }
    int to = m.end();
    while (to < text.length() && ".!?\n".indexOf(text.charAt(to)) < 0 && to - m.end() < 200) {
      to++;
    }
    String sentence =
        text.substring(Math.max(0, from - 80), Math.min(text.length(), to + 80))
            .toLowerCase(Locale.ROOT);
    if (HARM.matcher(sentence).find() && !(OFFICER.matcher(m.group(1)).find() && !close(m, text))) {
      out.accept(Rule.candidate(m, 1, Kind.VICTIM, "beside-harm", "một người"));
    }
  }
}
