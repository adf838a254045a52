package vn.huongthien.anonymize.name;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.Source;
import vn.huongthien.anonymize.known.Lexicon;
import vn.huongthien.anonymize.known.PlaceWords;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Case;
import vn.huongthien.anonymize.normal.Token.Gap;
import vn.huongthien.anonymize.normal.Views;
import vn.huongthien.anonymize.pattern.Candidate;
import vn.huongthien.anonymize.pattern.Recognizer;

/**
 * Default deny: a capital that no rule explains is taken for a name. Behind a title it is one for
 * sure; at the beginning of a sentence it is one when a word follows that people do.
 */
public final class Capitals implements Recognizer {
  private static final Set<String> STRONG = Lexicon.lines("strong-verbs");

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    List<Token> tokens = views.tokens();
    boolean bare = views.bare();
    int i = 0;
    while (i < tokens.size()) {
      if (!tokens.get(i).capital()) {
        i++;
        continue;
      }
      int end = run(tokens, i);
      report(tokens, i, end, bare, out);
      i = end;
    }
  }

  /** True for a word that begins sentences and says nothing about people. */
  public static boolean function(Token t) {
    return Ordinary.function(t);
  }

  /** True when the capital belongs to an institution, a holiday, or begins ordinary words. */
  public static boolean explained(List<Token> tokens, int i) {
    for (int from = Math.max(0, i - 5); from <= i; from++) {
      int words = Allowed.at(tokens, from);
      if (words > 1 && from + words > i) {
        return true;
      }
    }
    return tokens.get(i).gap() != Gap.SPACE && Allowed.compound(tokens, i);
  }

  /** Index behind the capitals that belong together. */
  private static int run(List<Token> tokens, int from) {
    int k = from + 1;
    while (k < tokens.size()
        && (tokens.get(k).capital() || patronymic(tokens, k))
        && tokens.get(k).gap().joins()
        && !newLine(tokens, k)) {
      k++;
    }
    return k;
  }

  /** A line that begins with an ordinary word begins something new, a heading stands above it. */
  static boolean newLine(List<Token> tokens, int k) {
    Token t = tokens.get(k);
    return t.gap() == Gap.LINE
        && !Lexicon.surname(t)
        && !Lexicon.GIVEN.contains(t.lower())
        && !Lexicon.MIDDLE.contains(t.lower());
  }

  /** A small "a", "thị" inside a name written with care elsewhere. */
  private static boolean patronymic(List<Token> tokens, int k) {
    String lower = tokens.get(k).lower();
    return (lower.equals("thị") || lower.equals("văn"))
        && k + 1 < tokens.size()
        && tokens.get(k + 1).capital()
        && tokens.get(k + 1).gap().joins()
        && Lexicon.surname(tokens.get(k - 1));
  }

  private static void report(
      List<Token> tokens, int from, int end, boolean bare, Consumer<Candidate> out) {
    int i = from;
    boolean shout = shouting(tokens, from, end);
    while (i < end) {
      boolean title = titled(tokens, i, bare);
      int allowed = title && i > from - 1 && nameLike(tokens, i, end) ? 0 : Allowed.at(tokens, i);
      Gap gap = tokens.get(i).gap();
      boolean initialWord =
          gap == Gap.SENTENCE
              || gap == Gap.OPEN
              || gap == Gap.LINE
              || (gap == Gap.SIGN && Ordinary.function(tokens.get(i)));
      if (allowed > 0 && !(allowed == 1 && givenBehind(tokens, i, end))) {
        i += allowed;
        continue;
      }
      if (i + 1 < end && !title && gap != Gap.SPACE && spoken(tokens.get(i))) {
        i++;
        continue;
      }
      int stop = i + 1;
      while (stop < end && Allowed.at(tokens, stop) < 2) {
        stop++;
      }
      if ((initialWord && !title && !startsName(tokens, i, stop))
          || (shout && !title && stop - i < 2)) {
        i++;
        continue;
      }
      if (tokens.get(i).shape() == Case.INITIAL && stop == i + 1 && !title) {
        initial(tokens, i, out);
      } else if (!lawUnit(tokens, i)) {
        emit(tokens, i, stop, title, out);
      }
      i = stop;
    }
  }

  /** "Ông" is also a surname, "Tôi" begins letters: before another capital it is neither. */
  private static boolean spoken(Token t) {
    return t.lower().equals("tôi") || (Ordinary.function(t) && Lexicon.spelledTitle(t));
  }

  private static boolean nameLike(List<Token> tokens, int i, int end) {
    return PlaceWords.match(tokens, i) < 0
        && (i + 1 < end || Lexicon.GIVEN.contains(tokens.get(i).lower()));
  }

  private static boolean titled(List<Token> tokens, int i, boolean bare) {
    if (i == 0 || !tokens.get(i).gap().joins() || newLine(tokens, i)) {
      return false;
    }
    Token before = tokens.get(i - 1);
    boolean title = bare ? Lexicon.title(before) : Lexicon.spelledTitle(before);
    if (before.shape() == Case.UPPER
        && !Lexicon.surname(tokens.get(i))
        && !Lexicon.GIVEN.contains(tokens.get(i).lower())) {
      return false;
    }
    return title && !Lexicon.compound(before, tokens.get(i));
  }

  /** A one-word phrase like "Xuân" or "Hoa" is a name when another capital of a name follows. */
  private static boolean givenBehind(List<Token> tokens, int i, int end) {
    Token token = tokens.get(i);
    if (Lexicon.title(token) && !Lexicon.SURNAMES.contains(token.lower())) {
      return false;
    }
    return i + 1 < end
        && (Lexicon.SURNAMES.contains(token.lower()) || Lexicon.GIVEN.contains(token.lower()))
        && Allowed.at(tokens, i + 1) == 0;
  }

  private static boolean shouting(List<Token> tokens, int from, int end) {
    int upper = 0;
    for (int k = from; k < end; k++) {
      upper += tokens.get(k).shape() == Case.UPPER && tokens.get(k).length() > 1 ? 1 : 0;
    }
    return upper > 3 || end - from > 7;
  }

  /** Decides whether the first word of a sentence belongs to a name. */
  private static boolean startsName(List<Token> tokens, int i, int stop) {
    Token token = tokens.get(i);
    String lower = token.lower();
    boolean known = Lexicon.GIVEN.contains(lower) || Lexicon.SURNAMES.contains(lower);
    if (token.fold().length() > 1 && tokens.get(i).start() + 2 <= token.end() && odd(token)) {
      return true;
    }
    if (stop - i > 1) {
      return known || Lexicon.MIDDLE.contains(lower) || token.shape() == Case.INITIAL;
    }
    if (Allowed.compound(tokens, i) || Ordinary.function(token)) {
      return false;
    }
    if (!known && !WordClass.common(token) && token.length() > 1) {
      return true;
    }
    if (!known || i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    if (Lexicon.rare(lower) && next.gap() == Gap.SPACE && Lexicon.nameVerb(next)) {
      return true;
    }
    boolean pair =
        (next.lower().equals("và") || next.lower().equals("với"))
            && i + 2 < tokens.size()
            && tokens.get(i + 2).capital()
            && tokens.get(i + 2).gap() == Gap.SPACE;
    boolean enclosed =
        token.gap() == Gap.OPEN && (next.gap() == Gap.OPEN || next.gap() == Gap.SENTENCE);
    return pair || enclosed || (next.gap() == Gap.SPACE && STRONG.contains(next.lower()));
  }

  /** Foreign spelling: an apostrophe, or letters that Vietnamese does not use. */
  private static boolean odd(Token token) {
    String lower = token.lower();
    return lower.indexOf('\'') > 0 || lower.indexOf('’') > 0;
  }

  /**
   * Single capitals are list marks, grades, blood groups: only "M." behind a person's word counts.
   */
  private static void initial(List<Token> tokens, int i, Consumer<Candidate> out) {
    boolean joint =
        i + 1 < tokens.size()
            && tokens.get(i + 1).gap() == Gap.JOINT
            && tokens.get(i + 1).shape() == Case.INITIAL;
    if (joint) {
      emit(tokens, i, i + 1, false, out);
    }
  }

  /** "Điều 70", "Khoản 2", roman numerals. */
  private static boolean lawUnit(List<Token> tokens, int i) {
    return tokens.get(i).fold().matches("[ivx]+|qh1\\d") && tokens.get(i).shape() == Case.UPPER;
  }

  private static void emit(
      List<Token> tokens, int from, int end, boolean title, Consumer<Candidate> out) {
    int last = numbered(tokens, end) || (title && hyphened(tokens, end)) ? end : end - 1;
    out.accept(
        new Candidate(
            tokens.get(from).start(),
            tokens.get(last).end(),
            Kind.PERSON,
            title ? Source.CUE : Source.DENY,
            title ? 0.9 : 0.4,
            title ? "title" : "capital",
            "",
            null));
  }

  /** "ông Bae Sung-tak". */
  private static boolean hyphened(List<Token> tokens, int end) {
    return end < tokens.size()
        && tokens.get(end).gap() == Gap.JOINT
        && tokens.get(end).shape() == Case.LOWER
        && tokens.get(end).length() > 1
        && tokens.get(end).start() == tokens.get(end - 1).end() + 1;
  }

  /** "ở Kênh 7.": a short number that closes the phrase belongs to the name. */
  private static boolean numbered(List<Token> tokens, int end) {
    return end < tokens.size()
        && tokens.get(end).shape() == Case.NUMBER
        && tokens.get(end).length() < 3
        && tokens.get(end).gap() == Gap.SPACE
        && (end + 1 == tokens.size() || tokens.get(end + 1).gap() != Gap.SPACE);
  }
}
