package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;

/**
 * Illness that lasts or shames, addiction and its treatment, as people talk about them: "có H", "má
 * em lẫn rồi", "12 tuổi, down". What heals in a month is nobody's mark.
 */
final class Health {
  private static final String ORGAN =
      "(?:tim|gan|thận|phổi|tủy|giác mạc|khớp|cột sống|đĩa đệm|não|màng não|dạ"
          + " dày|ruột|tụy|mật|xương|mắt|võng mạc|điểm vàng|tai|họng|thanh"
          + " quản|hạch|da|máu|vú|cơ|động mạch|tĩnh mạch|mạch|dây thần kinh|tử cung|buồng"
          + " trứng|tuyến giáp|tuyến yên|vòm họng|vòm|đại tràng|trực tràng|thực quản|bàng"
          + " quang|tiền liệt tuyến|van tim|màng phổi|phế quản|lưỡi|hạch bạch huyết)";
  private static final String HARM =
      "(?:suy|hỏng|ghép|ung thư|viêm|u|xơ|hở|hẹp|sỏi|nhồi máu|thoái hóa|loét|tràn"
          + " dịch|nang|sa|giãn|teo|xơ cứng|mổ|áp xe|lao|bướu|hoại tử|thoát vị|xuất"
          + " huyết|rách|liệt|bong|đục)";
  private static final String NAMED =
      "liệt (?:tứ chi|hai chi|toàn thân|nửa người|nửa thân)|insulin|lao cũ|sốt rét (?:mạn tính|kinh niên)|sốc (?:ma túy|ma tuý|heroin)|mất (?:thị lực|thính lực)|alzheimer|parkinson|gút|gout|lupus(?: ban đỏ)?|sốt rét ác tính|uốn ván|phong cùi|hủi|sùi mào"
          + " gà|lậu mủ|giang mai|herpes|vô sinh|hiếm muộn|sảy thai|sẩy thai|phá thai|thai lưu|trầm"
          + " cảm|trầm uất|tự kỷ|tăng động|hưng cảm|ảo giác|hoang tưởng|loạn thần|tâm thần phân"
          + " liệt|phân liệt|rối loạn (?:cờ bạc|sau sang chấn|giấc ngủ|tâm lý|hành vi|tuần hoàn|chuyển hóa|nhịp tim|tiêu hóa|lo âu|lưỡng cực|cảm xúc|stress|nhân cách|tiền đình|tâm"
          + " thần|ăn uống|đông máu|thần kinh)|mất ngủ kinh niên|động kinh|chậm phát triển|chậm"
          + " nói|thiểu năng(?: trí tuệ)?|bại não|não úng thủy|hội chứng"
          + " \\p{L}+|hiv|aids|si-?đa|sida|huyết áp cao|cao huyết áp|tăng huyết áp|máu nhiễm mỡ|mỡ"
          + " máu|loãng xương|thấp khớp|viêm gan|tiểu đường|đái tháo đường|phong thấp|gai cột"
          + " sống|hen phế quản|hen suyễn|bệnh hiểm nghèo|bệnh nan y|phổi tắc nghẽn|tắc nghẽn"
          + " phổi|copd|bụi phổi|tai biến|đột quỵ|tim bẩm sinh|cườm nước|cườm"
          + " khô|glôcôm|glaucoma|thiên đầu thống|thoái hóa điểm vàng|đục thủy tinh thể|bạch"
          + " tạng|bạch cầu|máu khó đông|tan máu|thalassemia|vảy nến|thương hàn|hở hàm ếch|sứt"
          + " môi|khiếm thị|khiếm thính|nói lắp|cà lăm|nói ngọng|xơ cứng bì|xơ cứng teo cơ|teo"
          + " cơ|nhược cơ|ung bướu|ung thư|chất độc (?:màu )?da cam|da cam|bệnh"
          + " (?:phong|cùi|lậu|ết|si-?đa|thế kỷ|down|dại|lao|tim|gan|thận|phổi|trĩ|gút|máu trắng|xã"
          + " hội)";
  private static final String LASTING =
      "(?:lao|phổi|tim|gan|thận|down|ết|phong|hủi|lậu|suyễn|hen|trĩ|câm|điếc|mù|liệt|què|cụt|thọt|lòa|chột|lẫn|lú|lú"
          + " lẫn|đãng trí|ngọng|nghiện|tâm thần|thần kinh|điên|bại liệt|tàn tật|ngớ"
          + " ngẩn|khùng|gù|bị tật|khờ|khờ khạo|đần|ngáo đá|ghiền|xì ke|giảm áp|động kinh|"
          + NAMED
          + ")";
  private static final String PART =
      "(?:bàn |cánh |ngón |con |khớp )?(?:chân|tay|mắt|tai|ngón|cẳng|đốt|giò|đùi)";
  private static final String ONE = "(?:một|hai|cả hai|mấy|ba|bốn|hết|mười|nửa|\\d+|bên)";
  private static final String END =
      "(?= (?:từ|lâu|mấy|hai|ba|nặng|nhẹ|rồi|bẩm|do|vì|nên|và|không|ngày|lắm|mà)|[,.;:!?)\"”\\n"
          + "]| \\d|$)";

  private static final String PEOPLE =
      "(?:ông|bà|mẹ|má|bố|ba|cha|cụ|nội|ngoại|em|chị|anh|nó|cháu|con|tôi|tui|mình|cậu|bé|ổng|bả|người|chồng|vợ|thầy|cô|chú|bác|dì)";
  static final List<Rule> RULES =
      List.of(
          rule("(" + String.join("|", Ailments.ALL) + ")"),
          rule("(?:người|anh|chị|em|nhóm|tổ|họ) (sau cai)(?= nghiện|[,.;)]| ma| ở)"),
          rule(
              "((?:thiếu|cụt|đứt|rụng|mất|còn) (?:có"
                  + " )?(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mấy|\\d)"
                  + " (?:ngón|đốt|lóng|chân|tay|mắt|tai|quả thận|lá phổi)(?: (?:tay|chân))?)"),
          rule(
              "((?:cưa|cắt|đoạn|tháo|cắt bỏ) (?:mất |hết |bỏ )?(?:một |hai |nửa |bàn |cánh |cẳng"
                  + " )*(?:chân|tay|ngón|đùi|giò|thận|phổi|dạ dày|tử cung|vú)(?: (?:trái|phải))?)"),
          rule(
              "((?:chân|tay|lưng|mắt|miệng|mặt|cổ|đầu) (?:tập tễnh|khập khiễng|cà"
                  + " nhắc|thọt|khoèo|vẹo|gù|còng gập|run rẩy|méo|lác|lé|chột|biến dạng|lệch|co"
                  + " quắp|co rút))"),
          rule("((?:đi|bước) (?:tập tễnh|khập khiễng|cà nhắc|cà thọt|cà xiểng))"),
          rule(
              PEOPLE
                  + " (?:\\p{Ll}+ )?(câm|câm điếc|điếc|mù|lòa|thọt|gù|lao|hủi|phong)(?="
                  + " (?:mà|nên|nhưng|hồi|trong|từ|bẩm|một|hai|cả)|[,.;)!?])"),
          rule(
              "bị (lao|câm|hủi|phong|suyễn|gút|trĩ|tim|gan|thận)(?="
                  + " (?:hồi|khi|lúc|trong|từ|lâu|nặng|mà|nên)|[,.;)!?])"),
          rule("(thương binh(?: (?:hạng |loại )?\\d/\\d| nặng)?|bệnh binh|nhiễm chất độc)"),
          rule("(?:có|nhiễm|dính|mang|bị|dương tính) (H)(?=[ ,.;:!?)]|$)(?! ?[ồ'’.]\\p{L})"),
          rule("(" + NAMED + ")"),
          rule(
              "("
                  + HARM
                  + " (?:cơ |màng |đa |ống |van |rò |xương |sụn |đa khớp )?"
                  + ORGAN
                  + "(?: mạn| mãn| cấp| nặng| giai đoạn(?: cuối| \\d)?| di căn)?)"),
          rule(
              "(?:bị|mắc|mang|dính|nhiễm|chữa|trị|phát"
                  + " bệnh|vì|do|nay|giờ|đã|hơi|bệnh|chứng|tật|tiền sử) (?:bệnh |chứng |tật )?("
                  + LASTING
                  + ")"
                  + END
                  + "(?! (?:công|phiền|lòng|dạ|động|khổ|cảnh|cấp|bò|lợn|gà|heo|nhau|trào))"),
          rule("(?<=[,(\\n] ?)(" + LASTING + "(?: (?:nặng|nhẹ|bẩm sinh|từ nhỏ))?)(?=[,.;)\\n])"),
          rule(
              "(?:ông|bà|mẹ|má|bố|ba|cụ|nội|ngoại|em|chị|anh|nó|cháu|con|tôi|tui|mình|cậu|bé|ổng|bả|người)"
                  + " (?:em |tôi |con |nay |giờ |bị )?(?:"
                  + Cues.NAME
                  + " )?(lẫn|lú lẫn|nghiện|tâm thần|điên|bại liệt|tàn tật|ngớ ngẩn|down|hen|động"
                  + " kinh|câm|điếc|mù|lòa|câm điếc|tự kỷ)(?= rồi| mà| lâu| qua đường| qua cầu|,|\\.|;| nặng| nhẹ| ngày| theo|"
                  + " từ| hai| một| bẩm)"),
          rule(
              "(hen (?:nặng|suyễn|phế quản)|đau (?:tim|thận|gan)|(?:nghiện|ghiền) [\"“]?(?:ke|rượu|thuốc"
                  + " lắc|đá|ma túy|ma tuý|hút|thuốc phiện|game)|cận (?:\\p{Ll}+ ){1,2}độ)"),
          rule(
              "((?:mất "
                  + ONE
                  + "|(?:cụt|hỏng|mù|liệt|teo|khoèo|đui|chột|lòa|điếc|tật)(?:"
                  + " (?:nhẹ|đặc|nặng|hẳn))?(?: "
                  + ONE
                  + ")?)(?: "
                  + ONE
                  + ")? "
                  + PART
                  + "(?: (?:trái|phải|giả))?)"),
          rule("(mắt (?:lòa|mù|đui|chột)|(?:tai )?nghe kém|lãng tai|nghễnh ngãng|nặng tai)"),
          rule(
              "(?:chân|tay|lưng|mắt)(?: (?:trái|phải|bên \\p{Ll}+))? (có tật|bị tật|bị liệt|bị"
                  + " teo)"),
          rule(
              "(nằm (?:liệt(?: giường)?|một chỗ)|ngồi xe lăn|đi xe lăn|(?:chống|đi) nạng|chân"
                  + " giả|tay giả|mắt giả)"),
          rule("(mảnh (?:đạn|bom|mìn) (?:còn |găm )?(?:trong|ở)(?: \\p{Ll}+){1,2})"),
          rule(
              "(khuyết tật|tật nguyền|tàn tật|thương tật|dị tật)(?: (?:vận động|nặng|nhẹ|bẩm"
                  + " sinh|tay|chân|mắt|\\d+ ?%|đặc biệt nặng))*"),
          rule(
              "((?:câm|điếc|mù|liệt|què|cụt|thọt)(?: (?:do|vì|từ|bẩm sinh|một|hai|cả|nửa|hẳn|bên|"
                  + "chân|tay|mắt|người|giường|điếc)){1,3})"),
          rule(
              "(tâm thần(?: phân liệt| nhẹ| nặng)?|thần kinh (?:không ổn|có vấn đề))"
                  + "(?= (?:từ|nặng|nhẹ|không|đi|bỏ|rồi)|[,.;\"”)])"),
          rule("(cai nghiện) (?:ở|tại|bắt buộc|tự nguyện|xong|hai|ba|\\d|thành công|ma túy)"),
          rule(
              "((?:nghiện|ghiền|chích|hút|chơi|cai|đập|cắn) (?:heroin|hê-?rô-?in|ma túy(?:"
                  + " đá)?|thuốc phiện|thuốc lắc|hàng đá|bạch phiến))(?="
                  + " (?:từ|xong|lâu|nặng|mười|hai|ba|năm|bốn|suốt)| \\d|[.;])"),
          rule(
              "((?:lên cơn|cơn) (?:co giật|động kinh|tâm thần|hoảng loạn|vật|đau tim|hen)|tự"
                  + " (?:tử|vẫn|sát)(?: hụt| hai lần| không thành)?|cắt (?:cổ tay|mạch máu)|uống"
                  + " thuốc (?:sâu|trừ sâu|ngủ|chuột)|sinh non|mang thai ngoài ý muốn)"),
          rule(
              "(methadone|suboxone|buprenorphine|ARV|thuốc kháng vi-?rút|chạy thận|lọc máu|hóa"
                  + " trị|xạ trị|vật lý trị liệu|cắt cơn(?: giải độc)?|sốc thuốc|quá liều)"),
          rule("((?:điều trị|chữa|khám) (?:tâm thần|tâm lý|nghiện|cai nghiện))"),
          rule(
              "(?:thuốc|toa) (tâm thần|trầm cảm|an thần|động kinh|huyết áp|tiểu đường|mất"
                  + " ngủ|ngủ|lo âu|tim)"),
          rule(
              "(?:nghiện|ghiền|cai|lạm dụng) (rượu|bia|thuốc lắc|đá|heroin|ma túy đá|cờ bạc|"
                  + "game)(?= (?:từ|lâu|nặng|đã|nay|cũ)|[,.;)])"),
          rule(
              "(?:bị|nay|giờ) (mất ngủ|lẩn thẩn|hoảng loạn|liệt giường)(?=[,.;]| kinh niên| triền"
                  + " miên)"),
          rule(
              "(?:mắc|bị|mang|chữa|trị) (?:chứng|căn|bệnh)"
                  + " ((?!viện|án|nhân|xá|tật|cho|thì|và|nên|của|vặt|dịch|này|ấy|đó|gì)\\p{Ll}+(?:"
                  + " \\p{Ll}+)?)"));

  private static final Pattern GENERAL =
      Pattern.compile(
          "(?:phòng,? ?chống|phòng ngừa|tuyên truyền|truyền thông|hội người|chính sách|chăm sóc|trẻ"
              + " em|hỗ trợ người|cho người|những người|các cháu|về|chuyên khoa|khoa|quỹ)(?: về|"
              + " các| bệnh| người| tác hại)? (?:HIV/)?$");

  private Health() {}

  private static Rule rule(String regex) {
    return new Rule(Cues.of(regex), Health::found);
  }

  private static void found(Matcher m, String text, Consumer<Candidate> out) {
    if (!GENERAL.matcher(text.substring(Math.max(0, m.start(1) - 24), m.start(1))).find()) {
      out.accept(Rule.candidate(m, 1, Kind.SENSITIVE, "health", "bệnh"));
    }
  }
}
