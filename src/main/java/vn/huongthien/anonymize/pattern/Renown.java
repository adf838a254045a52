package vn.huongthien.anonymize.pattern;

import java.util.List;
import vn.huongthien.anonymize.Kind;

/**
 * What a neighbour recognises or a search engine finds: the press, titles won, cases that everybody
 * knows, marks on the body. Hints for a person, who then rewrites the sentence.
 */
final class Renown {
  private static final String AREA =
      "(?:xã|huyện|thôn|bản|làng|tỉnh|phường|vùng|xóm|ấp|buôn|phố|chợ|đảo|trại|nước|miền|"
          + "khu|thành phố|thị trấn"
          + "|sóc|phum|plei|đèo|trường|quận|cồn|tổng|giáo xứ)";
  private static final String PAPER =
      "(?:báo chí|báo(?! cáo| tin| lại| nói)|tạp chí|truyền hình|tivi|ti vi|vô tuyến|đài|"
          + "mạng xã hội|phóng viên|nhà báo)";
  private static final String TOLD =
      "(?:đăng|đưa tin|đưa|viết|nêu|nhắc|quay|phỏng vấn|đặt biệt danh|giật tít|nói về|"
          + "phát|loan tin|chạy tít)";

  static final List<Rule> RULES =
      List.of(
          rule(
              "(?:người|phạm nhân|tù nhân|học viên|chủ|thợ|nông dân|bí thư|trưởng thôn|giáo viên|"
                  + "tài xế)"
                  + "(?: [\\p{L}\\p{M}]+){0,3} (?:lùn|cao|béo|gầy|già|trẻ|lớn tuổi|nhỏ tuổi|giàu|nghèo|"
                  + "khỏe|giỏi|nổi tiếng|dữ|liều)"
                  + " nhất (?:cả |của |ở |trong |toàn )?(?:xã|huyện|phân trại|trại|làng|bản|thôn|ấp|xóm|"
                  + "tỉnh|vùng|phường|nước|lớp|đội|khu)"),
          rule(
              "cả (?:xóm|làng|bản|xã|thôn|ấp|huyện|tỉnh|trại|phố|vùng) (?:chỉ|có|"
                  + "được)(?: \\p{Ll}+){1,3} (?:có|làm|biết|là|theo|nuôi|giữ)"),
          rule(
              PAPER
                  + "(?: [\\p{L}\\p{M}]+){0,3}? (?:có|đã|từng|cũng|nào cũng|còn|liên tục|ầm ầm) "
                  + TOLD),
          rule("(?:báo|báo chí|truyền hình|đài) (?:đăng|viết|quay|đưa tin|đặt biệt danh)"),
          rule("báo " + Cues.NAME + " (?:\\p{Ll}+ ){0,2}" + TOLD),
          rule(
              "(?:được|từng|bị|đã|có)(?: \\p{Ll}+){0,2} lên (?:báo|tivi|ti vi|truyền hình|tạp chí|"
                  + "đài|vô tuyến|mạng|sóng)"),
          rule(
              "(?:từng|được|đã)(?: \\p{Ll}+){0,2} (?:đóng phim|đóng thế|hát trên đài|thi hoa hậu|"
                  + "đá cho|dự (?:World Cup|Olympic|SEA Games|ASIAD)|dẫn chương trình)"),
          rule(
              "(?:chủ tịch nước|thủ tướng|tổng thống|bộ trưởng|vua|giáo hoàng|tổng bí thư|"
                  + "đại tướng)(?: \\p{Ll}+){0,3} (?:gửi thư|tặng|khen|bắt tay|thăm|trao|gặp|tiếp|phong)"),
          rule(
              "(?:bằng khen|huân chương|huy hiệu|giải thưởng|"
                  + "thư khen)(?: \\p{Ll}+){0,3} (?:của )?(?:thủ tướng|chủ tịch nước|bộ trưởng|quốc tế|"
                  + "toàn quốc|quốc gia)"),
          rule("(?:tham gia|lên|trong|thi) chương trình " + Cues.NAME),
          rule("\\d+ (?:bài|tờ) báo(?: \\p{Ll}+){0,3}"),
          rule(
              "(?:bài báo|phóng sự|phim tài liệu|clip|video|ảnh|đoạn phim|"
                  + "tin)(?: [\\p{L}\\p{M}]+){0,10}? (?:lan truyền|gây (?:sốt|bão)|triệu (?:lượt|"
                  + "người) xem|nghìn lượt (?:xem|chia sẻ)|lượt chia sẻ)"),
          rule(
              "(?:hơn |gần )?[\\p{L}\\p{M}\\d.,]+ (?:triệu|vạn|nghìn|ngàn) (?:lượt|người) (?:xem|"
                  + "chia sẻ|theo dõi)"),
          rule(
              "(?:gõ|tra|tìm|search|google) (?:tên|mạng|google)(?: \\p{Ll}+){0,3} (?:là|sẽ|"
                  + "thì)? ?(?:ra|thấy|có)"),
          rule(
              "(?:cả|khắp|toàn|khắp cả) "
                  + AREA
                  + "(?: [\\p{L}\\p{M}]+){0,4} (?:ai (?:cũng|mà|chẳng)|đều|còn|không ai không) (?:biết|"
                  + "nhớ|nghe|quen|gọi|kêu)"),
          rule(
              "(?:cả|khắp|toàn) "
                  + AREA
                  + "(?: \\p{Ll}+){0,2} (?:chỉ|có)(?: có)? (?:một|mình|mỗi|độc)(?: \\p{Ll}+){0,6}"),
          rule(
              "ai (?:mà |chả |chẳng |cũng )?(?:không |chẳng |chả )?biết (?:chuyện|vụ|tiếng|mặt|"
                  + "tên)(?: \\p{Ll}+){0,8}"),
          rule("(?:không ai|chẳng ai|không mấy ai|chả ai) (?:là )?(?:không|chẳng|chả) biết"),
          rule(
              "(?:nổi tiếng|khét tiếng|lừng danh|có tiếng|nức tiếng|vang danh) (?:cả|khắp|một|"
                  + "nhất|trong|vùng|đất|ở)(?: [\\p{L}\\p{M}]+){0,3}"),
          rule(
              "trùm (?:ma túy|giang hồ|buôn lậu|cờ bạc|cho vay|lâm tặc|khai thác|xã hội đen|"
                  + "đòi nợ|đá gà)(?: khét tiếng)?(?: \\p{Ll}+){0,4}"),
          rule(
              "(?:thủ khoa|á khoa|hoa khôi|hoa hậu|á hậu|á khôi|quán quân|á quân|vô địch|kỷ lục|"
                  + "huy chương (?:vàng|bạc|đồng)|cúp vàng|kiện tướng|nghệ sĩ (?:ưu tú|nhân dân)|"
                  + "nghệ nhân (?:ưu tú|nhân dân)|nhà giáo (?:ưu tú|"
                  + "nhân dân))(?: [\\p{L}\\p{M}]+){0,4}"),
          rule(
              "(?:cựu|nguyên) (?:cầu thủ|tuyển thủ|vận động viên|phi công|người mẫu|diễn viên|"
                  + "ca sĩ|đại biểu|thuyền trưởng|tổng giám đốc|giám đốc|nghị sĩ|võ sĩ|huấn luyện viên|"
                  + "thẩm phán|kiểm sát viên|chánh án|đội trưởng|hiệu trưởng|chủ tịch|bí thư|"
                  + "phó chủ tịch|trưởng phòng|trưởng thôn|trưởng công an|"
                  + "huy chương)(?: [\\p{L}\\p{M}]+){0,4}"),
          rule(
              "(?:nữ|nam) (?:phi công|thuyền trưởng|tài xế|lái tàu|trưởng bản|già làng|võ sĩ|"
                  + "cơ trưởng|kiểm lâm)"),
          rule(
              "(?:người |kẻ |đứa |ông |bà |chị |anh |nữ |phụ nữ |"
                  + "đàn ông )(?:\\p{Ll}+ ){0,7}(?:đầu tiên|duy nhất|trẻ nhất|già nhất|lớn tuổi nhất|"
                  + "cao tuổi nhất|giỏi nhất|giàu nhất|cuối cùng|hay nhất|khéo nhất|"
                  + "nhiều nhất)(?: (?:của|ở|trong|tại|cả|toàn|khắp|trên))? (?:\\p{Ll}+ )?"
                  + AREA),
          rule(
              "người (?:từng )?(?:dệt|hát|thổi|làm|nặn|đánh|viết|vẽ|chở|bắt|đúc|khắc|nuôi|"
                  + "săn)(?: được)?(?: \\p{Ll}+){1,4} (?:duy nhất|một mình|giỏi nhất|chín con|không ai|"
                  + "độc nhất)(?: \\p{Ll}+){0,2}"),
          rule(
              "(?:chỉ|có) (?:mình|mỗi|một mình) (?:tôi|tui|anh|chị|em|bà|ông|nó|con|cháu|"
                  + "hắn) (?:họ|tên|người|là|làm|biết|dệt|còn|mà)(?: [\\p{L}\\p{M}]+){0,5}"),
          rule(
              "(?:cháu|con|em|anh|chị|vợ|chồng|bố|cha|mẹ)(?: \\p{Ll}+){0,2} (?:của|là) (?:một |"
                  + "tay )?(?:trùm|ông trùm|đại gia|tướng|quan chức|bí thư|chủ tịch|ca sĩ|diễn viên|"
                  + "cầu thủ|liệt sĩ)(?: \\p{Ll}+){0,4}"));

  private Renown() {}

  private static Rule rule(String regex) {
    return Rule.cue(regex, 0, Kind.UNIQUE, "renown", "…");
  }
}
