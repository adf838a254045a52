package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Case;
import vn.huongthien.anonymize.normal.Token.Gap;
import vn.huongthien.anonymize.normal.Views;

/** House numbers before a lane or a street, and behind a word that says where somebody lives. */
final class Houses {
  private static final Set<String> LANES = Set.of("ngo", "ngach", "hem", "kiet", "duong", "pho");

  private static final Pattern LETTERED = Pattern.compile("[a-z]\\d+[a-z]?");

  private Houses() {}

  /** "số 12 ngõ …", "số 12 Lê Lợi", "12/34 Láng". */
  static void find(Views views, List<Token> tokens, Consumer<Candidate> out) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token number = tokens.get(i);
      boolean figure =
          !number.fold().isEmpty()
              && (Character.isDigit(number.fold().charAt(0))
                  || (number.fold().length() < 6 && LETTERED.matcher(number.fold()).matches()));
      if (!figure) {
        continue;
      }
      int end = PlaceNames.numbers(views, tokens, i);
      boolean so = i > 0 && tokens.get(i - 1).fold().equals("so") && number.gap().joins();
      boolean slash = end > i + 1 && views.text().charAt(number.end()) == '/';
      if (end >= tokens.size()) {
        continue;
      }
      if (!slash && figures(views, number.start(), tokens.get(end - 1).end()) > LONGEST) {
        i = end - 1;
        continue;
      }
      if (slash && !so && day(views, tokens, i, end)) {
        i = end - 1;
        continue;
      }
      Token next = tokens.get(end);
      boolean lane = LANES.contains(next.fold()) && next.shape() == Case.LOWER;
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
        int last = lane ? end : PlaceNames.names(views, tokens, end);
        int from = so ? tokens.get(i - 1).start() : number.start();
        out.accept(
            Candidate.structured(
                from, tokens.get(last - 1).end(), Kind.ADDRESS, "house", "một ngôi nhà"));
      }
    }
  }

  private static long figures(Views views, int start, int end) {
    return views.text().substring(start, end).chars().filter(Character::isDigit).count();
  }

  /** "Ngày 26/3/2025 Đoàn phường": no street begins there. */
  private static boolean day(Views views, List<Token> tokens, int from, int end) {
    String raw = views.text().substring(tokens.get(from).start(), tokens.get(end - 1).end());
    return DAY.matcher(raw).matches()
        || (DAY_AND_MONTH.matcher(raw).matches()
            && from > 0
            && DAY_CUES.contains(tokens.get(from - 1).fold()));
  }

  /** "số 0061.0038.27415 Vietcombank" is an account. */
  private static final int LONGEST = 8;

  private static final Pattern DAY =
      Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])/(?:19|20)\\d\\d");
  private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d{1,2}/\\d{1,2}");
  private static final Set<String> DAY_CUES = Set.of("ngay", "hom", "sang", "chieu", "toi", "dem");
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
}
