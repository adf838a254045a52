package vn.huongthien.anonymize.pattern;

import java.util.List;
import vn.huongthien.anonymize.Kind;

/**
 * Addresses as people tell them: a house number in front of a lane or behind a street, a lane by
 * what it lies behind, a room of a row of rooms.
 */
final class AddressLinks {
  private static final String ROAD =
      "(?:đường|phố|ngõ|ngách|hẻm|kiệt|tổ|ấp|thôn|xóm|khu|khóm|lô|dãy|block|chợ|quốc lộ|"
          + "tỉnh lộ|chung cư"
          + "|cư xá|ký túc xá|nhà|tòa)";
  private static final String HOUSE = "\\d{1,4}\\p{L}?(?:[/-]\\d{1,4}\\p{L}?)*";
  private static final String CODE = "(?-i:[A-ZĐ]{1,3}[.-]?\\d{1,4}[A-Z]?|\\d{1,2}[A-Z])";

  static final List<Rule> RULES =
      List.of(
          // "QL1A", "ĐT741": a road by its number
          Rule.cue(
              "((?-i:QL|ĐT|TL|HL|ĐH)[. ]?[1-9]\\d{0,3}\\p{Lu}?)(?![ .-]?\\d)",
              1,
              Kind.ADDRESS,
              "address-part",
              "một con đường"),
          // "Kẻ Gỗ": the old word for a village, always with a capital
          Rule.cue("((?-i:Kẻ) " + Cues.CAPITAL + ")", 1, Kind.PLACE, "place-name", "một làng"),
          rule(
              "(?:khu vực|khu|cụm|đường liên (?:thôn|xã|ấp)|tuyến dân cư|đường số|"
                  + "đường)(?: số)? \\d{1,3}(?=[,.;]| phường| xã| ấp|$)"),
          rule(
              "(?:nhà|số|nhà số) \\d{1,4}\\p{L}?,? (?:dãy|lô|khu|block|tổ|đường|hẻm|"
                  + "ngõ) (?-i:[A-Z]\\d{0,2}|\\d{1,3})"),
          rule("số (?:nhà )?" + HOUSE + "(?=,? " + ROAD + "(?![\\p{L}\\p{M}]))"),
          rule(
              "(?:đường|phố|ngõ|hẻm|kiệt) "
                  + Cues.NAME
                  + "(?: nối dài| kéo dài| mở rộng| cũ)?, số "
                  + HOUSE),
          rule("(?:đường|phố) " + Cues.NAME + " (?:nối dài|kéo dài|mở rộng|cũ)"),
          rule(
              "(?:đường|lối|ngõ|hẻm|đoạn|con dốc) (?:vào|lên|đi|ra|xuống|sang|ven|dọc|rẽ vào|đèo|"
                  + "đê)"
                  + "(?: "
                  + Cues.SMALL
                  + "){0,3} "
                  + Cues.NAME),
          rule(
              "(?:hẻm|ngõ|kiệt|ngách|xóm|dãy)(?: cụt| nhỏ| lớn| cùng)? (?:sau|cạnh|bên|đối diện|"
                  + "sát|kế)"
                  + "(?: số "
                  + HOUSE
                  + ")?(?: "
                  + Cues.SMALL
                  + "){0,3} "
                  + Cues.NAME),
          rule(
              "(?:nhà|tòa|block|lô|dãy|tháp|chung cư|căn hộ|căn|phòng|sạp|quầy|kiốt|ki-ốt|ki ốt|"
                  + "gian hàng"
                  + "|gian|ô|lầu|tầng|cổng|cụm)\\s?(?:số )?"
                  + CODE),
          rule(
              "(?:phòng|sạp|quầy|kiốt|ki-ốt|ki ốt|gian hàng|gian|ô|lô|dãy|lầu) (?:số )?\\d{1,4}"
                  + "(?=,? (?:dãy|khu|chợ|hẻm|ngõ|nhà|lầu|tầng|tòa|chung cư|ký túc|block|lô|"
                  + "đường)(?![\\p{L}\\p{M}]))"),
          rule(
              "(?:dãy|khu|nhà|xóm|phòng) trọ (?:của )?(?:(?:bà|ông|cô|chú|anh|chị|dì|bác) )?"
                  + Cues.NAME),
          rule(
              "(?:chung cư|cư xá|khu tập thể|khu đô thị|khu dân cư|tòa nhà|ký túc xá) "
                  + Cues.NAME),
          rule(
              "(?:dãy|khu|xóm)(?: nhà| trọ| phòng| phòng trọ| nhà trọ| nhà yến| tập thể| lều){1,2}"
                  + "(?: (?:số )?\\d{1,3}| "
                  + Cues.NAME
                  + "|(?= (?:đường|hẻm|ngõ)))"),
          rule(
              "(?:cư xá|ký túc xá|làng đại học|xóm trọ|xóm đạo|xóm chài|xóm nhà lá|xóm vạn|"
                  + "khu trọ|nhà trọ"
                  + "|phòng trọ|bãi|cồn|cù lao|rạch|kênh|kinh|giồng|vàm|hòn|nông trường|"
                  + "vùng kinh tế mới)"
                  + " "
                  + Cues.NAME),
          rule(
              "(?:tổ|đội|cụm|nhóm)(?: "
                  + Cues.SMALL
                  + "){0,3}"
                  + " (?:tự quản|liên gia|sản xuất|dân cư|dân phố|nhân dân)(?: số)? \\d{1,3}"),
          rule(
              "(?:km|cây số|cột mốc|mốc) ?\\d{1,4}(?: ?\\+ ?\\d{1,4})?(?: (?:đường|quốc lộ|"
                  + "tỉnh lộ)(?: "
                  + Cues.SMALL
                  + "){0,3} "
                  + Cues.NAME
                  + ")?"));

  private AddressLinks() {}

  private static Rule rule(String regex) {
    return AddressWords.rule(regex, 0, "address-part");
  }
}
