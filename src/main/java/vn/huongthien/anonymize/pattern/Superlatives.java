package vn.huongthien.anonymize.pattern;

import java.util.List;
import vn.huongthien.anonymize.Kind;

/**
 * Words that say there is only one: the first, the last, the oldest of a place, "cả bản có mình
 * em". The word that says so goes; what it is said of stays.
 */
final class Superlatives {
  /** Where there are many; in a family or a class everybody is the first of something. */
  static final String AREA =
      "(?:xã|huyện|thôn|bản|làng|tỉnh|phường|vùng|xóm|ấp|buôn|phố|chợ|đảo|trại|phân"
          + " trại|nước|miền|khu|thành phố|thị trấn|sóc|phum|plei|đèo|trường|quận|cồn|tổng|giáo"
          + " xứ|xứ|đồng bằng|cao nguyên|thung lũng|cù lao|hội|hội thi|đất|dòng"
          + " họ|họ|sàn|giải|đoàn|đơn vị|đại đội|tiểu đoàn|công ty|xí nghiệp|hợp tác xã|cửa"
          + " sông|bến|sông|biển|thế giới|Việt Nam|Đông Dương|Đông Nam Á|châu Á|lịch sử)";

  private static final String IN =
      "(?:(?: (?:của|ở|trong|tại|trên|khắp|từ))?(?: (?:cả|toàn|khắp))?(?: (?:cái|các|mấy))? (?:"
          + AREA
          + "|(?-i:\\p{Lu}\\p{Ll}+)))";
  private static final String HOW =
      "(?:lùn|cao|béo|gầy|già|trẻ|lớn|nhỏ|bé|dài|ngắn|to|giàu|nghèo|khỏe|giỏi|hay|đẹp|khéo|khó|dữ|liều|sớm|muộn|lâu|nhiều|ít|đông|xa|sâu|nặng|nhanh|ngon|cổ|cũ|nổi"
          + " tiếng|cao tuổi|lớn tuổi|nhỏ tuổi|lâu năm|lâu đời|khét tiếng|đắt)";
  private static final String WHO =
      "(?:tôi|tui|tao|anh|chị|em|bà|ông|nó|con|cháu|hắn|mình|chồng|vợ|bố|mẹ|má|ba|nhà|thầy|cô|chú|bác)";

  static final List<Rule> RULES =
      List.of(
          rule(HOW + " nhất" + IN),
          rule(
              HOW + " nhất (?:từ trước (?:tới|đến) nay|từng (?:được|có|thấy|biết)|hồi đó|thời đó)"),
          rule("(?:đầu tiên|duy nhất)" + IN),
          rule(
              "(?:người|kẻ|đứa|ông|bà|chị|anh|phụ nữ|đàn"
                  + " ông|nữ|đội|tàu|xe|nhà|quán|lò|con|cái|chiếc|bài|vườn)(?: "
                  + Cues.LOW
                  + "){0,4}? (?:đầu tiên|duy nhất|cuối cùng) (?:từng|dám|biết|còn|đoạt|mãn"
                  + " án|sống|trở về|nộp|lên|đọc|làm|ngồi)(?: "
                  + Cues.SMALL
                  + ")?"),
          rule("lần đầu tiên (?:có|ở|trong|tại|một)(?: " + Cues.SMALL + "){0,3}"),
          rule("(?:sống sót|còn sống|ở lại|trở về)(?: cuối cùng| duy nhất| sót lại)"),
          rule("(?:duy nhất |người )(?:còn )?sống sót"),
          rule("cuối cùng (?:của|ở|trong|còn) (?:" + AREA + "|(?-i:\\p{Lu}\\p{Ll}+))"),
          rule(
              "(?:độc nhất vô nhị|có một không hai|không ai (?:sánh|bằng|làm được)|chưa từng có|độc"
                  + " nhất|không đâu có|chẳng đâu có|hiếm có khó tìm)"),
          rule(
              "(?:cả|khắp|toàn|khắp cả) "
                  + AREA
                  + "(?: "
                  + Cues.NAME
                  + ")?(?: (?:này|kia|em|tôi|tui|mình|ta|đó|ấy|nớ))? (?:chỉ |mới |vẫn |nay"
                  + " )?(?:có|còn)(?: có)?(?: (?:mỗi|mình|một|độc|một mình|mỗi mình|đúng))+(?: "
                  + Cues.SMALL
                  + "){0,3}"),
          rule(
              "(?:cả|khắp|toàn) "
                  + AREA
                  + " (?:chỉ|chỉ có|có|được|còn)(?: "
                  + Cues.LOW
                  + "){1,2} (?:có|làm|biết|là|theo|nuôi|giữ)"),
          rule(
              "(?:cả|khắp|toàn) "
                  + AREA
                  + " (?:chỉ có|không (?:còn )?ai|chẳng (?:còn )?ai)(?: "
                  + Cues.SMALL
                  + "){0,2}"),
          rule(
              AREA
                  + " (?:em|tôi|tui|mình|này|ta) (?:chỉ )?có (?:mỗi|mình|mỗi mình|một mình) "
                  + WHO),
          rule(
              "(?:ở đây|ở đó|bản này|làng này|trại này) (?:chỉ có|chỉ|có) (?:mỗi |mình |một mình )?"
                  + WHO
                  + " (?:tôi|em|tui|mình|là|biết|làm|mất)"),
          rule(
              "(?:chỉ|có) (?:mình|mỗi|một mình|mỗi mình) "
                  + WHO
                  + " (?:họ|tên|người|là|làm|biết|dệt|còn|mà|dám|được)(?: "
                  + Cues.LOW
                  + "){0,2}"),
          rule("(?:bị oan|án oan|minh oan|giải oan|oan \\d+ năm|xin lỗi công khai)"),
          rule(
              "(?:cả|khắp|toàn) "
                  + AREA
                  + "(?: "
                  + Cues.NAME
                  + ")? (?:chỉ|có) (?:mình|mỗi|mỗi mình|một mình) "
                  + WHO),
          rule("cả " + AREA + " có một(?=[,.;)\"”])"),
          rule("(?:sinh (?:đôi|ba|tư) (?:với|cùng)(?: \\p{Ll}+){1,3})"));

  private Superlatives() {}

  private static Rule rule(String regex) {
    return Rule.cue(regex, 0, Kind.UNIQUE, "superlative", "…");
  }
}
