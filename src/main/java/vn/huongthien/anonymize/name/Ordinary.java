package vn.huongthien.anonymize.name;

import java.util.List;
import vn.huongthien.anonymize.known.Lexicon;
import vn.huongthien.anonymize.known.PlaceWords;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Case;
import vn.huongthien.anonymize.normal.Token.Gap;

/** What the recogniser may say and still is no name: titles, provinces, words of a sentence. */
final class Ordinary {
  private Ordinary() {}

  /** Index of the first word of a span that may be a name; {@code to} when none is. */
  static int skip(List<Token> tokens, int from, int to) {
    int i = from;
    while (i < to && leading(tokens, i, to)) {
      i++;
    }
    if (i < to && !titled(tokens, i)) {
      boolean place = PlaceWords.match(tokens, i) == to;
      boolean allowed = tokens.get(i).capital() && Allowed.at(tokens, i) >= to - i;
      return place || allowed ? to : i;
    }
    return i;
  }

  /** "Anh Tuấn", "Ông Bình": the title stays outside. */
  private static boolean leading(List<Token> tokens, int i, int to) {
    Token t = tokens.get(i);
    boolean begins = begins(t);
    if (!t.capital()) {
      return false;
    }
    if (Lexicon.spelledTitle(t) && !Lexicon.SURNAMES.contains(t.lower())) {
      return begins || (i + 1 < to && tokens.get(i + 1).capital());
    }
    return begins
        && i + 1 == to
        && (Allowed.compound(tokens, i) || (WordClass.common(t) && !listed(t)));
  }

  private static boolean listed(Token t) {
    return Lexicon.GIVEN.contains(t.lower())
        || Lexicon.SURNAMES.contains(t.lower())
        || (WordClass.of(t, false) & WordClass.RARE) != 0;
  }

  private static boolean begins(Token t) {
    return t.gap() == Gap.SENTENCE || t.gap() == Gap.OPEN || t.gap() == Gap.LINE;
  }

  private static boolean titled(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i).gap().joins()
        && tokens.get(i - 1).shape() == Case.LOWER
        && Lexicon.spelledTitle(tokens.get(i - 1));
  }
}
