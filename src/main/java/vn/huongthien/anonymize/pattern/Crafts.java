package vn.huongthien.anonymize.pattern;

import java.util.List;
import vn.huongthien.anonymize.Kind;

/** Jobs so rare that they point at somebody: "người chỉnh chiêng", "thợ đúc chuông cuối cùng". */
final class Crafts {
  private static final String WHO =
      "(?:thợ|nghệ nhân|người|nghề|ông|anh|chị|bà|tôi|làm nghề|chuyên|biết|làm|học|dạy)";
  private static final String RARE =
      "(?:se tơ(?: sen)?|chưng cất(?: tinh dầu)?|bện thừng|đan (?:thuyền thúng|ngư cụ)|làm"
          + " (?:ngói|mắm rươi|nước mắm nhĩ|cốm|ô giấy|quạt giấy|lồng chim|đầu lân|mũ mão|giày"
          + " thuyền|trầm)|nuôi (?:chim yến|yến|chồn hương|cà cuống|hươu|đà điểu|cá sấu|trai"
          + " ngọc|đông trùng)|bắt (?:cá sấu|ba ba|dế)|cấy trầm|tìm trầm|ngậm ngải|đãi vàng|nấu"
          + " đường phèn|thắp đèn|đốt lò vôi|thổi kèn đám ma|đàn bầu|gọt chỉ|trồng răng dạo|đúc"
          + " (?:chuông|đồng|tượng|khuôn)|rèn (?:dao|kiếm|gươm)|chỉnh (?:chiêng|cồng)|viết (?:sắc"
          + " phong|thư pháp|chữ nho|sớ)|đắp (?:nghê|rồng|tượng|phù điêu)|khắc (?:mộc"
          + " bản|bia|dấu|con dấu|ván in)|(?:làm|xeo) giấy (?:dó|bản|điệp)|nặn tò he|múa rối"
          + " nước|rối nước|rối cạn|tạc tượng|đẽo thuyền|đóng ghe ngo|đóng thuyền độc mộc|thổi thủy"
          + " tinh|gác (?:đèn biển|hải đăng|chắn tàu|ghi)|bắt rắn|nuôi rắn|gọi (?:ong|hồn|voi)|ăn"
          + " ong|săn (?:yến|voi|cá sấu)|lấy tổ yến|thuần voi|quản tượng|nài (?:voi|ngựa)|đua"
          + " ngựa|huấn luyện (?:voi|thú|xiếc|ngựa)|ướp xác|khâm liệm|vớt xác|hỏa táng|bốc mộ|giữ"
          + " nghĩa trang|gõ kẻng|lặn (?:mò|vàng|hải sâm)|phá (?:bom|mìn)|chạm (?:bạc|khảm|đá)|khảm"
          + " xà cừ|vẽ tranh kính|sơn mài|in tranh|vẽ (?:truyền thần|pano)|lên dây"
          + " (?:đàn|piano)|làm (?:đàn|sáo|kèn|trống|khèn|chiêng|mặt nạ|nón quai thao|diều sáo|pháo"
          + " đất|con rối|hương trầm)|sửa (?:đồng hồ cổ|máy chữ|đàn piano|máy ảnh phim|kèn)|viết"
          + " (?:thư thuê|thuê thư)|thiết kế (?:font|phông) chữ|lồng tiếng|dệt (?:thổ cẩm"
          + " cổ|gấm)|thêu (?:long bào|cờ)|bói xương gà|hát xẩm|hát văn|hát then|hát khan|hát"
          + " xoan|đổ giàn|chữa (?:trật đả|rắn cắn)|chụp ảnh dạo|chiếu phim lưu động|lái máy"
          + " bay|lái khinh khí cầu|tài công)";

  /** What hands do, and rare things they do it to. */
  private static final String DOES =
      "(?:dệt|đan|bện|chằm|nặn|đắp|đúc|gò|rèn|khắc|chạm|tạc|đẽo|đục|thêu|thổi|nạm|cẩn|khảm|sao|ủ|phất|vẽ|in|viết|đóng|đờn|đàn|hát|đánh|gõ|múa|kể|chỉnh|lên"
          + " dây|sửa|phục chế|lồng tiếng|dịch|bắt|săn|gác|nuôi|huấn luyện|"
          + "thuần|ghép|chế|chưng|nấu|nhuộm|xăm|làm|xeo|dựng|giữ|soạn|chép)";

  private static final String THING =
      "(?:khèn|chiêng|cồng|trống (?:tuồng|chèo|đồng|tế|lân|hội)|kèn|đàn"
          + " (?:bầu|đáy|tranh|tính|nhị|đá|nguyệt)|đờn (?:kìm|cò|tranh|bầu)|nón (?:lá|quai"
          + " thao)|đầu (?:lân|rồng)|tò he|tranh (?:kính|dân gian|thờ|làng|gói vải)|chữ"
          + " (?:nôm|nho|nổi|thái|chăm|phạn|khmer|quốc ngữ|lên)|thổ cẩm|lụa|tơ sen|gấm|giấy"
          + " (?:dó|điệp|bản)|con dấu|mộc bản|bia đá|chuông|tượng|nghê|rồng|phù điêu|chum|lu"
          + " sành|ngói|rượu (?:cần|men lá|siêu)|nhang|hương trầm|trầm|rắn|cá"
          + " sấu|voi|ngựa|ong|yến|ghe ngo|thuyền (?:độc mộc|thúng|nan)|diều|sáo|rối|mặt nạ|xà"
          + " cừ|sừng|ngà|thủy tinh|đèn (?:kéo quân|biển|lồng)|hải đăng|sắc phong|thư"
          + " pháp|phông|truyền thần|xẩm|then|sử thi|khan|bài chòi|tuồng|chèo|ca trù|hát"
          + " bội|akhat|sách chữ nổi|ngư cụ|gùi|nơm|lờ|giành|bồ|cối|xe ngựa|xe bò|kẹo|bánh"
          + " (?:gai|gio)|nước mắm nhĩ|đường phèn)";

  /** Trades of which every town has several. */
  private static final String ORDINARY =
      "(?:hồ|thứ|nhất|đầu|khiếm|xóa|may|hàn|mộc|điện|nề|xây|sơn|máy|sửa|cắt|hớt|làm|nail|gội|rừng|mỏ|chính|phụ|cả|học|tiện|cơ|nhôm|sắt|đá|"
          + "bánh|ảnh|chụp|ống|quét|giày|bạc|vàng|trang|uốn|phun|xăm|bốc|vịn|lành|giỏi|trẻ|già|mới|cũ|của|trong|thì|nào|"
          + "ở|với|và|là|đến|tới|cho|này|kia|đó|ấy|khác|không|có|bị|được|đã|đang|để|vẫn|nên|mà|từ|về|ra|vào|lên|xuống|chưa|"
          + "cũng|rồi|như|thuyền|dạy|nói|bảo|đóng|khóa|lò|gò|tay|bậc|cùng|lái|xe|nước|lặn|đụng|săn|phải|kim|thêu|"
          + "tôi|anh|em|chị|ông|bà|nó|nấu|bếp|pha|cạo|hái|rèn|gỗ|gạch|cốp|vận|lắp|in|dệt|gốm)";

  private static final String GOES_ON = "(?: " + Cues.SMALL + ")";

  static final List<Rule> RULES =
      List.of(
          rule(
              WHO
                  + " (?:\\p{Ll}+ )?"
                  + RARE
                  + "(?: \\p{Ll}+){0,1}?(?: cuối cùng| duy nhất| giỏi nhất)?"),
          rule(
              "(?:thợ|nghệ nhân|nghề|nghề là|người|lớp|dạy|học|truyền) "
                  + DOES
                  + " (?:"
                  + Cues.SMALL
                  + " ){0,2}?"
                  + THING
                  + GOES_ON
                  + "{0,3}"),
          rule(
              "nghề(?: nghiệp)?(?::| là) (?:"
                  + RARE
                  + "|"
                  + DOES
                  + " (?:"
                  + Cues.SMALL
                  + " ){0,2}?"
                  + THING
                  + ")"
                  + GOES_ON
                  + "{0,2}"),
          rule(
              "(?<=[:.\n] ?)(?:"
                  + RARE
                  + "|"
                  + DOES
                  + " "
                  + THING
                  + ")"
                  + GOES_ON
                  + "{0,2}(?=[.,])"),
          rule(
              "(?:thợ|nghệ nhân|thầy|nghề|người"
                  + " (?:làm|giữ|biết|thổi|đờn|đánh|viết|dệt|đan|hát|kể|gác|đọc))"
                  + GOES_ON
                  + "{0,6} (?:cuối cùng|hiếm hoi|còn sót lại|còn lại|độc nhất|duy nhất|thất truyền|"
                  + "truyền đời|cha truyền con nối|gia truyền)"),
          rule(
              "nghệ nhân (?!ưu tú|nhân dân|dân gian|trẻ|già|cao"
                  + " tuổi|khiếm|về|đến|tới|không|dạy|nói|bảo)"
                  + Cues.SMALL
                  + GOES_ON
                  + "{0,4}"),
          rule("thợ (?!" + ORDINARY + "(?![\\p{L}\\p{M}]))" + Cues.SMALL + GOES_ON + "{1,4}"),
          rule(
              "thợ (?:chum|nón|kèn|khèn|chuông|diều|trống|lu|gốm|ngói) (?!của|là|thì|ở|và)"
                  + Cues.LOW
                  + GOES_ON
                  + "{0,3}"),
          rule("nghề " + DOES + " " + Cues.SMALL + GOES_ON + "{1,3}"),
          rule("(?:ủ|cất|nấu) rượu (?:cần|men lá|siêu|nếp)" + GOES_ON + "{1,3}"),
          rule("dệt chữ" + GOES_ON + "{1,4}"),
          rule(
              "(?:nữ |nam )?(?:hoa tiêu|phi công|quản tượng|thợ lặn|cơ trưởng|thuyền trưởng|lái tàu"
                  + " hỏa|người nhái)"
                  + GOES_ON
                  + "{1,3}"),
          rule(
              "(?:cán bộ|kế toán|thư ký|y sĩ|giáo viên|trưởng \\p{Ll}+|địa chính)"
                  + GOES_ON
                  + "{0,3} kiêm (?!nhiệm)"
                  + Cues.SMALL
                  + GOES_ON
                  + "{0,3}"),
          rule(
              "(?:người )?(?:lồng tiếng|thuyết minh|dịch sách|phiên dịch) (?:cho |sang |ra"
                  + " )?(?:phim|tiếng|chữ|sách)"
                  + GOES_ON
                  + "{0,4}"),
          rule("nói được (?:\\d|hai|ba|bốn|năm|sáu|bảy) thứ tiếng"),
          rule(
              "(?:cả|trong) (?:nước|tỉnh|vùng|huyện) (?:chỉ )?(?:có|còn)"
                  + " (?:\\d+|một|hai|ba|vài|mấy) (?:người|nhà|thợ|ông|bà)"
                  + " (?:làm|biết|giữ|dệt|đóng)(?: được)?"));

  private Crafts() {}

  private static Rule rule(String regex) {
    return Rule.cue(regex, 0, Kind.OCCUPATION, "rare-job", "người làm nghề thủ công");
  }
}
