package vn.huongthien.anonymize.pattern;

import java.util.List;

/**
 * Addresses of several parts, as they stand on letters: "tầng 3, số 8 ngõ Thịnh Hào", "căn 12A-08
 * tòa Park View, đường Lê Văn Lương", "thửa số 77, tờ bản đồ số 9".
 */
final class AddressChains {
  private static final String NUMBER = "(?:\\d{1,4}\\p{L}?(?:[/.-]\\d{1,4}\\p{L}?){0,4})";
  private static final String CODE =
      "(?-i:[A-ZĐ]{1,3}\\d{0,2}[.-]?\\d{1,4}[A-Z]?(?:[-/.]\\d{1,4}){0,2}|\\d{1,2}[A-Z](?:[-.]\\d{1,4})?|[A-Z](?![\\p{L}\\p{M}.]))";

  /** Words that a number, a letter or a name of a street, house or plot follows. */
  private static final String HEAD =
      "(?:số nhà|nhà số|nhà bè|nhà|căn hộ|căn|phòng|tầng|lầu|tòa nhà|tòa|toà|block|lô|dãy|khu tập"
          + " thể|khu đô thị|khu dân cư|khu nhà|khu phố|khu|tập thể|chung cư|cư xá|ký túc"
          + " xá|ngõ|ngách|hẻm|kiệt|đường|phố|đại lộ|quốc lộ|tỉnh lộ|hương"
          + " lộ|dốc|bến|ô|kiốt|ki-ốt|ki ốt|sạp|quầy|gian bếp|gian hàng|gian|thửa đất|thửa|tờ bản"
          + " đồ|tờ|km|cổng|tổ dân phố|tổ|xóm|ấp|thôn|đội|cụm|hàng|phòng trọ|dãy trọ|nhà trọ)";

  private static final String VALUE =
      "(?:(?:số )?(?:"
          + NUMBER
          + "|"
          + CODE
          + ")|"
          + Cues.NAME
          + "|\\d{1,2} Tháng \\d{1,2}|"
          + Cues.SMALL
          + "(?: "
          + Cues.SMALL
          + ")? (?:"
          + NUMBER
          + "|"
          + CODE
          + "|"
          + Cues.NAME
          + ")|(?:sau|trước|giữa|trong|ngoài|trên|dưới|đầu|cuối|bên)(?! \\p{L}))";
  private static final String PART = HEAD + "\\.? ?" + VALUE;
  private static final String END = "(?: nối dài| kéo dài| mở rộng| cũ)?";

  static final List<Rule> RULES =
      List.of(
          rule(
              "(?:"
                  + PART
                  + "|số "
                  + NUMBER
                  + "),? (?:số "
                  + NUMBER
                  + " )?"
                  + PART
                  + "(?:,? "
                  + PART
                  + ")*"
                  + END),
          rule("(?:số|nhà số|số nhà) " + NUMBER + ",? " + PART + "(?:,? " + PART + ")*" + END),
          rule("(?-i:[A-Z]{1,2}\\d{0,2}[.-]\\d{2,4}|P\\.?\\d{3,4})(?:,? " + PART + ")+"),
          rule(
              "(?!(?:19|20)\\d\\d)"
                  + NUMBER
                  + ",? (?:đường|phố|ngõ|ngách|hẻm|kiệt|đại lộ|quốc lộ|tỉnh lộ|chung cư) "
                  + VALUE
                  + "(?:,? "
                  + PART
                  + ")*"
                  + END),
          rule(
              "(?:số|nhà số|số nhà) "
                  + NUMBER
                  + ",? (?:đường|ngõ|hẻm) (?:liên|vào|lên|ra|ven|bờ)(?: "
                  + Cues.LOW
                  + "){1,2}(?: "
                  + NUMBER
                  + ")?"),
          rule("(?:thửa|lô)(?: đất)? (?:số )?\\d{1,4},? (?:tờ|tờ bản đồ)(?: số)? \\d{1,4}"),
          rule(
              "(?:đường|phố|đại lộ) "
                  + Cues.NAME
                  + ",? (?:từ |đoạn |khúc |đoạn từ )?(?:số |nhà số |ngã \\p{L}+ )?\\d{1,4}(?:"
                  + " (?:đến|tới) (?:số |nhà số )?\\d{1,4})?"),
          rule("(?:đoạn |khúc )?từ số \\d{1,4} (?:đến|tới) (?:số )?\\d{1,4}"),
          rule(
              "km ?\\d{1,4}(?:\\s?\\+\\s?\\d{1,4})?,? (?:đường|quốc lộ|tỉnh lộ|đèo)(?: "
                  + Cues.LOW
                  + "){0,3} (?:"
                  + NUMBER
                  + "|"
                  + Cues.NAME
                  + ")"),
          rule(
              "(?:ngõ|hẻm|kiệt|ngách|đường|dốc|lối) (?:vào |sau |cạnh |sát )?(?:nhà thờ(?:"
                  + " họ)?|đình|chùa|đền|miếu|chợ|giếng|cống|trường|ga|bến|cầu|kho|lò|sân"
                  + " bóng|bãi|gốc đa|cây \\p{Ll}+) "
                  + Cues.NAME),
          rule(
              "(?:nhà|số|ở|tại|trú|ngụ|địa chỉ|quán|cơ sở|văn phòng|trụ sở|cổng số|tiệm|trọ)(?:"
                  + " nhà| số| ở)?:? ("
                  + NUMBER
                  + " "
                  + Cues.NAME
                  + END
                  + "(?:,? (?:"
                  + PART
                  + "))*)",
              1),
          rule(
              "(?<=[,\\n"
                  + "] ?)(\\d{1,3}[A-Z]?(?:/\\d{1,4}){0,3} (?-i:\\p{Lu}\\p{Ll}+(?:"
                  + " \\p{Lu}\\p{Ll}+){1,3})"
                  + END
                  + "(?:, "
                  + PART
                  + ")*)(?=[,.;\\n)])",
              1),
          rule(
              "(?:kiốt|ki-ốt|ki ốt|sạp|quầy|gian hàng|gian bếp|nhà bè|bè|thuyền|căn) số"
                  + " \\d{1,4}(?:,? (?:dãy|khu|chợ|làng)(?: "
                  + Cues.LOW
                  + "){0,2}(?: "
                  + Cues.NAME
                  + ")?)?"),
          rule("(?:" + PART + ",? )+số " + NUMBER + " " + Cues.NAME + END),
          rule(
              "(?:khu tập thể|tập thể|chung cư|cư xá|ký túc xá) "
                  + Cues.CAPITAL
                  + " "
                  + Cues.LOW
                  + "(?=[.,;\\n)])"),
          rule("(?:tổ|xóm|khóm|ấp|khu phố) (?!Hội|Đảng|Việt|Công|Trưởng|Phụ)" + Cues.NAME));

  private AddressChains() {}

  private static Rule rule(String regex) {
    return rule(regex, 0);
  }

  private static Rule rule(String regex, int group) {
    return AddressWords.rule(regex, group, "address-chain");
  }
}
