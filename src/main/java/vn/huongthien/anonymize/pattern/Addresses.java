package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.known.PlaceWords;
import vn.huongthien.anonymize.known.Words;
import vn.huongthien.anonymize.normal.Digits;
import vn.huongthien.anonymize.normal.Marks;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Case;
import vn.huongthien.anonymize.normal.Token.Gap;
import vn.huongthien.anonymize.normal.Views;

/**
 * Places below the province: a head word (xã, thôn, ngõ, sông …) and a number or a name with
 * capitals.
 */
public final class Addresses implements Recognizer {
  private record Head(String marked, boolean numbers, boolean names, String with) {}

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

  private static final Set<String> ORGANISATIONS =
      Set.of(
          "hoi",
          "doan",
          "lhpn",
          "cong an",
          "ubnd",
          "hdnd",
          "mttq",
          "dang uy",
          "phu nu",
          "ccb",
          "nong dan",
          "thanh nien",
          "nhan dan",
          "cong",
          "an",
          "nu",
          "dan",
          "binh",
          "uy",
          "quoc",
          "su",
          "te",
          "y",
          "vien",
          "tri",
          "cap",
          "ca",
          "chi",
          "cuu",
          "can",
          "bo",
          "tuc",
          "doi");
  private static final Set<String> KEPT_WATERS = Set.of("hong", "cuu long", "mekong", "me kong");

  private static Map.Entry<String, Head> e(
      String folded, String marked, boolean numbers, boolean names, String with) {
    return Map.entry(folded, new Head(marked, numbers, names, with));
  }

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    List<Token> tokens = views.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      for (int words = 3; words >= 1; words--) {
        Head head = head(views, tokens, i, words);
        if (head == null) {
          continue;
        }
        int end = value(views, tokens, i + words, head);
        if (end > i + words
            && !kept(tokens, i, words, end)
            && !letter(views, tokens, i + words, end)) {
          out.accept(candidate(views, tokens, i, words, end, head));
          i = end - 1;
          break;
        }
      }
    }
    house(views, tokens, out);
  }

  private static @Nullable Head head(Views views, List<Token> tokens, int i, int words) {
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
    if (head == null) {
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

  /** Index behind the value, or the same index when there is none. */
  private static int value(Views views, List<Token> tokens, int from, Head head) {
    Token first = tokens.get(from);
    boolean joins =
        first.gap().joins() || (first.gap() == Gap.SIGN && gapIs(views, tokens, from, ". :“\""));
    if (!joins) {
      return from;
    }
    if (head.numbers()) {
      int k = from;
      if (first.fold().equals("so") && from + 1 < tokens.size()) {
        k++;
      }
      Token value = tokens.get(k);
      if (coded(tokens, k)) {
        return slashes(views, tokens, letterThenNumber(tokens, k) ? k + 1 : k);
      }
      if (Character.isDigit(value.fold().isEmpty() ? 'x' : value.fold().charAt(0))) {
        boolean small = head.marked().equals("phòng") && value.length() < 3;
        return small || counted(tokens, k) ? from : slashes(views, tokens, k);
      }
      boolean words = !head.marked().equals("phòng") && !value.fold().equals("khong");
      int word = words ? numberWord(tokens, k) : k;
      if (word > k && !counted(tokens, word - 1) && head.marked().length() > 2) {
        return word;
      }
      if (value.shape() == Case.INITIAL && !head.names()) {
        return k + 1;
      }
    }
    return head.names() ? names(tokens, from) : from;
  }

  /** "A5-312", "P.1204", "TT3": letters and figures that name a flat or a block. */
  private static boolean coded(List<Token> tokens, int k) {
    Token value = tokens.get(k);
    return letterThenNumber(tokens, k)
        || (value.capital() && value.fold().matches("[a-z]{1,3}\\d{1,4}[a-z]?"));
  }

  private static boolean letterThenNumber(List<Token> tokens, int k) {
    return tokens.get(k).shape() == Case.INITIAL
        && k + 1 < tokens.size()
        && tokens.get(k + 1).shape() == Case.NUMBER
        && tokens.get(k + 1).gap() == Gap.JOINT;
  }

  private static boolean gapIs(Views views, List<Token> tokens, int i, String allowed) {
    String gap = views.text().substring(tokens.get(i - 1).end(), tokens.get(i).start());
    return gap.length() <= 2 && gap.chars().allMatch(c -> allowed.indexOf(c) >= 0);
  }

  /** "tổ 5 người", "khu 3 ha" count something. */
  private static boolean counted(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).gap() == Gap.SPACE
        && Set.of(
                "nguoi", "ha", "ho", "nam", "thang", "ngay", "tuoi", "lan", "trieu", "con", "em",
                "thanh", "cau", "m2", "met", "km", "nhip", "ben", "vo", "dua", "me", "gio", "tang",
                "chi", "anh")
            .contains(tokens.get(i + 1).fold());
  }

  private static int slashes(Views views, List<Token> tokens, int k) {
    int end = k + 1;
    while (end < tokens.size()
        && tokens.get(end).start() - tokens.get(end - 1).end() == 1
        && "/-.".indexOf(views.text().charAt(tokens.get(end).start() - 1)) >= 0
        && tokens.get(end).shape() != Case.CAPITAL) {
      end++;
    }
    return end;
  }

  private static int numberWord(List<Token> tokens, int from) {
    int k = from;
    while (k < tokens.size()
        && k < from + 3
        && (Digits.value(tokens.get(k)) >= 0 || tokens.get(k).fold().equals("muoi"))
        && (k == from || tokens.get(k).gap() == Gap.SPACE)) {
      k++;
    }
    return k;
  }

  /** The capitals that form the name of a place. */
  private static int names(List<Token> tokens, int from) {
    int k = from;
    while (k < tokens.size()
        && k < from + (tokens.get(from).shape() == Case.UPPER ? 3 : 5)
        && (tokens.get(k).capital() || (k > from && tokens.get(k).shape() == Case.NUMBER))
        && (k == from || (tokens.get(k).gap().joins() && tokens.get(k).gap() != Gap.LINE))) {
      k++;
    }
    return k;
  }

  /** "ngõ O." is what is left when a name was replaced. */
  private static boolean letter(Views views, List<Token> tokens, int from, int end) {
    Token value = tokens.get(from);
    return end == from + 1
        && value.shape() == Case.INITIAL
        && views.text().startsWith(".", value.end());
  }

  /** Provinces stay, and the great rivers that name a region. */
  private static boolean kept(List<Token> tokens, int i, int words, int end) {
    String head = tokens.get(i).fold();
    if (head.equals("thanh") || head.equals("tp")) {
      return PlaceWords.match(tokens, i + words) >= end;
    }
    String value = tokens.get(i + words).fold();
    if (i + words + 1 < end) {
      value += " " + tokens.get(i + words + 1).fold();
    }
    return head.equals("song")
        && KEPT_WATERS.contains(value)
        && i > 0
        && tokens.get(i - 1).fold().equals("bang");
  }

  private static Candidate candidate(
      Views views, List<Token> tokens, int i, int words, int end, Head head) {
    int start = tokens.get(i).start();
    int stop = tokens.get(end - 1).end();
    boolean organisation =
        i > 0 && tokens.get(i).gap().joins() && ORGANISATIONS.contains(tokens.get(i - 1).fold());
    String with =
        organisation ? views.text().substring(start, tokens.get(i + words - 1).end()) : head.with();
    return Candidate.structured(start, stop, Kind.ADDRESS, "address", with);
  }

  /** "số 12 ngõ …", "số 12 Lê Lợi", "12/34 Láng". */
  private static void house(Views views, List<Token> tokens, Consumer<Candidate> out) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token number = tokens.get(i);
      boolean figure =
          !number.fold().isEmpty()
              && (Character.isDigit(number.fold().charAt(0))
                  || (number.fold().length() < 6 && number.fold().matches("[a-z]\\d+[a-z]?")));
      if (!figure) {
        continue;
      }
      int end = slashes(views, tokens, i);
      boolean so = i > 0 && tokens.get(i - 1).fold().equals("so") && number.gap().joins();
      boolean slash = end > i + 1 && views.text().charAt(number.end()) == '/';
      if (end >= tokens.size()) {
        continue;
      }
      Token next = tokens.get(end);
      boolean lane =
          Set.of("ngo", "ngach", "hem", "kiet", "duong", "pho").contains(next.fold())
              && next.shape() == Case.LOWER;
      lane &= next.gap().joins() || (so && next.gap() == Gap.SIGN);
      boolean street = next.shape() == Case.CAPITAL && next.gap() == Gap.SPACE;
      boolean cue = i > 0 && HOUSE_CUES.contains(tokens.get(i - 1).fold()) && number.gap().joins();
      if (slash && cue && !street && !lane && !date(views, tokens, i, end)) {
        out.accept(
            Candidate.structured(
                number.start(), tokens.get(end - 1).end(), Kind.ADDRESS, "house", "một ngôi nhà"));
        continue;
      }
      boolean named =
          street
              && number.length() < 5
              && i > 0
              && STREET_CUES.contains(tokens.get(i - 1).fold())
              && number.gap() == Gap.SPACE
              && end + 1 < tokens.size()
              && tokens.get(end + 1).capital()
              && tokens.get(end + 1).gap() == Gap.SPACE;
      if (((so || slash) && (lane || street)) || named) {
        int last = lane ? end : names(tokens, end);
        int from = so ? tokens.get(i - 1).start() : number.start();
        out.accept(
            Candidate.structured(
                from, tokens.get(last - 1).end(), Kind.ADDRESS, "house", "một ngôi nhà"));
      }
    }
  }

  private static final Set<String> STREET_CUES =
      Set.of("ra", "o", "hem", "ngu", "tai", "tru", "nha", "ngo", "kiet");
  private static final Set<String> HOUSE_CUES =
      Set.of("so", "nha", "o", "tai", "ngu", "tru", "tro", "phong", "ho", "kiot");

  /**
   * "ở 12/3": a day and a month, "số 127/2025/QH15": a law, when nothing else says that it is a
   * house.
   */
  private static boolean date(Views views, List<Token> tokens, int from, int end) {
    String raw = views.text().substring(tokens.get(from).start(), tokens.get(end - 1).end());
    if (raw.matches(".*/(?:19|20)\\d\\d.*|(?:19|20)\\d\\d/.*")) {
      return true;
    }
    return raw.matches("\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?")
        && !tokens.get(from - 1).fold().matches("so|nha|phong");
  }

  /** End of a place that follows an institution: "quận Cầu Giấy", "TP. Vũng Tàu", "Hà Nội". */
  static int endOfPlace(Views views, int from) {
    List<Token> tokens = views.tokens();
    int i = Words.at(tokens, from);
    int end = from;
    for (int part = 0; part < 2 && i < tokens.size(); part++) {
      int found = -1;
      for (int words = 2; words >= 1 && found < 0; words--) {
        boolean head = head(views, tokens, i, words) != null || tokens.get(i).fold().equals("tinh");
        if (head && i + words < tokens.size() && tokens.get(i + words).gap() != Gap.SENTENCE) {
          int names =
              tokens.get(i + words).shape() == Case.NUMBER
                  ? i + words + 1
                  : names(tokens, i + words);
          found = names > i + words ? names : -1;
        }
      }
      if (found < 0 && tokens.get(i).capital() && tokens.get(i).gap() != Gap.SENTENCE) {
        found = names(tokens, i);
      }
      if (found < 0) {
        break;
      }
      end = tokens.get(found - 1).end();
      i = found;
      if (i < tokens.size()
          && tokens.get(i).gap() != Gap.SIGN
          && tokens.get(i).gap() != Gap.SPACE) {
        break;
      }
    }
    return end;
  }
}
