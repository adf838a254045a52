package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.known.PlaceWords;
import vn.huongthien.anonymize.normal.Digits;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Case;
import vn.huongthien.anonymize.normal.Token.Gap;
import vn.huongthien.anonymize.normal.Views;

/**
 * Places below the province: a head word (xã, thôn, ngõ, sông …) and a number or a name with
 * capitals.
 */
public final class Addresses implements Recognizer {
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

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    List<Token> tokens = views.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      for (int words = 3; words >= 1; words--) {
        PlaceHeads.Head head = PlaceHeads.at(views, tokens, i, words);
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
    Houses.find(views, tokens, out);
  }

  /** Index behind the value, or the same index when there is none. */
  private static int value(Views views, List<Token> tokens, int from, PlaceHeads.Head head) {
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
        return PlaceNames.numbers(views, tokens, letterThenNumber(tokens, k) ? k + 1 : k);
      }
      if (Character.isDigit(value.fold().isEmpty() ? 'x' : value.fold().charAt(0))) {
        boolean small = head.marked().equals("phòng") && value.length() < 3;
        return small || counted(views, tokens, k) ? from : PlaceNames.numbers(views, tokens, k);
      }
      boolean words = !head.marked().equals("phòng") && !value.fold().equals("khong");
      int word = words ? numberWord(tokens, k) : k;
      if (word > k && !counted(views, tokens, word - 1) && head.marked().length() > 2) {
        return word;
      }
      if (value.shape() == Case.INITIAL && !head.names()) {
        return k + 1;
      }
    }
    return head.names() ? PlaceNames.names(views, tokens, from) : from;
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

  /** "tổ 5 người", "khu 3 ha", "đường 2,5 mét" count or measure something. */
  private static boolean counted(Views views, List<Token> tokens, int i) {
    int end = tokens.get(i).end();
    boolean decimal =
        i + 1 < tokens.size()
            && tokens.get(i + 1).shape() == Case.NUMBER
            && tokens.get(i + 1).start() == end + 1
            && views.text().charAt(end) == ',';
    return decimal || measured(tokens, i);
  }

  private static boolean measured(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && tokens.get(i + 1).gap() == Gap.SPACE
        && Set.of(
                "nguoi", "ha", "ho", "nam", "thang", "ngay", "tuoi", "lan", "trieu", "con", "em",
                "thanh", "cau", "m2", "met", "km", "nhip", "ben", "vo", "dua", "me", "gio", "tang",
                "chi", "anh", "cay", "mau", "sao")
            .contains(tokens.get(i + 1).fold());
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
      Views views, List<Token> tokens, int i, int words, int end, PlaceHeads.Head head) {
    int start = tokens.get(i).start();
    int stop = tokens.get(end - 1).end();
    boolean organisation =
        i > 0 && tokens.get(i).gap().joins() && ORGANISATIONS.contains(tokens.get(i - 1).fold());
    String with =
        organisation ? views.text().substring(start, tokens.get(i + words - 1).end()) : head.with();
    return Candidate.structured(start, stop, Kind.ADDRESS, "address", with);
  }
}
