package vn.huongthien.anonymize.operate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.Source;
import vn.huongthien.anonymize.known.Lexicon;
import vn.huongthien.anonymize.known.PlaceWords;
import vn.huongthien.anonymize.known.Words;
import vn.huongthien.anonymize.name.Capitals;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Gap;
import vn.huongthien.anonymize.normal.Views;
import vn.huongthien.anonymize.pattern.Candidate;

/** A name found once is found in all its partial forms in the document. */
public final class Propagation {
  private Propagation() {}

  public static void spread(Views views, List<Candidate> found, Consumer<Candidate> out) {
    Map<String, Candidate> names = new HashMap<>();
    List<Token> tokens = views.tokens();
    for (Candidate c : found) {
      if (!c.kind().person()) {
        continue;
      }
      List<Token> inside = Words.inside(tokens, c.start(), c.end());
      if (!inside.isEmpty() && sure(c, inside)) {
        names.putIfAbsent(inside.get(inside.size() - 1).lower(), c);
      }
    }
    // nobody is found because of himself
    spread(
        views,
        names,
        c -> {
          if (names.values().stream().noneMatch(n -> within(c, n))) {
            out.accept(c);
          }
        });
  }

  private static boolean within(Candidate inner, Candidate outer) {
    return outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  /** Finds names by their last syllables, in small letters with marks. */
  public static void spread(Views views, Map<String, Candidate> names, Consumer<Candidate> out) {
    if (names.isEmpty()) {
      return;
    }
    List<Token> tokens = views.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Candidate name = names.get(token.lower());
      if (name == null || token.fold().length() < 2 || PlaceWords.part(tokens, i)) {
        continue;
      }
      boolean next = i + 1 < tokens.size() && tokens.get(i + 1).gap() == Gap.SPACE;
      boolean verb = next && Lexicon.nameVerb(tokens.get(i + 1));
      boolean first = token.gap() == Gap.SENTENCE;
      if (!token.capital() && !views.bare() && !views.small()) {
        continue;
      }
      boolean title =
          i > 0
              && token.gap().joins()
              && (views.bare()
                  ? Lexicon.title(tokens.get(i - 1))
                  : Lexicon.spelledTitle(tokens.get(i - 1)))
              && !Lexicon.compound(tokens.get(i - 1), token);
      if (token.capital() && Capitals.explained(tokens, i)) {
        continue;
      }
      if ((token.capital() && (!first || verb || strong(name) || Lexicon.rare(token.lower())))
          || title) {
        out.accept(
            new Candidate(
                token.start(),
                token.end(),
                Kind.PERSON,
                Source.CUE,
                0.7,
                "same-name",
                name.entity(),
                null));
      }
    }
  }

  /** A name told in full, or behind a title, is the same name at the beginning of a sentence. */
  private static boolean strong(Candidate c) {
    return c.source() != Source.DENY;
  }

  /** A single word that a sentence may begin with does not speak for the rest of the text. */
  private static boolean sure(Candidate c, List<Token> inside) {
    Token last = inside.get(inside.size() - 1);
    if (c.source() == Source.KNOWN || c.source() == Source.STRUCTURED) {
      return true;
    }
    if (!last.capital() || Lexicon.spelledTitle(last) || last.length() < 2) {
      return false;
    }
    boolean several = inside.size() > 1;
    if (Capitals.function(last)) {
      return several && Lexicon.surname(inside.get(0));
    }
    boolean inSentence = last.gap() == Gap.SPACE || last.gap() == Gap.JOINT;
    return inSentence
        && (several
            || c.source() == Source.CUE
            || (c.source() == Source.MODEL && c.confidence() >= 0.8));
  }
}
