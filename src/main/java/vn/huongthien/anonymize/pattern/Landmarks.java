package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;

/** What locates a house without an address: "cạnh đền Đức Ông", "hang Bà Men", "cây xăng 39". */
final class Landmarks {
  /** Things that have a name of their own. */
  private static final String SORT =
      "(?:chùa|đền|đình|miếu|phủ thờ|lăng|điện thờ|thánh thất|thánh đường|thiền viện|tịnh xá|tịnh"
          + " thất|tu viện|đan viện|nhà thờ họ|nhà thờ|nhà nguyện|giáo xứ|giáo họ|dòng|tượng đài|"
          + "tháp|bia|cầu|cống|đập|đê|kè|phà|bến phà|bến đò|bến xe lam|bến xe|bến cá|bến|bãi|ga|nhà"
          + " ga|sân bay|chợ đầu mối|chợ nổi|chợ|siêu thị|trung tâm thương mại|cây xăng|trạm"
          + " xăng|trạm bơm|trạm cân|trạm kiểm lâm|trạm y tế|trạm xá|trạm biến áp|trạm thu"
          + " phí|trạm|chốt gác|đồn biên phòng|đồn|bệnh viện(?: (?:phụ sản|đa khoa|nhi|mắt|tâm"
          + " thần|lao phổi|dã chiến|quân y))?|phòng khám|nhà thuốc|tiệm thuốc tây|viện đa"
          + " khoa|viện|trường|nhà văn hóa|nhà rông|nhà gươl|sân vận động|sân bóng|sân|khu vui"
          + " chơi|công viên|quảng trường|rạp|nhà hát|tụ điểm|vũ trường|bưu điện|ngã ba|ngã tư|ngã"
          + " năm|ngã sáu|ngã bảy|bùng binh|vòng xoay|dốc|đèo|hang|động|thác|suối|hồ|đầm|vực|mỏm"
          + " đá|mỏm|gò|đồi|núi|hòn|mũi|vịnh|cồn|cù lao|rạch|kinh|kênh|mương|bàu|búng|nghĩa"
          + " trang|nghĩa địa|lò thiêu|lò hỏa táng|nhà máy|mỏ|công trường|nông trường|lâm"
          + " trường|tòa soạn|cổng chào|cột mốc|cây đa|cây gạo|cây bồ đề|gốc đa|giếng|kho muối|kho"
          + " thóc|kho)(?! (?:hợp|vực|sơ|phiên|đen|tàng|chứa|thóc lúa)(?![\\p{L}\\p{M}]))";

  /** Things that locate even without a name, when something stands beside them. */
  private static final String PLAIN =
      "(?:chùa|đền|đình|miếu|thánh thất|nhà thờ|tịnh xá|cầu sắt|cầu đá|cống|đập|bến xe|"
          + "bến đò|bến phà"
          + "|nhà ga|cây xăng|trạm xăng|trạm bơm|trạm kiểm lâm|trạm y tế|trạm xá|trạm biến áp"
          + "|đồn biên phòng|bệnh viện|tiệm thuốc tây|nhà văn hóa|nhà rông|sân vận động|sân bóng"
          + "|công viên|bưu điện|ngã ba|ngã tư|vòng xoay|bùng binh|nghĩa trang|nghĩa địa|lò thiêu"
          + "|lò hỏa táng|lò gạch|lò vôi|lò mổ|nhà máy|cột mốc|cây đa|cây gạo|cây bồ đề|cây bàng"
          + "|gốc đa|gốc gạo|gốc bàng|cổng chào|kho muối|kho thóc|ủy ban|tháp nước|cột điện|"
          + "bãi rác|bờ đê|bờ sông|bờ kè|chân đê|chợ|lò bánh mì|sở thú|đường ray)";

  private static final String BESIDE =
      "(?:cuối|đầu|ngay cạnh|ngay sau|sát bên|kế bên|đối diện|cạnh|gần|sát|kế|phía sau|"
          + "đằng sau|sau lưng"
          + "|hông|bên hông|trước cổng|trước mặt|ngay trước|cách|dưới chân)";

  private static final String IN_FRONT =
      "(?:(?:cổng|gầm|bờ|mom|đầu|cuối|chân|đỉnh|góc|khúc|sân|mé|hông|phố|đối diện|sau|"
          + "lò thiêu|khoa)"
          + "(?: sau| trước| phụ| chính| dốc| cầu)? )";

  private static final Cues NAMED =
      Cues.of(
          "(?<!giang )(?<!lao )(?<!hoạt )(?<!khu )(?<!lĩnh )(?<!phỏng )"
              + IN_FRONT
              + "?("
              + SORT
              + "(?: "
              + Cues.SMALL
              + "){0,2}) [\"“]?"
              + Cues.NAME
              + "(?: cũ)?");
  private static final Cues NUMBERED =
      Cues.of(
          "(?<!lao )(?<!hoạt )("
              + SORT
              + "(?: "
              + Cues.SMALL
              + "){0,2})(?: số \\d{1,4}| cũ(?! kỹ| nát)| bỏ hoang)|(?:cây xăng|trạm xăng|trạm"
              + " bơm|trạm cân|cống|cột mốc|mốc|bến|ga|chốt|tiểu khu|lô cao su|khoảnh|đồi|cao"
              + " điểm|kênh|rạch|cột điện|hồ) \\d{1,4}|(?:nhà tạm lánh|nhà mở|mái ấm|cơ"
              + " sở|trạm|trung tâm|nhà xã hội|nhà tình thương)(?: "
              + Cues.SMALL
              + "){0,3} số \\d{1,3}");
  private static final Cues BRIDGE =
      Cues.of(
          "cây cầu (?:sắt|gỗ|treo|đá|dây|khỉ|tre|xi măng|bê tông|ván)(?: " + Cues.SMALL + "){1,5}");
  private static final Cues NEAR =
      Cues.of(
          BESIDE
              + " ("
              + PLAIN
              + "(?: (?:mắt|da liễu|nhi|tỉnh|huyện|xã|chùa|làng|cũ|lớn|nhỏ|sắt|đầu làng|"
              + "cuối làng)){0,2})");
  private static final Cues HIDEOUT =
      Cues.of(
          "(?:lán|chòi|gò|trạm xá|nhà hoang|bãi đất|mô đất|cây|gốc|vườn|ao|đầm|chốt)"
              + "(?: "
              + Cues.SMALL
              + "){0,3} "
              + BESIDE
                  .replace("|gần", "")
                  .replace("|cách", "")
                  .replace("|sau lưng", "|sau lưng|sau")
              + " \\p{Ll}+(?: \\p{Ll}+)?(?: "
              + Cues.NAME
              + ")?");
  private static final Cues TREE =
      Cues.of(
          "(?:dưới |ngoài |ở )?(?:gốc )?cây (?:đa|gạo|bàng|bồ"
              + " đề|si|sung|me|phượng|xoài|gáo|dầu|đề|sanh|mít|bằng lăng)(?: cổ thụ| già| to)?(?:"
              + " (?:trước|sau|đầu|cuối|cạnh|giữa|ngoài)(?: \\p{Ll}+){1,2})");

  /** "cạnh cây sa mu ba ngọn", "đầu bản có cây sa mộc bị sét đánh". */
  private static final Cues MARKED_TREE =
      Cues.of(
          "(?:"
              + BESIDE
              + "|(?:đầu|cuối|giữa) (?:bản|làng|thôn|xóm|ấp|buôn) có) (cây (?!số|xăng|cầu)\\p{Ll}+(?:"
              + " \\p{Ll}+)? (?:một|hai|ba|bốn|năm|bị) \\p{Ll}+(?: \\p{Ll}+)?)");

  private static final Cues HOSPITAL =
      Cues.of("bệnh viện ((?:nhi đồng \\d|\\d{2,3})(?: trung ương)?)(?![\\p{L}\\d/])");

  private static final Cues DISTANCE =
      Cues.of(
          "cách (?!đây|nay|nhau|ly)(?:[\\p{L}\\p{M}]+ ){1,5}(?:chừng |khoảng |độ |hơn |gần )?"
              + "(?:\\d+(?:[.,]\\d+)?|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|mấy)(?:"
              + " (?:trăm|chục|mươi|nghìn))?) ?(?:m|mét|thước|cây số|km|bước chân|căn nhà|căn)");

  private static final Pattern PUBLIC =
      Pattern.compile(
          " (?:YouTube|Youtube|Facebook|Zalo|TikTok|Tiktok|Telegram|Tết|Đảng|Đoàn|Đội|Nhà nước|Bộ|Sở|UBND|HĐND|Trung ương|Quốc|Việt Nam|Internet|"
              + "Facebook)"
              + "(?![\\p{L}\\p{M}])");

  static final List<Rule> RULES =
      List.of(
          new Rule(NAMED, Landmarks::named),
          new Rule(NUMBERED, Landmarks::named),
          rule(BRIDGE, 0, "landmark"),
          rule(NEAR, 1, "near"),
          rule(HIDEOUT, 0, "near"),
          rule(TREE, 0, "near"),
          rule(MARKED_TREE, 1, "near"),
          rule(HOSPITAL, 1, "landmark"),
          rule(DISTANCE, 0, "distance"));

  private Landmarks() {}

  private static Rule rule(Cues cue, int group, String rule) {
    return new Rule(
        cue,
        (m, text, out) -> out.accept(Rule.candidate(m, group, Kind.LANDMARK, rule, "một nơi")));
  }

  /** "Chợ Tết", "đình chiến", "trường Đảng" locate nobody. The word for the sort leads nowhere. */
  private static void named(Matcher m, String text, Consumer<Candidate> out) {
    if (!PUBLIC.matcher(m.group()).find()) {
      String sort = m.group(1) == null ? "nơi" : m.group(1).toLowerCase(Locale.ROOT);
      String with = COUNTED.getOrDefault(sort, "một " + sort);
      int group = m.group(1) == null ? 0 : 1;
      out.accept(Candidate.cue(m.start(group), m.end(), Kind.LANDMARK, "landmark", with));
    }
  }

  private static final Map<String, String> COUNTED =
      Map.of(
          "chùa", "một ngôi chùa",
          "đền", "một ngôi đền",
          "đình", "một ngôi đình",
          "miếu", "một ngôi miếu",
          "trường", "một ngôi trường",
          "cầu", "một cây cầu",
          "hang", "một cái hang");
}
