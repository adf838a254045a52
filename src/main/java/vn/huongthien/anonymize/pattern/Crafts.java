package vn.huongthien.anonymize.pattern;

import java.util.List;
import vn.huongthien.anonymize.Kind;

/** Jobs so rare that they point at somebody: "người chỉnh chiêng", "thợ đúc chuông cuối cùng". */
final class Crafts {
  private static final String WHO =
      "(?:thợ|nghệ nhân|người|nghề|ông|anh|chị|bà|tôi|làm nghề|chuyên|biết|làm|học|dạy)";
  private static final String RARE =
      "(?:se tơ(?: sen)?|chưng cất(?: tinh dầu)?|bện thừng|đan (?:thuyền thúng|ngư cụ)|"
          + "làm (?:ngói|mắm rươi|nước mắm nhĩ|cốm|ô giấy|quạt giấy|lồng chim|đầu lân|mũ mão|"
          + "giày thuyền|trầm)|nuôi (?:chim yến|yến|chồn hương|cà cuống|hươu|đà điểu|cá sấu|trai ngọc|"
          + "đông trùng)|bắt (?:cá sấu|ba ba|dế)|cấy trầm|tìm trầm|ngậm ngải|đãi vàng|"
          + "nấu đường phèn|thắp đèn|đốt lò vôi|thổi kèn đám ma|đàn bầu|gọt chỉ|trồng răng dạo|"
          + "đúc (?:chuông|đồng|tượng|khuôn)|rèn (?:dao|kiếm|gươm)|chỉnh (?:chiêng|cồng)|"
          + "viết (?:sắc phong|thư pháp|chữ nho|sớ)"
          + "|đắp (?:nghê|rồng|tượng|phù điêu)|khắc (?:mộc bản|bia|dấu|con dấu|ván in)|(?:làm|"
          + "xeo) giấy (?:dó|bản|điệp)"
          + "|nặn tò he|múa rối nước|rối nước|rối cạn|tạc tượng|đẽo thuyền|đóng ghe ngo|"
          + "đóng thuyền độc mộc"
          + "|thổi thủy tinh|gác (?:đèn biển|hải đăng|chắn tàu|ghi)|bắt rắn|nuôi rắn|gọi (?:ong|"
          + "hồn|voi)|ăn ong"
          + "|săn (?:yến|voi|cá sấu)|lấy tổ yến|thuần voi|quản tượng|nài (?:voi|ngựa)|đua ngựa|"
          + "huấn luyện (?:voi|thú|xiếc|ngựa)"
          + "|ướp xác|khâm liệm|vớt xác|hỏa táng|bốc mộ|giữ nghĩa trang|gõ kẻng|lặn (?:mò|vàng|"
          + "hải sâm)|phá (?:bom|mìn)"
          + "|chạm (?:bạc|khảm|đá)|khảm xà cừ|vẽ tranh kính|sơn mài|in tranh|vẽ (?:truyền thần|"
          + "pano)"
          + "|lên dây (?:đàn|piano)|làm (?:đàn|sáo|kèn|trống|khèn|chiêng|mặt nạ|nón quai thao|"
          + "diều sáo|pháo đất|con rối|hương trầm)"
          + "|sửa (?:đồng hồ cổ|máy chữ|đàn piano|máy ảnh phim|kèn)|viết (?:thư thuê|thuê thư)"
          + "|thiết kế (?:font|phông) chữ|lồng tiếng|dệt (?:thổ cẩm cổ|gấm)|thêu (?:long bào|cờ)"
          + "|bói xương gà|hát xẩm|hát văn|hát then|hát khan|hát xoan|đổ giàn|chữa (?:trật đả|"
          + "rắn cắn)"
          + "|chụp ảnh dạo|chiếu phim lưu động|lái máy bay|lái khinh khí cầu|tài công)";

  static final List<Rule> RULES =
      List.of(
          rule(
              WHO
                  + " (?:\\p{Ll}+ )?"
                  + RARE
                  + "(?: \\p{Ll}+){0,1}?(?: cuối cùng| duy nhất| giỏi nhất)?"),
          rule(
              "(?:thợ|nghệ nhân|thầy|nghề|người (?:làm|giữ|biết|thổi|đánh|viết|dệt|đan|hát|kể))"
                  + "(?: \\p{Ll}+){0,5} (?:cuối cùng|hiếm hoi|còn sót lại|còn lại|độc nhất|thất truyền)"),
          rule("nghề(?: nghiệp)?: (?:\\p{Ll}+ ){0,2}?" + RARE + "(?: \\p{L}+){0,2}"));

  private Crafts() {}

  private static Rule rule(String regex) {
    return Rule.cue(regex, 0, Kind.OCCUPATION, "rare-job", "người làm nghề thủ công");
  }
}
