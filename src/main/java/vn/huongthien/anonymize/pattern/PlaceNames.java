package vn.huongthien.anonymize.pattern;

import java.util.List;
import vn.huongthien.anonymize.known.Words;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Case;
import vn.huongthien.anonymize.normal.Token.Gap;
import vn.huongthien.anonymize.normal.Views;

/** How far the number or the name of a place goes. */
final class PlaceNames {
  private PlaceNames() {}

  /** Index behind a house number with its slashes. */
  static int numbers(Views views, List<Token> tokens, int k) {
    int end = k + 1;
    while (end < tokens.size()
        && tokens.get(end).start() - tokens.get(end - 1).end() == 1
        && "/-.".indexOf(views.text().charAt(tokens.get(end).start() - 1)) >= 0
        && tokens.get(end).shape() != Case.CAPITAL) {
      end++;
    }
    return end;
  }

  /** The capitals that form the name of a place. */
  static int names(Views views, List<Token> tokens, int from) {
    int k = from;
    while (k < tokens.size()
        && k < from + (tokens.get(from).shape() == Case.UPPER ? 3 : 5)
        && (tokens.get(k).capital() || (k > from && tokens.get(k).shape() == Case.NUMBER))
        && (k == from || joined(views, tokens, k))) {
      k++;
    }
    return k;
  }

  /** "khóm Long Thạnh C. Chú": a letter and a full stop end the name. */
  private static boolean joined(Views views, List<Token> tokens, int k) {
    Token before = tokens.get(k - 1);
    boolean stop =
        before.end() + 1 < tokens.get(k).start() && views.text().charAt(before.end()) == '.';
    return tokens.get(k).gap().joins()
        && tokens.get(k).gap() != Gap.LINE
        && !(stop && before.shape() != Case.CAPITAL);
  }

  /** End of a place that follows an institution: "quận Cầu Giấy", "TP. Vũng Tàu", "Hà Nội". */
  static int endOfPlace(Views views, int from) {
    List<Token> tokens = views.tokens();
    int i = Words.at(tokens, from);
    int end = from;
    for (int part = 0; part < 2 && i < tokens.size(); part++) {
      int found = -1;
      for (int words = 2; words >= 1 && found < 0; words--) {
        boolean head =
            PlaceHeads.at(views, tokens, i, words) != null || tokens.get(i).fold().equals("tinh");
        if (head && i + words < tokens.size() && tokens.get(i + words).gap() != Gap.SENTENCE) {
          int names =
              tokens.get(i + words).shape() == Case.NUMBER
                  ? i + words + 1
                  : names(views, tokens, i + words);
          found = names > i + words ? names : -1;
        }
      }
      if (found < 0 && tokens.get(i).capital() && tokens.get(i).gap() != Gap.SENTENCE) {
        found = names(views, tokens, i);
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
