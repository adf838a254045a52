package vn.huongthien.anonymize.pattern;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands around a length of time and says whether somebody spent it in prison.
 *
 * @param before up to 40 characters before it, in lower case
 * @param shown the same as written
 * @param after up to 28 characters behind it
 * @param around what is within a sentence or so, in lower case
 */
record TermContext(String before, String shown, String after, String around) {
  /** What people do for so long besides. */
  private static final Pattern OTHER_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?:thử thách|đồng|trăm|cọc|thiếu lương|nằm viện [\\p{L}"
              + " ]{1,12}|vay|góp|học|khóa|lớp|bảo hành|hạn|kỳ hạn|mỗi|cách đây|cách nay|thai|kéo"
              + " dài|điều trị|thuê|hợp đồng|nuôi|nghề|quen|cưới|trong vòng|lãi|nợ|ủ|trồng|công"
              + " tác|chờ|gửi|suốt|gần|hơn|mấy|trong|từ|làm|lâu|chừng|khoảng|chưa đầy|chưa"
              + " được|vắng|giam giữ|thử thách còn|học ở đây được|được năm|khỏi trại \\p{L}+"
              + " \\p{L}+ được|dịch vụ được|ra tù được|ra trại được|về được|nhờ ngoan được) $");

  private static final Pattern OTHER_BEHIND =
      Pattern.compile(
          "^ (?:nay|ni|trước|sau|qua|liền|học|làm|đầu|trời|ròng|kinh nghiệm|bảo hành|góp|một"
              + " lần|công tác|gắn"
              + " bó|nuôi|không|chưa|theo|yêu|thương|kể|quen|trở|mới|nghề|bán|chạy|đứng|lương|tiền|thuê|cuối|gần|lại|phục"
              + " vụ|điều trị|mang|tập|quản|trồng)(?!\\p{L})");

  private static final Pattern AFTER_PRISON =
      Pattern.compile(
          "^,? ?(?:\\(|,? ?(?:ở|tại|trong|nơi) )?(?:trại|phân"
              + " trại|tù|án|K\\d|Z\\d|giam)(?!\\p{L})|^ (?:chưa chấp hành|nữa"
              + " (?:anh|em|con|nó|ba|bố|là|mới|tôi|chị|chồng|thì)|trong (?:tù|trại|đó|nớ))|^ ?(?:,"
              + " | ở | tại | \\()\\p{Lu}");

  /** Words that lead to a term by themselves. */
  private static final Pattern LED =
      Pattern.compile(
          "(?<!\\p{L})(?:án|tù|ngồi tù bên ấy|ra tòa|trường giáo dưỡng số \\d,|lĩnh|lãnh|chịu|chịu"
              + " án|ngồi|ngồi thêm|bóc|bị|bị phán|phán|phán đủ|tòa cho(?: có)?|tòa"
              + " kêu|kêu|xử|tuyên|phạt|phạt tù|thụ hình|thụ hình đủ|thụ án|chấp hành|chấp hành"
              + " xong|đã chấp hành|được giảm|giảm|giảm được|giảm còn|xuống còn|thực ở|đặc xá|đợt"
              + " tổng cộng|nhiều nhất được|thành tù|chuyển thành tù|bị xử|từng bị|từng án|từng"
              + " đi|tái phạm,|tái phạm, đi|ở tù|đi tù|vô tù|nhận|mà là|thay vì|lần"
              + " (?:đầu|hai|ba|này|sau|nữa)|vừa xong|xong|rồi|từ)(?:"
              + " (?:em|anh|chị|tôi|tui|nó|con|cháu|chú|ông|bà|ảnh|cả thảy|tổng"
              + " cộng|đúng|đủ|tới|đến|những|có|thêm|gần|hơn|khoảng|chừng))? $");

  /** Words that also lead to other times; something beside them has to speak of prison. */
  private static final Pattern WEAK =
      Pattern.compile(
          "(?<!\\p{L})(?:đi|ở|đã ở|hết|mới hết|vừa hết|còn|sau|về sau|suốt|với|được|thì|từng"
              + " ở|vào|tái phạm,|vừa xong|án \\d{1,2} năm/)(?:"
              + " (?:em|anh|chị|nó|con|cháu|chú|ông|bà|đó|đúng|đủ|tới|thêm|lần))? $");

  private static final Pattern PLACED =
      Pattern.compile("(?<!\\p{L})(?:ở|tại|trại) (?:\\p{Lu}[\\p{L}\\p{M}]*\\d*[A-Z]?,? ?){1,4}$");

  private static final Pattern NEAR =
      Pattern.compile(
          "(?<!\\p{L})(?:tù|trại|án|tòa|xử|tội|giam|đặc xá|trộm|cướp|đánh|giết|ma túy|bắt|ra"
              + " tù)(?!\\p{L})");
  private static final Pattern STAYED =
      Pattern.compile(
          "(?<!\\p{L})(?:đi|đã ở|(?:ông|bà|anh|chị|nó|em|cháu|tôi|tui|chú|cô|bác|ổng|ảnh|mình|cụ|"
              + "rồi giảm,) ở)(?: \\p{L}+)? $");
  private static final Pattern ENDS =
      Pattern.compile(
          "^(?:$|[,.;:)!?\"”]| (?:vì|do|về|vụ|rồi|mấy|tròn|ra|thì|là nhẹ|lận|nữa|ở|chưa chấp"
              + " hành|trên)(?!\\p{L}))");
  private static final Pattern APART = Pattern.compile("[,;(:.\"“”–?-] ?$");
  private static final Pattern UNTIL = Pattern.compile("^ (?:đến|tới) .*tù");
  private static final Pattern FROM = Pattern.compile("(?<!\\p{L})từ $");

  static TermContext of(String text, int start, int end) {
    String shown = text.substring(Math.max(0, start - 40), start);
    String around = text.substring(Math.max(0, start - 90), Math.min(text.length(), end + 60));
    return new TermContext(
        shown.replace('\n', ';').toLowerCase(Locale.ROOT),
        shown,
        text.substring(end, Math.min(text.length(), end + 28)).replace('\n', ';'),
        around.toLowerCase(Locale.ROOT));
  }

  /** Words that lead to a term by themselves: "lĩnh", "ngồi tù", "giảm còn". */
  boolean led() {
    return LED.matcher(before).find();
  }

  /** Words that lead to other times as well: "đi", "còn", "suốt". */
  boolean weaklyLed() {
    return WEAK.matcher(before).find();
  }

  /** What people study, borrow or wait for. */
  boolean other() {
    return OTHER_BEFORE.matcher(before).find() || OTHER_BEHIND.matcher(after).find();
  }

  boolean prison() {
    return AFTER_PRISON.matcher(after).find() || placed();
  }

  boolean placed() {
    return PLACED.matcher(shown).find();
  }

  boolean throughout() {
    return before.endsWith("suốt ");
  }

  boolean stayed() {
    return STAYED.matcher(before).find();
  }

  /** "từ 7 năm" is the lower end of a range, unless it goes on "đến 9 năm tù". */
  boolean fromUntil() {
    return FROM.matcher(before).find() && !UNTIL.matcher(after).find();
  }

  /** The time is the end of what is said, or a reason follows. */
  boolean ends() {
    return ENDS.matcher(after).find() || prison();
  }

  boolean apart() {
    return APART.matcher(before).find();
  }

  boolean near() {
    return NEAR.matcher(around).find();
  }
}
