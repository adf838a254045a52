package vn.huongthien.anonymize.pattern;

import java.util.List;
import vn.huongthien.anonymize.Kind;

/** Affairs, gangs, broadcasts and articles that a search would find, and marks on a body. */
final class Events {
  static final List<Rule> RULES =
      List.of(
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
