package vn.huongthien.anonymize.operate;

import java.util.List;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Case;
import vn.huongthien.anonymize.normal.Token.Gap;
import vn.huongthien.anonymize.normal.Views;

/**
 * Says when names cannot be told from words: a sentence in small letters only, in capitals only, or
 * without marks, or a bad scan. A person then has to read all of it.
 */
public final class Blindness {
  private static final int SHORTEST = 4;
  private static final int SHORT_TEXT = 2;

  /** "2O25", "l985": letters that a scan takes for figures, and marks are lost in it as well. */
  private static final Pattern MISREAD =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}.@_])(?:\\p{Nd}+[OolI]+[\\p{Nd}OolI]*|[OolI]+\\p{Nd}+[\\p{Nd}OolI]*)(?![\\p{L}\\p{Nd}@_])");

  private static final int MISREAD_OFTEN = 3;

  private Blindness() {}

  public static boolean in(Views views) {
    if (MISREAD.matcher(views.text()).results().limit(MISREAD_OFTEN).count() == MISREAD_OFTEN) {
      return true;
    }
    List<Token> tokens = views.tokens();
    int from = 0;
    while (from < tokens.size()) {
      int to = from + 1;
      while (to < tokens.size() && tokens.get(to).gap() != Gap.SENTENCE) {
        to++;
      }
      int least = to - from == tokens.size() ? SHORT_TEXT : SHORTEST;
      if (to - from >= least && blind(tokens.subList(from, to))) {
        return true;
      }
      from = to;
    }
    return false;
  }

  private static boolean blind(List<Token> sentence) {
    int upper = 0;
    int capitals = 0;
    int marked = 0;
    int words = 0;
    for (Token token : sentence) {
      if (token.shape() == Case.NUMBER) {
        continue;
      }
      words++;
      upper += token.shape() == Case.UPPER ? 1 : 0;
      capitals += token.capital() ? 1 : 0;
      marked += token.marked() ? 1 : 0;
    }
    if (words < SHORT_TEXT) {
      return false;
    }
    boolean small = capitals == 0;
    boolean shout = upper * 2 > words;
    boolean bare = words >= SHORTEST && marked * 6 < words;
    boolean titled = capitals * 10 >= words * 9 && words > 8;
    return small || shout || bare || titled;
  }
}
