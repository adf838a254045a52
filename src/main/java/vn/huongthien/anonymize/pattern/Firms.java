package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;

/**
 * Where somebody works, learns, sells or sings, by name: behind the word for the sort, on a sign,
 * in quotation marks, or as a trade ("công nhân ở may Đức An 3").
 */
final class Firms {
  private static final String SORT =
      "(?:xưởng|quán|tiệm|cơ sở|hợp tác xã|htx|vựa|trại|gara|garage|garra|tổ hợp tác|tổ"
          + " hợp|quầy|sạp|nhà xe|xe khách|hãng|lò|cửa hàng|cửa hiệu|hiệu|shop|spa|salon|công"
          + " ty|cty|tập đoàn|doanh nghiệp|dntn|xí nghiệp|nhà máy|kho lạnh|nhà hàng|nhà nghỉ|khách"
          + " sạn|nhà trọ|homestay|resort|karaoke|ngân hàng|quỹ tín dụng|phòng khám|phòng giao"
          + " dịch|chi nhánh|trung tâm|mái ấm|nhà mở|nhà trẻ|nhóm trẻ|lớp học tình thương|đoàn"
          + " (?:kịch|cải lương|xiếc|hát|tuồng|chèo|lô tô|phim|ca nhạc|lân)|gánh hát|gánh|ban"
          + " nhạc|nhóm nhạc|đài phát thanh|tòa soạn|nông trại|trang trại|nông trường|lâm"
          + " trường|hãng phim|studio|vũ trường|quán bar|bar|siêu thị|tạp hóa|đại lý|nhà"
          + " thuốc|phòng tập|võ đường|lò võ|bảo tàng|viện|cung văn hóa|nhà văn hóa|nhà thiếu"
          + " nhi|đại học|cao đẳng|trung cấp|học viện|trường nghề|trường|lớp|thẩm mỹ"
          + " viện|sàn|bến|tàu|xà lan|đội tàu|công trường|mỏ|văn phòng|dự án|nhà thầu|bếp"
          + " ăn|bếp|quỹ|đài(?! loan)|biển|đội lân|đội bóng|vũ đoàn|phòng tranh|nhà sách|hiệu"
          + " sách|nhà in|nhà xuất bản|quán cơm|vườn|farm)";
  private static final String TRADE =
      "(?:may|giày|gỗ|thép|nhựa|gạch|sơn|mộc|nệm|thủy sản|hải sản|xây dựng|vận tải|taxi|"
          + "bảo vệ|vệ sĩ|nhà đất|bất động sản"
          + "|mì|bánh|kẹo|nước mắm|nước đá|in|cơ khí|điện máy|điện lạnh|dệt|da giày|chế biến|"
          + "đóng tàu|cao su|chè|trà|cà phê"
          + "|gas|xăng dầu|phân bón|thức ăn|bao bì|giấy|gốm|sứ|đá|inox|nhôm kính|nội thất|bida|"
          + "bi-a|vé số|vàng)";
  private static final String QUOTED = "[\"“«]((?-i:\\p{Lu})[^\"”».\\n]{2,40})[\"”»]";
  private static final String WORK =
      "(?:làm|công nhân|thợ|bốc vác|bốc xếp|lái xe|chạy xe|thuê|mướn|nhận|vào|xin|gửi|bán|"
          + "giao|sếp|phụ|học việc|bên|bảo vệ|kế toán|nhân viên)";

  /** Trades that begin the name of a firm: "làm ở Dược phẩm Vĩnh An". */
  private static final String BRANCH =
      "Địa ốc|Khoáng sản|Lâm sản|Môi trường|Xuất nhập khẩu|Đầu tư|Dược phẩm|Thủy sản|Hải sản|Thực phẩm|Nông sản|Vật tư|Nhựa|Thép|Gạch|Gốm|Giấy|Chè|Trà|Cà"
          + " phê|Mì|Mắm|Nước mắm|Lạp xưởng|Bánh mì|Bánh kẹo|Sơn Nhà|Cốp pha|Cốp Pha|Vận tải|Xây"
          + " dựng|Cơ khí|Điện lạnh|Điện máy|Nội thất|Gỗ|May|Giày|Du lịch|Bảo vệ|Taxi|Xe khách|Phân"
          + " bón|Thức ăn|Bao bì|Xăng dầu|Dệt|Da giày|Thủy tinh|Đồng hồ|Cháo|Phở|Bún|Cơm|Lẩu|Rượu";

  static final List<Rule> RULES =
      List.of(
          rule(
              SORT
                  + "(?: "
                  + Cues.SMALL
                  + "){0,4} ("
                  + Cues.NAME
                  + "(?: & (?:Cộng sự|"
                  + Cues.NAME
                  + "))?(?: \\d{4}(?! [A-Z]?\\d)| \\d{1,3}(?=[,.;:)”\"]))?(?: "
                  + Cues.NAME
                  + ")?)"),
          rule("(?:cho|ở|tại|của|vào) hợp tác (" + Cues.NAME + "(?: \\p{Lu}(?![\\p{L}.]))?)"),
          rule(
              "((?-i:"
                  + BRANCH
                  + ")(?: "
                  + Cues.LOW
                  + ")? "
                  + Cues.NAME
                  + "(?: (?:19|20)\\d\\d)?)"),
          rule(
              "(?:trường|khoa|sinh viên(?: năm \\p{Ll}+)?|giảng viên|học|thi|đỗ|đậu|vào|ở|của|công"
                  + " ty(?: cổ phần| tnhh)?|cty) ((?-i:Cao đẳng|Đại học|Học viện|Trung cấp|Trung"
                  + " học|Tiểu học|Mầm non|Thủy sản|Dược phẩm|Vận tải|Xây dựng|Thực phẩm|Nông"
                  + " sản)(?: \\p{L}+){0,3} "
                  + Cues.NAME
                  + ")"),
          rule(
              "(?:bán|nấu|làm|mở|ăn|uống) (?:bánh canh|bún \\p{Ll}+|bún|phở|hủ tiếu|cháo"
                  + " \\p{Ll}+|cháo|cơm \\p{Ll}+|cơm|chè|cà phê \\p{Ll}+|cà phê|bánh \\p{Ll}+|nước"
                  + " mía|kem|trà sữa|xôi|ốc|lẩu \\p{Ll}+|lẩu|bia|trà) ("
                  + Cues.NAME
                  + ")"),
          rule(
              "(?:"
                  + SORT
                  + "|nhóm|nhãn|tem|thương hiệu|biển|bảng hiệu|biển hiệu|trang|gian hàng|kênh|ban)"
                  + "(?: \\p{Ll}+){0,3}:? "
                  + QUOTED),
          rule(
              WORK
                  + "(?: \\p{Ll}+){0,5},? (?:ở|cho|tại|bên|của|với|vào) ("
                  + TRADE
                  + "(?: \\p{Ll}+)? "
                  + Cues.NAME
                  + ")"),
          rule(
              "(?:lấy tên|đặt tên|mang tên|biển|biển hiệu|bảng hiệu|để biển|treo biển|thương"
                  + " hiệu|nhãn hiệu|nhãn|tem|logo|tên (?:tiệm|quán|lớp|gian"
                  + " hàng|shop|nhóm|hàng))(?: mới| là| tên| ghi| đề){0,2}:? ("
                  + Cues.NAME
                  + "(?: \\p{Ll}{1,6} "
                  + Cues.NAME
                  + ")?)"),
          rule(
              "(?:học|học chung|học cùng|lớp|khóa|"
                  + "khoá) ((?-i:[KA]\\d{1,2}(?:[A-Z]\\d?)?) (?:\\p{Ll}+ )?"
                  + Cues.NAME
                  + "(?: \\p{Ll}+ "
                  + Cues.NAME
                  + ")?)"),
          rule(
              "(?:cung|nhà|trung tâm) ((?:văn hóa|thiếu nhi|thi đấu|hữu nghị|"
                  + "lao động)(?: \\p{Ll}+)? "
                  + Cues.NAME
                  + "(?: động)?)"),
          rule(
              "(?:làm|việc|làm việc|gửi|rút|vay|nợ|tiền)(?: \\p{Ll}+){0,3} ngân hàng (chi nhánh "
                  + Cues.NAME
                  + ")"),
          rule(
              "trường (?:\\p{Ll}+ ){0,2}((?:dân tộc nội trú|bán trú|nội trú|chuyên|năng khiếu|"
                  + "nghề|mầm non|mẫu giáo|dân lập|cấp \\p{L}+|tiểu học|trung học) (?:\\p{Ll}+ )?"
                  + Cues.NAME
                  + ")"),
          rule(
              "(?:trang|fanpage|page|kênh|gian hàng|group|nhóm (?:tình nguyện|thiện nguyện|"
                  + "từ thiện|zalo|facebook|kín|chat)|tài khoản|nick|blog|podcast)"
                  + "(?: (?:facebook|fb|tiktok|zalo|youtube|cá nhân|tên|mang tên|là|"
                  + "bán hàng)){0,3}+:? [\"“«]?(?!"
                  + Accounts.BODIES
                  + ")("
                  + Cues.CAPITAL
                  + "(?: [\\p{L}\\d]+){0,6} "
                  + Cues.CAPITAL
                  + ")"));

  private static final Pattern PUBLIC =
      Pattern.compile(
          "^(?:[\\d+ ]+|Y [Tt]ế|Chính sách|Nông nghiệp|Nhà nước|Dịch vụ|Trợ giúp|Bảo trợ|"
              + "Công tác|Phục vụ|Hành chính|Công an"
              + "|Thanh niên|Phụ nữ|Hội|Đảng|Bộ|UBND|Quốc hội|Việt Nam|Internet|Facebook|Google|"
              + "TNHH|TNHH MTV|Trung ương|Chính|Nông|Y)$");

  private Firms() {}

  private static Rule rule(String regex) {
    return new Rule(Cues.of(regex), Firms::found);
  }

  private static void found(Matcher m, String text, Consumer<Candidate> out) {
    if (!PUBLIC.matcher(m.group(1)).find()) {
      out.accept(Rule.candidate(m, 1, Kind.WORKPLACE, "firm", "một cơ sở"));
    }
  }
}
