package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;

/** Illness, disability and treatment as people talk about them: "có H", "má em lẫn rồi". */
final class Health {
  private static final String ORGAN =
      "(?:tim|gan|thận|phổi|tủy|giác mạc|khớp|cột sống|não|dạ dày|ruột|tụy|mật|xương|mắt|"
          + "tai|họng|da|máu|vú"
          + "|tử cung|buồng trứng|tuyến giáp|vòm họng|đại tràng|thực quản|bàng quang|"
          + "tiền liệt tuyến|van tim)";
  static final List<Rule> RULES =
      List.of(
          rule("thương binh(?: (?:hạng |loại )?\\d/\\d| nặng)?|bệnh binh|nhiễm chất độc"),
          rule(
              "(?:bị|đã|đang|hơi|phải) (?:lẫn|lú|lòa|phong)(?= (?:từ|lâu|mấy|hai|ba|nặng|rồi)|"
                  + "[,.;]| \\d)"),
          rule(
              "(?:mất|cụt|gãy|hỏng|mù) (?:một|hai|cả hai|mấy|\\d) (?:bàn |cánh |ngón |"
                  + "con )?(?:chân|tay|mắt|tai|ngón)"),
          rule(
              "cai nghiện (?:ở|tại|bắt buộc|tự nguyện|xong|hai|ba|\\d|"
                  + "thành công)(?: \\p{Ll}+){0,2}"),
          rule(
              "nằm (?:liệt(?: giường)?|một chỗ)|ngồi xe lăn|chống nạng|(?:đi|mang|lắp) chân giả|"
                  + "tay giả|mắt giả"),
          rule("(?:có|nhiễm|dính|mang|bị|dương tính) H(?=[ ,.;:!?)]|$)(?! ?[ồ'’.]\\p{L})"),
          rule(
              "(?:suy|ghép|ung thư|viêm|u|xơ|hở|hẹp|sỏi|nhồi máu|thoái hóa|loét|tràn dịch|nang|sa|"
                  + "mổ|áp xe|lao|đau|bướu)"
                  + " (?:cơ |màng |đa |ống |van )?"
                  + ORGAN
                  + "(?: mạn| mãn| cấp| nặng| giai đoạn cuối)?"),
          rule(
              "(?:bị |mắc |mới |nay |giờ |má em |mẹ tôi |bà )(?:lẫn|lú lẫn|lú|đãng trí|"
                  + "quên lẫn)(?= rồi|,|\\.|;| nặng| nhẹ| không| ngày)"),
          rule(
              "(?:alzheimer|parkinson|gút|gout|lupus|thương hàn|sốt rét(?: ác tính)?|uốn ván|"
                  + "dịch hạch|phong cùi|bệnh phong|bệnh cùi|hủi|sùi mào gà|lậu mủ|bệnh lậu|giang mai|"
                  + "herpes"
                  + "|vô sinh|hiếm muộn|sảy thai|sẩy thai|phá thai|thai lưu|trầm cảm|tự kỷ|tăng động|"
                  + "hưng cảm|ảo giác|hoang tưởng|loạn thần|rối loạn (?:lo âu|lưỡng cực|cảm xúc|stress|"
                  + "nhân cách|tiền đình)"
                  + "|mất ngủ, lo âu|tâm thần(?: phân liệt| nhẹ| nặng)?|thần kinh (?:không ổn|"
                  + "có vấn đề)|động kinh|co giật|chậm phát triển|thiểu năng|hội chứng down|bệnh down"
                  + "|huyết áp cao|cao huyết áp|tăng huyết áp|máu nhiễm mỡ|loãng xương|thấp khớp|"
                  + "phong thấp|gai cột sống|hen phế quản|bệnh hiểm nghèo|bệnh nan y|ung bướu)"),
          rule(
              "(?:bị|mắc|mang|dính|nhiễm|chữa|trị|đau|có) (?:bệnh |chứng )?(?:lao|phổi|tim|gan|"
                  + "thận|down|sida|si đa|ết|phong|hủi|lậu|suyễn|hen|gút|tiểu đường|đái tháo đường|"
                  + "hở hàm ếch|sứt môi|chất độc (?:màu )?da cam|da cam|ung thư|u ác|u lành|"
                  + "xuất huyết não|tai biến|đột quỵ|sốt xuất huyết|uốn ván|dại|nấm|ghẻ|vảy nến|"
                  + "bạch tạng|máu khó đông|tan máu|thalassemia)(?= |[.,;:!?)]|$)(?! (?:công|phiền|lòng|"
                  + "dạ|động|khổ|cảnh|cấp|bò|lợn|gà|heo|nhau))"),
          rule(
              "(?:lòa|mù|đui|chột)(?: cả)? (?:hai|một) (?:con )?mắt|mắt (?:mờ|lòa|mù|kém|"
                  + "đục)(?: hẳn| dần)?"),
          rule(
              "(?:cụt|gãy|liệt|teo|khoèo|tật) (?:một |hai |cả hai |mất )?(?:bàn |cánh |"
                  + "ngón )?(?:chân|tay|ngón|cẳng)(?: (?:trái|phải))?"),
          rule(
              "(?:nghiện|chích|hút|chơi|cai|đập) (?:heroin|hê-?rô-?in|ma túy(?: đá)?|thuốc phiện|"
                  + "thuốc lắc|hàng đá|bạch phiến)(?= (?:từ|lâu|nặng|mười|\\d|hai|ba|năm|bốn|suốt)| \\d|"
                  + "[.;])"),
          rule(
              "(?:lên cơn|cơn) (?:co giật|động kinh|tâm thần|hoảng loạn|vật|đau tim|hen)|tự (?:tử|"
                  + "vẫn|sát)|cắt (?:cổ tay|mạch máu)|uống thuốc (?:sâu|trừ sâu|ngủ|chuột)|sinh non|"
                  + "mang thai ngoài ý muốn"),
          rule(
              "(?:anh|chị|ông|bà|nó|con|em|cháu|người) (?:bị )?(?:tâm thần|thần kinh|điên|"
                  + "bại liệt|tàn tật|ngớ ngẩn)(?= |[.,;])"),
          rule(
              "(?:khuyết tật|tật nguyền|tàn tật|thương tật|dị tật)(?: (?:vận động|nặng|nhẹ|"
                  + "bẩm sinh|tay|chân|mắt|\\d+ ?%|đặc biệt nặng))*"),
          rule(
              "(?:câm|điếc|mù|liệt|què|cụt|thọt)(?: (?:do|vì|từ|bẩm sinh|một|hai|cả|nửa|hẳn|bên|"
                  + "chân|tay|mắt|người|giường)){1,3}(?: \\p{Ll}+){0,1}"),
          rule("bị (?:câm|điếc|mù|liệt|què|cụt|thọt|lòa|chột)"),
          rule(
              "(?:uống|điều trị|dùng|cắt|ra|vào|cấp|đi|phát)(?: \\p{Ll}+){0,3} (?:methadone|"
                  + "suboxone|buprenorphine|ARV|thuốc kháng vi-?rút)"),
          rule(
              "methadone|suboxone|ARV|chạy thận|lọc máu|hóa trị|xạ trị|vật lý trị liệu|"
                  + "cắt cơn(?: giải độc)?|sốc thuốc|quá liều"),
          rule(
              "(?:thuốc|toa) (?:tâm thần|trầm cảm|an thần|động kinh|huyết áp|tiểu đường|mất ngủ|"
                  + "ngủ|lo âu|tim)"),
          rule(
              "(?:nghiện|cai|lạm dụng) (?:rượu|bia|thuốc lắc|đá|heroin|ma túy đá|cờ bạc|"
                  + "game)(?= (?:từ|lâu|nặng|đã|nay)|[,.;)])"),
          rule(
              "(?:mắc|bị|mang|chữa|trị) (?:chứng|căn|bệnh) (?!viện|án|nhân|xá|"
                  + "tật)\\p{Ll}+(?: \\p{Ll}+)?"));

  private static final Pattern GENERAL =
      Pattern.compile(
          "(?:phòng,? ?chống|phòng ngừa|tuyên truyền|truyền thông|người|hội người|chính sách|"
              + "chăm sóc|giúp|trẻ em|hỗ trợ)"
              + "(?: về| các| bệnh| người)? $");

  private Health() {}

  private static Rule rule(String regex) {
    return new Rule(Cues.of(regex), Health::found);
  }

  private static void found(Matcher m, String text, Consumer<Candidate> out) {
    if (!GENERAL.matcher(text.substring(Math.max(0, m.start() - 24), m.start())).find()) {
      out.accept(Rule.candidate(m, 0, Kind.SENSITIVE, "health", "bệnh"));
    }
  }
}
