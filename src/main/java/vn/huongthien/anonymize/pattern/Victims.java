package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import vn.huongthien.anonymize.Kind;

/**
 * Words that tell who a victim was without naming her: kin, age or trade beside the deed ("đánh
 * chết con rể", "người bạn chài bị anh bổ chèo", "con gái người ông giết").
 */
final class Victims {
  /** A small word that goes on telling who it was. */
  static final String WORD =
      "(?!(?:là|và|nên|rồi|thì|mà|vì|để|bị|đã|đang|sẽ|khi|lúc|từ|trong|hồi|ngày|tên|này|đó|ấy|kia|cũng|"
          + "không|chưa|vẫn|được|cho|với|nhưng|hay|tới|đến|ra|một|vào|của)(?![\\p{L}\\p{M}]))"
          + Cues.LOW;

  /** What was done. */
  static final String DEED =
      "(?:đâm|chém|chứa chấp|bắn|giết|đánh|đấm|bổ|đốt|thiêu|đẩy|dìm|xô|hại|hãm hại|xâm hại|hiếp|hãm"
          + " hiếp|hiếp dâm|cưỡng hiếp|dâm ô|sàm sỡ|dụ dỗ|bắt cóc|tạt|hất|lừa|lừa"
          + " đảo|cướp|giật|trộm|ăn trộm|lấy trộm|móc túi|tông|húc|ủi|đụng|cán|đè|bóp cổ|siết"
          + " cổ|đầu độc|tạt axit|bạo hành|ngược đãi|sát hại|bức hại|cứa cổ|bắn chết|hành hạ|tra"
          + " tấn|quỵt|bán|chích|đạp|gạt|lừa bán|gây tai nạn|làm chết|làm bị thương|làm hại)";

  private static final String HOW =
      "(?: (?:chết|trúng|nhầm|lộn|lầm|phải|gãy|tay|chân|mắt|mù|què|một|hai|cả|bị|thương|tật|nặng|tiền|túi|vàng|dây|chuyền|xe|máy|mất|hội|đồng)){0,4}(?:"
          + " (?:của|vào|cho))?";

  /** Who by kin, age or trade; a word of it is enough to be somebody. */
  static final String SOMEBODY =
      "(?:(?:bố|cha|ba|mẹ|má|anh|chị|em|ông|bà|con|cháu|cậu|dì|chú|bác)"
          + " (?:vợ|chồng|ruột|họ|rể|dâu|dượng|ghẻ|kế|nuôi|riêng|nội|ngoại|hàng xóm|thông"
          + " gia|sui)|anh em cọc chèo|cọc chèo|cột chèo|(?:bạn|anh|em) cột chèo|dì ghẻ|mẹ kế|ông chồng|bà vợ|thằng chồng|bà xã|ông"
          + " xã|thằng con|thằng cháu|thằng em|đứa con|con nhỏ|vợ cũ|chồng cũ|vợ bé|vợ hờ|cháu đích"
          + " tôn|em gái|em trai|anh trai|chị gái|con trai|con gái|con dâu|con rể|chị em gái|hai"
          + " chị em|hai anh em|vợ chồng|mẹ con|hai mẹ con|ông bà|cặp vợ chồng|cụ ông|cụ bà|bà"
          + " cụ|ông cụ|ông lão|bà lão|cụ già|người già|bà góa|góa phụ|mẹ già|mẹ đơn thân|bà mẹ|bé"
          + " gái|bé trai|cháu bé|cháu gái|cháu trai|đứa trẻ|đứa bé|em bé|đứa em|thai phụ|trẻ"
          + " em|bạn (?:thân|học|gái|trai|tù|nhậu|chài|nghề|đồng môn|đồng ngũ|cùng"
          + " (?:lớp|phòng|trường))|người"
          + " (?:yêu|tình|bạn|bán|dưng|thầy|cha|con|cháu|lái|thuê|mua|đi|già|mẹ|vợ|chồng|anh|em|phụ"
          + " nữ|đàn ông|hàng xóm|cụt)|đồng đội|đồng chí|đối thủ|cấp trên|công an viên|bộ đội|dân"
          + " quân|kiểm lâm|cầu thủ|võ sĩ|trưởng (?:thôn|bản|ấp|xóm|phòng|ca)|bí thư|chủ tịch|giám"
          + " đốc|thủ quỹ|phụ xe|lơ xe|nhà sư|sư thầy|linh mục|du khách|khách (?:say|hàng|quen|du"
          + " lịch|Tây|nhậu)|người (?:bán|mua|thợ|lính|gác|giúp việc|đồng hương)|thợ \\p{Ll}+|cô"
          + " giáo|thầy giáo|bác giáo|giáo viên|thủ thư|nữ sinh|học sinh|sinh viên|nam sinh|bảo"
          + " vệ|tài xế|lái xe|xe ôm|y tá|bác sĩ|cán bộ|công nhân|nông dân|cựu chiến binh|thương"
          + " binh|ngư dân|công an|chủ (?:\\p{Ll}+)|bà chủ|ông chủ|cô chủ|hàng xóm|đồng nghiệp|đồng"
          + " hương|thủ trưởng|chỉ huy|kế toán|phụ nữ|đàn ông|thanh niên)";

  static final String COUNT =
      "(?:(?:một|hai|ba|bốn|năm|mấy|những|hàng|chục|\\d+)"
          + " )?(?:(?:chị|cô|bà|ông|anh|cụ|bé|cháu|đứa|em|thằng|con|nhỏ|người|nữ|nam|cậu|chú|bác|hai|cặp|chục)"
          + " )?";

  /** A person's word and then a small word that says more: "ông câu ếch", "bà góa bán cốm". */
  private static final String SOMEONE =
      "(?:(?:một|hai|ba|mấy)"
          + " )?(?:ông|bà|cụ|anh|chị|cô|chú|bác|cậu|thằng|nhỏ|đứa|người|bé|cháu|em|thầy)(?:"
          + " (?:Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Út))? "
          + "(?!(?:ấy|ta|này|kia|đó|nọ|nớ|nó|tôi|tao|tui|mình|anh|chị|em|ông|bà|con|bị|đã|đang|sẽ|là|và|trong|ở|"
          + "để|thì|mà|khác|nào|vô|không|vì|rồi|hay|ra|vào|xuống|nhau|chết|xong|cũng|cả|từ|khi|lúc|tên|"
          + "bằng|với|cho|của|đến|tới|lại|phải|dân|lớn|thân|chưa|có|còn|như|nữa|quá|ơi|lính|sau|trước)(?![\\p{L}\\p{M}]))"
          + Cues.LOW
          + " "
          + WORD;

  static final String MORE =
      "(?: "
          + WORD
          + "){0,4}(?: (?:đang )?(?:mang thai|có thai|có bầu|mang bầu)(?: \\p{Ll}+ tháng)?)?";
  static final String WHO = "(" + COUNT + SOMEBODY + MORE + "|" + SOMEONE + MORE + ")";
  private static final String TOLD_MORE =
      "(" + COUNT + SOMEBODY + "(?: " + WORD + "){1,4}|" + SOMEONE + MORE + ")";
  static final String DOER =
      "(?:tôi|tui|tao|mình|em|con|cháu|anh|chị|ông|bà|nó|hắn|ổng|bả|ảnh|chỉ|cậu|chú|bác|họ|chồng|vợ|bố|cha|bọn"
          + " \\p{Ll}+|chính \\p{Ll}+)(?: (?:ấy|ta|tôi|em|này|nó))?(?: "
          + Cues.NAME
          + ")?|"
          + Cues.NAME;
  static final String BEFORE = "(?: (?:đã|từng|lỡ|lỡ tay|vô tình|say|trót))?";
  private static final String VICTIM =
      "(?:nạn nhân|bị hại|người bị hại|người bị nạn|người (?:đã )?(?:mất|chết|khuất)|người thiệt"
          + " mạng|giết người|chết người)";

  private static final String SUFFERED =
      "bị (?:đâm|chém|bắn|giết|hiếp|xâm hại|cướp|lừa|tông|sát"
          + " hại|tạt|bỏng|đánh|hành hung|dụ|bắt cóc|đốt|cán|giật)";
  private static final Rule.Near SUFFERING = new Rule.Near(Cues.of(SUFFERED), 0, 200);
  private static final String DONE = "bị (?:" + DOER + ")" + BEFORE + " " + DEED;
  private static final Rule.Near DOING = new Rule.Near(Cues.of(DONE), 0, 200);

  static final List<Rule> RULES =
      List.of(
          rule("(?<!bị )(?<!hay )" + DEED + HOW + " " + WHO),
          rule(
              "(?:trộm|lấy|lừa|lừa đảo|chiếm đoạt|cướp|giật|vay|quỵt|nợ|bồi thường|đền|trả|hoàn"
                  + " trả)(?: [\\p{L}\\p{M}\\d.,]+){0,4}? (?:của|cho) "
                  + TOLD_MORE),
          rule(
              VICTIM
                  + "(?: (?:của|năm|trong|khi|hồi|vụ|đó|ấy|nhất|lớn|xưa|việc|thứ|chưa|nhận)[^.;:,?\\n"
                  + "]{0,30}?)?(?: là| gồm| có|:|\\?? ?[—–-]) ?"
                  + WHO),
          rule(VICTIM + "[^.;!?\\n]{0,40}?[ ,:](" + COUNT + SOMEBODY + MORE + ")"),
          rule(
              VICTIM
                  + "(?: là| gồm| có|:) (một (?:người|chị|anh|cô|bà|ông|cháu|em)"
                  + " (?:đang|mới|đã|vừa|chưa|sắp)(?: "
                  + WORD
                  + "){1,4})"),
          rule("(?:giết|đánh chết|đâm|tông chết) người[.:,] (" + COUNT + SOMEBODY + MORE + ")"),
          rule(
              "(?:nạn nhân|bị hại|người bị hại|người (?:đã )?(?:mất|chết)|người nữa|người kia|người"
                  + " thứ hai)(?: là|:) ((?!ai|tôi|người ta|một người|những|ông ấy|bà ấy|anh"
                  + " ấy|để|do|vì|rất|đã|có)"
                  + Cues.LOW
                  + "(?: "
                  + WORD
                  + "){1,4})"),
          rule(
              "(?:giết|đâm|chém|bắn|bắn chết|đâm chết|chém chết|làm chết|đánh chết|tông"
                  + " chết|thiêu|đầu độc|hiếp|xâm hại|bóp cổ)(?: chết| nhầm| trúng)? ((?:chính"
                  + " |nhầm )?(?:(?:vợ|chồng|mẹ|cha|bố|má|tía|bạn|người yêu)(?:"
                  + " (?:mình|tôi|nó|hắn|ruột|đẻ|thân|gái|anh ấy|chị"
                  + " ấy))?|(?:con|anh|chị|em|ông|bà|cháu|chú|bác|cậu|dì)"
                  + " (?:mình|ruột|họ|trai|gái|nội|ngoại)))"),
          rule("(" + COUNT + SOMEBODY + "(?: " + WORD + "){0,5} " + SUFFERED + ")").near(SUFFERING),
          rule(
              "(?:vì nó mà|tại nó mà|vì tôi mà|vì anh mà) ("
                  + Cues.LOW
                  + "(?: "
                  + WORD
                  + "){0,3}) (?:chết|mất|tàn)"),
          rule(
              "((?:một )?(?:đứa|cháu|em|thằng|con)(?: "
                  + WORD
                  + "){1,2} của (?:trưởng|chủ|bí thư|ông|bà|hàng)(?: "
                  + WORD
                  + "){1,2}) (?:chết|mất|tử)"),
          rule(
              VICTIM
                  + "[^.;!?\\n]{0,30}? "
                  + Cues.NAME
                  + ",? (?:là )?("
                  + COUNT
                  + SOMEBODY
                  + MORE
                  + ")"),
          rule(
              "(con (?:ông|bà|cô|anh) (?:thông gia|hàng xóm|sui|hiệu \\p{Ll}+|chủ \\p{Ll}+|trưởng"
                  + " \\p{Ll}+|bí thư|chủ tịch))"),
          rule("chủ nợ[^.;!?,\\n]{0,20} là (" + COUNT + SOMEBODY + MORE + ")"),
          rule(
              "(?:trong (?:đó|nớ|số đó|ấy)|trên xe|dưới tàu|trên đò|trên ca nô|trong nhà|trong số"
                  + " bị hại) (?:có|là|còn) "
                  + WHO),
          rule("("
                  + "(?:người|bà|ông|cô|chị|anh|cụ|cháu|em|bé|đứa|thằng|chú|bác)(?: "
                  + WORD
                  + "){0,4} "
                  + DONE
                  + ")")
              .near(DOING),
          rule("("
                  + "(?:người|ông|bà|cô|anh|chị|cụ) (?!ta |tôi |ấy )"
                  + WORD
                  + "(?: "
                  + WORD
                  + "){0,3} bị (?:đâm|chém|bắn|giết|hiếp|xâm hại|cướp|lừa|tông|sát hại))")
              .near(SUFFERING),
          rule(
              "người bị (?:"
                  + DOER
                  + ")"
                  + BEFORE
                  + " "
                  + DEED
                  + "(?: chết)?(?: năm xưa)? là "
                  + WHO),
          rule(
              "((?:(?:mẹ|cha|bố|má|ba|vợ|chồng|con gái|con trai|con|anh trai|em gái|anh|em|chị|gia"
                  + " đình) (?:của )?)?(?:người|đứa|kẻ|đứa trẻ|đứa bé|cô gái|người bạn) (?:"
                  + DOER
                  + ")"
                  + BEFORE
                  + " (?:đâm|chém|bắn|giết|đánh|hại|làm chết|đánh chết|tông|cán|lừa|cướp|hiếp|làm"
                  + " hại))"),
          rule(
              "con (?:trai |gái )?(?:của )?((?:người|bà|ông|cô|chú|anh|chị)"
                  + " (?:bán|chủ|lái|chạy|gác|nuôi|treo cổ|tự tử)(?: "
                  + WORD
                  + "){1,4})"),
          rule(
              "((?:hai )?(?:vợ chồng|ông bà|mẹ con|người|ông|bà|cô|anh|chị)(?: "
                  + WORD
                  + "){0,4} (?:tự vẫn|tự tử|treo cổ|uống thuốc sâu|mất trắng|mất tiền|khuynh gia)"
                  + "(?: (?:vì|do|tại)(?: "
                  + WORD
                  + "){1,2})?)"),
          rule(
              "(?:mẹ|cha|bố|má|ba|vợ|chồng|gia đình) (?:của )?"
                  + "(đứa (?:bé |trẻ |nhỏ )?(?:đi|chết|mất|đã)"
                  + MORE
                  + ")"));

  private Victims() {}

  static Rule rule(String regex) {
    return new Rule(Cues.of(regex), Victims::found);
  }

  private static void found(Matcher m, String text, Consumer<Candidate> out) {
    for (int group = 1; group <= m.groupCount(); group++) {
      if (m.start(group) >= 0) {
        out.accept(Rule.candidate(m, group, Kind.VICTIM, "victim", "một người"));
        return;
      }
    }
  }
}
