package vn.huongthien.anonymize.pattern;

import java.util.Locale;
import java.util.Set;
import vn.huongthien.anonymize.Kind;

/** What stands for an address: the word for its sort leads nowhere and stays ("một con hẻm"). */
final class AddressWords {
  private static final Set<String> LANES = Set.of("đường", "ngõ", "hẻm", "ngách", "kiệt", "phố");
  private static final Set<String> SORTS =
      Set.of(
          "sạp",
          "quầy",
          "kiốt",
          "dãy",
          "phòng",
          "tầng",
          "lầu",
          "lô",
          "khu",
          "tổ",
          "xóm",
          "ấp",
          "thôn",
          "đội",
          "cụm",
          "tòa",
          "nhà",
          "căn",
          "gian",
          "chung cư",
          "km",
          "cổng",
          "thửa");

  private AddressWords() {}

  static Rule rule(String regex, int group, String rule) {
    return new Rule(
        Cues.of(regex),
        (m, text, out) ->
            out.accept(Rule.candidate(m, group, Kind.ADDRESS, rule, with(m.group(group)))));
  }

  private static String with(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    String head = lower.substring(0, Math.max(0, lower.indexOf(' ')));
    if (head.equals("số")) {
      return "một ngôi nhà";
    }
    if (LANES.contains(head)) {
      return "một con " + head;
    }
    return SORTS.contains(head) ? "một " + head : "một nơi";
  }
}
