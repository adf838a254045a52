package vn.huongthien.anonymize.pattern;

import java.util.List;
import vn.huongthien.anonymize.Kind;

/** Affairs, gangs, broadcasts and articles that a search would find, and marks on a body. */
final class Events {
  private static final String QUOTED =
      "[\"“‘«](?!hướng thiện|con đường hướng)[^\"”’»\\n]{2,60}[\"”’»]";

  static final List<Rule> RULES =
      List.of(
          rule(
              "vụ(?: án| việc)?(?: "
                  + Cues.LOW
                  + "){0,3}? ((?:gây )?(?:chấn động|rúng động|xôn xao|ồn ào|nổi tiếng|đình đám))",
              1),
          rule(
              "((?:bị|được|từng|có)(?: "
                  + Cues.LOW
                  + "){0,2} đăng (?:trên|lên) (?:báo|mạng|facebook|tivi))",
              1),
          rule(
              "((?:trúng (?:số )?(?:độc đắc|đặc biệt|vietlott)|(?:bị|được) (?:cọp|voi|cá"
                  + " sấu|sét|bom) (?:vồ|quật|cắn|đánh|nổ)))",
              1),
          rule(
              "((?:có|cả) (?:\\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:người con|đứa con|anh"
                  + " em|chị em|đời)(?: "
                  + Cues.LOW
                  + "){0,2} (?:đi tù|ở tù|vào tù|chết|mất|mù|câm))",
              1),
          rule(
              "[\"“‘](vua|ông hoàng|bà hoàng|nữ hoàng|trùm|huyền thoại|siêu trộm|nữ quái|quái"
                  + " kiệt|quái xế|bố già|bà trùm|hot girl|thánh) [\\p{L}\\p{M}\\d ]{2,30}[\"”’]",
              0),
          rule(
              "((?:vua|ông hoàng|bà hoàng|nữ hoàng|huyền thoại|siêu trộm|nữ quái|quái xế|bố"
                  + " già|người hùng) (?:xe|cá|rắn|voi|cờ|đá gà|vé"
                  + " số|giang|buôn|trộm|chợ|đất|rừng|vàng|mía|ong|chim|ma|lừa|của|xứ|chè|lậu))",
              1),
          rule(
              "((?:diễn viên|vũ nữ|vai [\\p{L}\\p{M}]+|đóng)(?: \\p{Ll}+){0,3} (?:trong )?(?:bộ"
                  + " )?phim [\"“‘][^\"”’\\n"
                  + "]{2,40}[\"”’])",
              1),
          rule(
              "(?:vụ (?:án )?)([\"“‘](?!cho vay|mua bán|trộm|cố ý|tàng trữ|lừa đảo|đánh"
                  + " bạc|giết|cướp|gây rối|tham ô|tổ chức)[^\"”’\\n"
                  + "]{2,40}[\"”’])",
              1),
          rule(
              "vụ án (?!hình sự|dân sự|kinh tế|này|đó|ấy|của|đã|mà|trên)"
                  + Cues.LOW
                  + " "
                  + Cues.LOW
                  + " "
                  + Cues.LOW,
              0),
          rule(
              "(vụ (?:cháy|lật|nổ|sập|đắm|chìm|thảm sát|thảm án|đốt|vỡ đập|vỡ hụi|rơi máy bay|lở"
                  + " đất|cướp (?:ngân hàng|xe|tiệm|máy bay)|tàu hỏa|tai nạn thảm khốc|rúng"
                  + " động|chấn động|đại án|phá rừng|bắt cóc|đầu độc|sạt lở|chém nhầm|xe bồn|khủng"
                  + " bố|bắt con tin)(?: (?!của|và|mà|nên|vì|ở|thì|năm|làm|rồi|là|có|ấy|đó|này)"
                  + Cues.LOW
                  + "){0,4}(?: "
                  + Cues.NAME
                  + ")?)",
              1),
          rule(
              "(?:trong |phá )?(?:chuyên án|đại án|kỳ án) ((?:mang (?:bí số|tên) )?[\"“]?"
                  + Cues.CAPITAL
                  + "[-\\d\\p{L}]*)",
              1),
          rule(
              "(?:băng|nhóm|đường dây|tổ chức) ([\"“‘][^\"”’\\n"
                  + "]{2,40}[\"”’])(?= ?(?:,? ?đòi|cướp|chém|khét|giang|hoạt))",
              1),
          rule(
              "((?:vết (?:bỏng|sẹo|chàm|bớt|chém|xăm)|hình xăm|xăm hình|có xăm|xăm nguyên|nốt"
                  + " ruồi|sẹo)(?: (?!và|nên|mà|là)"
                  + Cues.LOW
                  + "){0,4} (?:hình|trên|ở|bên|giữa|dài|bài|chữ)(?: "
                  + Cues.LOW
                  + "){1,3})",
              1),
          rule(
              "(?:podcast|chương trình|bản tin|chuyên mục|chuyên đề|mục|phim tài liệu|bộ"
                  + " phim|phim|tiểu thuyết|hồi ký|tự truyện|triển lãm|vở (?:kịch|tuồng|chèo|cải"
                  + " lương)|vở|cuốn sách|cuốn|bộ ảnh|loạt bài|phóng sự|ký sự|bài viết|bài"
                  + " báo|tít|tựa|tựa đề|nhan đề|tiêu đề)(?: (?:là|có tên|tên|mang"
                  + " tên|đăng|in|về))?:? ("
                  + QUOTED
                  + "(?:,? (?:tập|số|kỳ|phút|trên FM|trên kênh|kì) [\\d.]+)?)",
              1),
          rule(
              "(?:câu chuyện|truyện ngắn|truyện|bài thơ|bài hát|bài ca|bài|clip|video|ảnh) ("
                  + QUOTED
                  + ")(?=,? (?:kể|viết|nói|đăng|của (?:tôi|quý|"
                  + "báo|đài|em|mình)|làm mờ|trên|về (?:tôi|anh|chị|em|mình)|được)|,? anh em)",
              1),
          rule(
              "(?:báo|báo chí|mạng|dân mạng|người ta|giới \\p{Ll}+)(?: [\\p{L}\\p{M}]+){0,3}?"
                  + " (?:gọi (?:là|anh là|chị là|ông là|tôi là|vụ này là)|đặt tít|giật tít|chạy"
                  + " tít|đặt tên|đặt cho) (?:vụ )?("
                  + QUOTED
                  + ")",
              1),
          rule(
              "(?:chiêng|trống|tàu|ghe|xe|chuông|voi|trâu|ngựa|gà) (?:tên|đặt tên|tên là|có tên) ("
                  + QUOTED
                  + ")",
              1));

  private Events() {}

  private static Rule rule(String regex, int group) {
    return Rule.cue(regex, group, Kind.UNIQUE, "event", "…");
  }
}
