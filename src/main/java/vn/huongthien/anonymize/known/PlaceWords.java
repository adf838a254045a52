package vn.huongthien.anonymize.known;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.Marks;
import vn.huongthien.anonymize.normal.Token;

/** Provinces, regions and countries, whose syllables are also given names: Hà Nội, Việt Nam. */
public final class PlaceWords {
  private static final Set<String> NAMES = new HashSet<>();

  /** Written with a dash between two names: Bà Rịa - Vũng Tàu. */
  private static final Set<String> DOUBLE = new HashSet<>();

  private static final Set<String> SYLLABLES = new HashSet<>();
  private static final Map<String, String> SHORT = new HashMap<>();
  private static final int LONGEST = 4;

  static {
    for (String name : Lexicon.lines("provinces")) {
      addName(name);
    }
    for (String name : Lexicon.lines("regions")) {
      addName(name);
    }
  }

  private static final Set<String> ALSO_PEOPLE = Set.of("nhat", "nga", "phap", "duc", "lao", "sec");
  private static final Set<String> ABROAD =
      Set.of(
          "nước", "người", "tiếng", "sang", "ở", "bên", "qua", "đi", "từ", "hàng", "khách", "lính",
          "quân", "gốc", "phim", "xe", "máy", "tàu", "thuốc", "về", "tại", "của", "kiểu", "giống",
          "chuẩn", "thị", "trường", "công", "ty", "món", "bánh", "việt");

  private PlaceWords() {}

  private static void addName(String written) {
    String name = written.replace(" - ", " ");
    (name.equals(written) ? NAMES : DOUBLE).add(Fold.text(name));
    if (name.indexOf(' ') < 0) {
      SHORT.put(Fold.text(name), name.toLowerCase(Locale.ROOT));
    }
    for (String syllable : Fold.text(name).split(" ", -1)) {
      SYLLABLES.add(syllable);
    }
  }

  /** True when the word is part of the name of a province, region or country. */
  public static boolean part(List<Token> tokens, int i) {
    if (!SYLLABLES.contains(tokens.get(i).fold())) {
      return false;
    }
    for (int from = Math.max(0, i - LONGEST + 1); from <= i; from++) {
      int end = match(tokens, from);
      if (end > i) {
        return true;
      }
    }
    return false;
  }

  /** True when a word belongs to a name such as Bà Rịa - Vũng Tàu, where "Bà" is no title. */
  public static boolean doubled(List<Token> tokens, int i) {
    for (int from = Math.max(0, i - LONGEST + 1); from <= i; from++) {
      if (match(tokens, from) > i) {
        String name =
            tokens.subList(from, match(tokens, from)).stream()
                .map(Token::fold)
                .collect(Collectors.joining(" "));
        if (DOUBLE.contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * "Huệ" is no "Huế"; "Đức", "Nga" and "Nhật" are people unless the word before speaks of a
   * country.
   */
  private static boolean alone(List<Token> tokens, int i) {
    String name = tokens.get(i).fold();
    return name.length() > 2
        && Marks.agree(tokens.get(i).lower(), SHORT.getOrDefault(name, name))
        && (!ALSO_PEOPLE.contains(name)
            || (i > 0
                && tokens.get(i).gap().joins()
                && ABROAD.contains(tokens.get(i - 1).lower())));
  }

  /** Length in words of the longest name that begins here, as the index behind it; or -1. */
  public static int match(List<Token> tokens, int from) {
    if (!tokens.get(from).capital() || !SYLLABLES.contains(tokens.get(from).fold())) {
      return -1;
    }
    StringBuilder name = new StringBuilder();
    int best = -1;
    boolean one = true;
    for (int k = from; k < tokens.size() && k < from + LONGEST; k++) {
      Token token = tokens.get(k);
      one &= k == from || token.gap().joins();
      if (!token.capital() || (k > from && token.gap() == Token.Gap.SENTENCE)) {
        break;
      }
      name.append(k > from ? " " : "").append(token.fold());
      boolean known = one && NAMES.contains(name.toString());
      if ((known && (k > from || alone(tokens, from))) || DOUBLE.contains(name.toString())) {
        best = k + 1;
      }
    }
    return best;
  }
}
