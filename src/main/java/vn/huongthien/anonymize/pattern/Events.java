package vn.huongthien.anonymize.pattern;

import java.util.List;
import vn.huongthien.anonymize.Kind;

/** Affairs, gangs, broadcasts and articles that a search would find, and marks on a body. */
final class Events {
  static final List<Rule> RULES =
      List.of(
          rule(
              "vụ(?: án| việc)?(?: \\p{Ll}+){0,3}? (?:gây )?(?:chấn động|rúng động|xôn xao|ồn ào|"
                  + "nổi tiếng|đình đám)"
                  + "(?: (?:cả|khắp|một))?(?: \\p{Ll}+){0,2}"),
          rule(
              "(?:bị|được|từng|có)(?: \\p{Ll}+){0,2} đăng (?:trên|lên) (?:báo|mạng|facebook|"
                  + "tivi)(?: \\p{Ll}+){0,2}"),
          rule("sinh (?:đôi|ba|tư) (?:với|cùng)(?: \\p{Ll}+){1,4}"),
          rule(
              "(?:trúng (?:số )?(?:độc đắc|đặc biệt|vietlott)|(?:bị|được) (?:cọp|voi|cá sấu|sét|"
                  + "bom)"
                  + " (?:vồ|quật|cắn|đánh|nổ))(?: \\p{Ll}+){0,3}"),
          rule(
              "(?:có|cả) (?:\\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:người con|đứa con|"
                  + "anh em|chị em|người|đời)"
                  + "(?: \\p{Ll}+){0,2} (?:đi tù|ở tù|vào tù|chết|mất|mù|câm)"),
          rule(
              "[\"“](vua|ông hoàng|bà hoàng|trùm|huyền thoại|siêu trộm|nữ quái|quái kiệt|bố già)"
                  + " [\\p{L} ]{2,20}[\"”]"),
          rule(
              "(?:vua|ông hoàng|bà hoàng|nữ hoàng|huyền thoại|siêu trộm|nữ quái|quái xế|bố già|"
                  + "người hùng)"
                  + " (?:xe|cá|rắn|voi|cờ|đá gà|vé số|giang|buôn|trộm|chợ|đất|rừng|vàng|mía|ong|chim|ma|"
                  + "lừa|của|xứ)"
                  + "(?: \\p{Ll}+){0,2}"),
          rule(
              "(?:diễn viên|vũ nữ|vai [\\p{L}\\p{M}]+|"
                  + "đóng)(?: \\p{Ll}+){0,3} (?:trong )?(?:bộ )?phim [\"“‘][^\"”’\\n]{2,40}[\"”’]"),
          rule(
              "vụ (?:án )?[\"“‘](?!cho vay|mua bán|trộm|cố ý|tàng trữ|lừa đảo|đánh bạc|giết|cướp|"
                  + "gây rối|tham ô|tổ chức)[^\"”’\\n]{2,40}[\"”’]"),
          rule(
              "vụ (?:cháy|lật|nổ|sập|đắm|chìm|thảm sát|thảm án|đốt|vỡ đập|vỡ hụi|vỡ nợ|"
                  + "rơi máy bay|lở đất|cướp ngân hàng|tàu hỏa|tai nạn thảm khốc|rúng động|chấn động|"
                  + "đại án|phá rừng|bắt cóc|đầu độc|sạt lở)(?: (?!của|và|mà|nên|vì|ở)\\p{Ll}+){0,6}"),
          rule(
              "(?:trong |phá )?(?:chuyên án|đại án|kỳ án) (?:mang (?:bí số|tên) )?[\"“]?"
                  + Cues.CAPITAL
                  + "[-\\d\\p{L}]*"),
          rule(
              "(?:băng|nhóm|đường dây|tổ chức) [\"“‘][^\"”’\\n]{2,40}[\"”’](?= ?(?:,|\\.|đòi|cướp|"
                  + "chém|khét|giang|gồm|do|của|hoạt))"),
          rule(
              "(?:vết (?:bỏng|sẹo|chàm|bớt|chém|xăm)|hình xăm|xăm hình|nốt ruồi|sẹo)(?: (?!và|nên|"
                  + "mà|là)\\p{Ll}+){0,4} (?:hình|trên|ở|bên|giữa|dài)(?: \\p{Ll}+){1,4}"),
          rule(
              "(?:podcast|chương trình|bản tin|"
                  + "chuyên mục) [\"“‘][^\"”’\\n]{2,40}[\"”’](?:,? (?:tập|số|kỳ|phút|trên|FM|kênh|phát|"
                  + "kì)(?: [\\p{L}\\p{M}\\d.]+){0,2})"),
          rule(
              "(?:câu chuyện|phóng sự|bài viết|bài báo|truyện ngắn|bài|loạt bài|"
                  + "bộ ảnh) [\"“‘](?:[^\"”’\\n]{3,60})[\"”’](?=,? (?:kể|viết|nói|đăng|của (?:tôi|quý|"
                  + "báo|đài|em|mình)|làm mờ|trên|về (?:tôi|anh|chị|em|mình)))"));

  private Events() {}

  private static Rule rule(String regex) {
    return Rule.cue(regex, 0, Kind.UNIQUE, "event", "…");
  }
}
