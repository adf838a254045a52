package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.normal.Marks;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Gap;
import vn.huongthien.anonymize.normal.Views;

/** The words that a place follows (xã, thôn, ngõ, sông …): what may come behind, and what stays. */
final class PlaceHeads {
  /**
   * A word for a sort of place.
   *
   * @param numbers true when a number may follow
   * @param names true when a name may follow
   */
  record Head(String marked, boolean numbers, boolean names, String with) {}

  private static final Map<String, Head> HEADS =
      Map.ofEntries(
          e("xa", "xã", true, true, "một xã"),
          e("phuong", "phường", true, true, "một phường"),
          e("thi tran", "thị trấn", false, true, "một thị trấn"),
          e("dac khu", "đặc khu", false, true, "một đặc khu"),
          e("thi xa", "thị xã", false, true, "một thị xã"),
          e("huyen", "huyện", false, true, "một huyện"),
          e("quan", "quận", true, true, "một quận"),
          e("thanh pho", "thành phố", false, true, "một thành phố"),
          e("tp", "tp", false, true, "một thành phố"),
          e("tx", "tx", false, true, "một thị xã"),
          e("tt", "tt", false, true, "một thị trấn"),
          e("thon", "thôn", true, true, "một thôn"),
          e("xom", "xóm", true, true, "một xóm"),
          e("ap", "ấp", true, true, "một ấp"),
          e("ban", "bản", false, true, "một bản"),
          e("lang", "làng", false, true, "một làng"),
          e("buon", "buôn", true, true, "một buôn"),
          e("plei", "plei", false, true, "một làng"),
          e("soc", "sóc", false, true, "một sóc"),
          e("khu pho", "khu phố", true, true, "một khu phố"),
          e("kp", "kp", true, true, "một khu phố"),
          e("khu dan cu", "khu dân cư", true, true, "một khu dân cư"),
          e("khu tap the", "khu tập thể", true, true, "một khu tập thể"),
          e("khu cong nghiep", "khu công nghiệp", false, true, "một khu công nghiệp"),
          e("khu", "khu", true, true, "một khu"),
          e("khom", "khóm", true, true, "một khóm"),
          e("phong", "phòng", true, false, "một phòng"),
          e("kiot", "kiốt", true, false, "một kiốt"),
          e("day tro", "dãy trọ", true, false, "một dãy trọ"),
          e("khu do thi", "khu đô thị", false, true, "một khu đô thị"),
          e("nha hat", "nhà hát", false, true, "một nhà hát"),
          e("lo", "lô", true, false, "một lô đất"),
          e("thua", "thửa", true, false, "một thửa đất"),
          e("to ban do", "tờ bản đồ", true, false, "tờ bản đồ"),
          e("tu quan", "tự quản", true, false, "tự quản"),
          e("km", "km", true, false, "một quãng đường"),
          e("to dan pho", "tổ dân phố", true, true, "một tổ dân phố"),
          e("tdp", "tdp", true, true, "một tổ dân phố"),
          e("to", "tổ", true, false, "một tổ"),
          e("doi", "đội", true, false, "một đội"),
          e("duong", "đường", true, true, "một con đường"),
          e("pho", "phố", false, true, "một con phố"),
          e("dai lo", "đại lộ", false, true, "một con đường"),
          e("quoc lo", "quốc lộ", true, false, "quốc lộ"),
          e("tinh lo", "tỉnh lộ", true, false, "tỉnh lộ"),
          e("ngo", "ngõ", true, true, "một con ngõ"),
          e("ngach", "ngách", true, false, "một con ngách"),
          e("hem", "hẻm", true, true, "một con hẻm"),
          e("kiet", "kiệt", true, false, "một con kiệt"),
          e("so nha", "số nhà", true, false, "một ngôi nhà"),
          e("nha so", "nhà số", true, false, "ngôi nhà"),
          e("can ho", "căn hộ", true, false, "một căn hộ"),
          e("chung cu", "chung cư", true, true, "một chung cư"),
          e("toa nha", "tòa nhà", true, true, "một tòa nhà"),
          e("cho", "chợ", false, true, "một khu chợ"),
          e("song", "sông", false, true, "một con sông"),
          e("suoi", "suối", false, true, "một con suối"),
          e("nui", "núi", false, true, "một ngọn núi"),
          e("deo", "đèo", false, true, "một con đèo"),
          e("ho", "hồ", false, true, "một cái hồ"),
          e("cau", "cầu", false, true, "một cây cầu"),
          e("chua", "chùa", false, true, "một ngôi chùa"),
          e("den", "đền", false, true, "một ngôi đền"),
          e("dinh", "đình", false, true, "một ngôi đình"),
          e("nha tho", "nhà thờ", false, true, "một nhà thờ"),
          e("giao xu", "giáo xứ", false, true, "một giáo xứ"),
          e("ben xe", "bến xe", false, true, "một bến xe"),
          e("ben do", "bến đò", false, true, "một bến đò"),
          e("ga", "ga", false, true, "một nhà ga"),
          e("nga ba", "ngã ba", false, true, "một ngã ba"),
          e("nga tu", "ngã tư", false, true, "một ngã tư"),
          e("dao", "đảo", false, true, "một hòn đảo"),
          e("cang", "cảng", false, true, "một bến cảng"),
          e("cua khau", "cửa khẩu", false, true, "một cửa khẩu"),
          e("benh vien", "bệnh viện", false, true, "một bệnh viện"),
          e("truong", "trường", false, true, "một ngôi trường"),
          e("truong tieu hoc", "trường tiểu học", false, true, "một trường tiểu học"),
          e("truong thcs", "trường thcs", false, true, "một trường THCS"),
          e("truong thpt", "trường thpt", false, true, "một trường THPT"),
          e("cong ty", "công ty", false, true, "một công ty"),
          e("hop tac xa", "hợp tác xã", false, true, "một hợp tác xã"));

  /** Words that end in a head and mean something else: "nông trường", "biên bản". */
  private static final Map<String, Set<String>> LONGER =
      Map.of(
          "trường",
              Set.of("lâm", "nông", "vũ", "quảng", "công", "hội", "thị", "môi", "chiến", "lập"),
          "bản", Set.of("biên", "văn", "xuất", "cơ", "tài", "phiên", "bài", "kịch", "nhật"),
          "đội", Set.of("bộ", "quân", "lữ"),
          "xã", Set.of("tác", "thị"),
          "tổ", Set.of("giỗ", "thủy"),
          "xóm", Set.of("hàng"),
          "hồ", Set.of("đồng", "bác"));

  private PlaceHeads() {}

  private static Map.Entry<String, Head> e(
      String folded, String marked, boolean numbers, boolean names, String with) {
    return Map.entry(folded, new Head(marked, numbers, names, with));
  }

  /** The head of so many words that stands at a token, or null. */
  static @Nullable Head at(Views views, List<Token> tokens, int i, int words) {
    if (i + words >= tokens.size()) {
      return null;
    }
    if (tokens.get(i).start() > 0 && views.text().charAt(tokens.get(i).start() - 1) == '/') {
      return null;
    }
    StringBuilder folded = new StringBuilder(tokens.get(i).fold());
    StringBuilder lower = new StringBuilder(tokens.get(i).lower());
    for (int k = i + 1; k < i + words; k++) {
      if (tokens.get(k).gap() != Gap.SPACE && tokens.get(k).gap() != Gap.LINE) {
        return null;
      }
      folded.append(' ').append(tokens.get(k).fold());
      lower.append(tokens.get(k).lower());
    }
    Head head = HEADS.get(folded.toString());
    if (head == null || (i > 0 && inside(tokens.get(i - 1), tokens.get(i)))) {
      return null;
    }
    String known = head.marked().replace(" ", "");
    return views.bare() ? agree(lower, known, head) : same(lower, known, head);
  }

  private static @Nullable Head agree(CharSequence written, String known, Head head) {
    return Marks.agree(written.toString(), known) ? head : null;
  }

  private static @Nullable Head same(CharSequence written, String known, Head head) {
    return Marks.same(written.toString(), known) ? head : null;
  }

  private static boolean inside(Token before, Token head) {
    return head.gap() == Gap.SPACE
        && LONGER.getOrDefault(head.lower(), Set.of()).contains(before.lower());
  }
}
