package vn.huongthien.anonymize.pattern;

import java.util.List;
import vn.huongthien.anonymize.Kind;

/**
 * What a neighbour recognises or a search engine finds: the press, titles won, high offices once
 * held. Hints for a person, who then rewrites the sentence.
 */
final class Renown {
  private static final String AREA = Superlatives.AREA;
  private static final String PAPER =
      "(?:báo chí|báo(?! cáo| tin| lại| nói| cho| với| ân| đáp| hiếu| thù| động| danh| công an)|tạp"
          + " chí|truyền hình|tivi|ti vi|vô tuyến|đài(?! trang)|mạng xã hội|phóng viên|nhà báo)";
  private static final String TOLD =
      "(?:đăng|đưa tin|đưa|viết|nêu|nhắc|quay|phỏng vấn|đặt biệt danh|giật tít|chạy tít|đặt tít|gọi"
          + " (?:anh|chị|ông|bà|tôi) là|nói về|phát|loan tin|chụp)";
  private static final String PRIZE =
      "(?:thủ khoa|á khoa|hoa khôi|hoa hậu|á hậu|á khôi|quán quân|á quân|vô địch|kỷ lục|huy chương"
          + " (?:vàng|bạc|đồng)|cúp vàng|kiện tướng|nghệ sĩ (?:ưu tú|nhân dân)|nghệ nhân (?:ưu"
          + " tú|nhân dân)|nhà giáo (?:ưu tú|nhân dân)|đội tuyển quốc gia|SEA Games|ASIAD|Olympic)";
  private static final String OFFICE =
      "(?:tổng giám đốc|phó giám đốc|giám đốc|thẩm phán|kiểm sát viên|chánh án|viện trưởng|trưởng"
          + " công an|chủ tịch|phó chủ tịch|bí thư|phó bí thư|thuyền trưởng|đại biểu|phi công|cầu"
          + " thủ|tuyển thủ|vận động viên|võ sĩ|huấn luyện viên|trọng tài|diễn viên|ca sĩ|người"
          + " mẫu|nghị sĩ|hiệu trưởng|hiệu phó|trưởng phòng|trưởng thôn|đội trưởng|chủ nhiệm|giảng"
          + " viên|trưởng khoa|tiến sĩ|giáo sư|đại tá|thượng tá|trung tá|nhạc sĩ|đạo diễn|biên tập"
          + " viên)";

  static final List<Rule> RULES =
      List.of(
          rule(
              PAPER
                  + "(?: [\\p{L}\\p{M}]+){0,3}? (?:có|đã|từng|cũng|nào cũng|còn|liên tục|ầm ầm|hồi"
                  + " đó|một thời) "
                  + TOLD),
          rule("(?:báo|báo chí|truyền hình|đài) (?:đăng|viết|quay|đưa tin|đặt biệt danh|giật tít)"),
          rule("báo " + Cues.NAME + " (?:\\p{Ll}+ ){0,2}" + TOLD),
          rule(
              "(?:được|từng|bị|đã)(?: \\p{Ll}+){0,2} lên (?:báo|tivi|ti vi|truyền hình|tạp"
                  + " chí|đài|vô tuyến|mạng|sóng)"),
          rule("có lên (?:báo|tivi|ti vi|truyền hình|tạp chí|đài)"),
          rule(
              "(?:từng|được|đã)(?: \\p{Ll}+){0,2} (?:đóng phim|đóng thế|hát trên đài|thi hoa hậu|đá"
                  + " cho|dự (?:World Cup|Olympic|SEA Games|ASIAD)|dẫn chương trình)"),
          rule("từng (?:ngồi ghế|giữ chức)(?: " + Cues.LOW + "){1,2}"),
          Rule.cue("từng là ((?:nữ |phó |cựu )?" + OFFICE + ")", 1, Kind.UNIQUE, "renown", "…"),
          rule(
              "(?:đoạt|giành|trúng|ẵm) (?:giải|cúp|huy chương|danh hiệu)(?! quyết| cứu| thích|"
                  + " toán| phóng)(?: "
                  + Cues.LOW
                  + "){0,2}"),
          rule(
              "(?:giải|giải thưởng) (?:nhất|nhì|ba|vàng|đặc biệt|ảnh|báo chí|văn học)(?: "
                  + Cues.LOW
                  + "){0,2}"),
          rule(
              "(?:chủ tịch nước|thủ tướng|tổng thống|bộ trưởng|vua|giáo hoàng|tổng bí thư|đại"
                  + " tướng)(?: "
                  + Cues.LOW
                  + "){0,3} (?:gửi thư|tặng|khen|bắt tay|thăm|trao|gặp|phong)"),
          rule(
              "(?:bằng khen|huân chương|huy hiệu|giải thưởng|thư khen)(?: "
                  + Cues.LOW
                  + "){0,3} (?:của )?(?:thủ tướng|chủ tịch nước|bộ trưởng|quốc tế|toàn quốc|quốc"
                  + " gia)"),
          rule("(?:tham gia|lên|trong|thi) chương trình " + Cues.NAME),
          rule("\\d+ (?:bài|tờ) báo"),
          rule(
              "(?:bài báo|phóng sự|phim tài liệu|clip|video|ảnh|đoạn phim|tin)(?:"
                  + " [\\p{L}\\p{M}]+){0,6}? (?:lan truyền|gây (?:sốt|bão)|triệu (?:lượt|người)"
                  + " xem|nghìn lượt (?:xem|chia sẻ)|lượt chia sẻ)"),
          rule(
              "(?:\\d[\\d.,]*|một|hai|ba|vài|mấy|chục|trăm) (?:triệu|vạn|nghìn|ngàn) (?:lượt|người)"
                  + " (?:xem|chia sẻ|theo dõi)"),
          rule(
              "(?:gõ|tra|tìm|search|google) (?:tên|mạng|google)(?: "
                  + Cues.LOW
                  + "){0,3} (?:ra|thấy)"),
          rule(
              "(?:cả|khắp|toàn) "
                  + AREA
                  + "(?: [\\p{L}\\p{M}]+){0,3} (?:ai (?:cũng|mà|chẳng)|đều|còn|không ai không)"
                  + " (?:biết|nhớ|nghe|quen|gọi|kêu)"),
          rule(
              "(?:cả|khắp|toàn) "
                  + AREA
                  + " (?:biết|nghe|nể|nhớ|quen|thuộc) (?:tiếng|tên|mặt|chuyện)"),
          rule("ai (?:mà |chả |chẳng |cũng )?(?:không |chẳng |chả )?biết (?:chuyện|vụ|tiếng)"),
          rule("(?:không ai|chẳng ai|không mấy ai|chả ai) (?:là )?(?:không|chẳng|chả) biết"),
          rule(
              "(?:nổi tiếng|khét tiếng|lừng danh|có tiếng|nức tiếng|vang danh)"
                  + " (?:cả|khắp|một|nhất|trong|vùng|đất|ở)(?: [\\p{L}\\p{M}]+){0,2}"),
          rule(
              "trùm (?:ma túy|giang hồ|buôn lậu|cờ bạc|cho vay|lâm tặc|khai thác|xã hội đen|đòi"
                  + " nợ|đá gà)(?: khét tiếng)?"),
          rule(
              "(?:treo|trưng bày|lưu) (?:ở|trong|tại) (?:bảo tàng|nhà truyền thống|nhà trưng"
                  + " bày)(?: "
                  + Cues.LOW
                  + "){0,2}"),
          rule(
              "(?:trong|lên|vào|đóng|quay) (?:bộ |cuốn )?phim (?:về|tài liệu|truyền hình|nói)(?: "
                  + Cues.SMALL
                  + "){0,2}"),
          rule(PRIZE),
          rule(
              "cựu (?!chiến|học sinh|sinh viên|thanh niên|binh|phạm nhân|tù|thù|cán bộ|tiếp"
                  + " viên|công nhân|nhân viên|tử tù|quản giáo)"
                  + Cues.LOW
                  + " "
                  + Cues.LOW),
          rule("(?:nguyên|cựu) (?:là )?(?:nữ |phó )?" + OFFICE + "(?: [\\p{L}\\p{M}]+){0,2}"),
          rule(
              "(?:nữ|nam) (?:phi công|thuyền trưởng|thuyền viên|tài xế|lái tàu|trưởng bản|già"
                  + " làng|võ sĩ|cơ trưởng|kiểm lâm|chủ nhiệm|thợ rèn|thợ lặn)"),
          rule(
              "người (?:từng )?(?:dệt|hát|thổi|làm|nặn|đánh|viết|vẽ|chở|bắt|đúc|khắc|nuôi|săn)(?:"
                  + " được)?(?: "
                  + Cues.LOW
                  + "){1,4} (?:duy nhất|một mình|giỏi nhất|chín con|không ai|độc nhất)"),
          rule(
              "(?:cháu|con|em|anh|chị|vợ|chồng|bố|cha|mẹ)(?: "
                  + Cues.LOW
                  + "){0,2} (?:của|là) (?:một |tay )?(trùm|ông trùm|đại gia|tướng|quan chức|bí"
                  + " thư|chủ tịch|ca sĩ|diễn viên|cầu thủ|liệt sĩ)"));

  private Renown() {}

  private static Rule rule(String regex) {
    return Rule.cue(regex, 0, Kind.UNIQUE, "renown", "…");
  }
}
