package vn.huongthien.anonymize.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Marks;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Case;
import vn.huongthien.anonymize.normal.Token.Gap;
import vn.huongthien.anonymize.normal.Typing;

/**
 * Single syllables of the names of the story's own person and family. A given name is also an
 * ordinary word (hoa, bình, an), so capitals, titles, position and neighbours decide.
 */
final class CallNames {
  /** A syllable somebody is called by. */
  record Call(String marked, String folded, Kind kind, String entity, PersonName name, int at) {}

  private final Tables tables;
  private final Map<String, List<Call>> byFold = new HashMap<>();
  private final Map<String, List<Call>> byLeet = new HashMap<>();
  private final Map<String, List<Call>> bySound = new HashMap<>();
  private final List<Call> calls = new ArrayList<>();

  CallNames(Tables tables) {
    this.tables = tables;
  }

  void add(PersonName name, Kind kind, String entity) {
    if (name.size() == 0) {
      return;
    }
    for (int at : name.callable()) {
      Call call = new Call(name.marked().get(at), name.folded().get(at), kind, entity, name, at);
      if (calls.contains(call)) {
        continue;
      }
      calls.add(call);
      byFold.computeIfAbsent(call.folded(), k -> new ArrayList<>()).add(call);
      byLeet.computeIfAbsent(Typing.leet(call.folded()), k -> new ArrayList<>()).add(call);
      bySound.computeIfAbsent(sound(call.folded()), k -> new ArrayList<>()).add(call);
    }
  }

  private static String sound(String folded) {
    return Typing.sound(Typing.keystrokes(folded).text()).text();
  }

  void search(List<Token> tokens, Consumer<Hit> hits) {
    if (calls.isEmpty()) {
      return;
    }
    boolean given = tables.has(VariantRule.GIVEN);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (given) {
        single(tokens, i, token, hits);
      }
      if (tables.has(VariantRule.SPACED)) {
        torn(tokens, i, hits);
      }
    }
  }

  private void single(List<Token> tokens, int i, Token token, Consumer<Hit> hits) {
    for (Call call : byFold.getOrDefault(token.fold(), List.of())) {
      if (accepted(tokens, i, call)) {
        emit(tokens, i, i, call, "given", hits);
        return;
      }
    }
    boolean named = token.capital() || titleBefore(tokens, i);
    if (!named || (token.marked() && Typing.squeezed(token.fold()).equals(token.fold()))) {
      return;
    }
    boolean odd = odd(token.fold());
    if (tables.has(VariantRule.LEET) && token.fold().chars().anyMatch(Character::isDigit)) {
      String leet = Typing.leet(token.fold());
      first(byLeet.get(leet), tokens, i, "given-leet", hits);
    }
    if (tables.has(VariantRule.KEYSTROKES)) {
      String keys = Typing.keystrokes(token.fold()).text();
      if (!keys.equals(token.fold())) {
        first(byFold.get(keys), tokens, i, "given-keys", hits);
      }
    }
    if (tables.has(VariantRule.SOUND) && odd) {
      first(bySound.get(sound(token.fold())), tokens, i, "given-sound", hits);
    }
  }

  /** Letters that Vietnamese does not use, or one of them repeated. */
  private static boolean odd(String fold) {
    for (int k = 0; k < fold.length(); k++) {
      if ("fjwz".indexOf(fold.charAt(k)) >= 0 || (k > 0 && fold.charAt(k) == fold.charAt(k - 1))) {
        return true;
      }
    }
    return false;
  }

  private void first(
      @Nullable List<Call> found, List<Token> tokens, int i, String rule, Consumer<Hit> hits) {
    if (found != null) {
      emit(tokens, i, i, found.get(0), rule, hits);
    }
  }

  private boolean accepted(List<Token> tokens, int i, Call call) {
    Token token = tokens.get(i);
    boolean title = titleBefore(tokens, i);
    boolean rare = Lexicon.rare(call.marked());
    if (!Marks.agree(token.lower(), call.marked())) {
      return false;
    }
    boolean next = i + 1 < tokens.size() && tokens.get(i + 1).gap().joins();
    if (token.gap() == Gap.NONE && token.capital()) {
      return true;
    }
    if (title) {
      return token.capital()
          ? !(token.shape() == Case.UPPER && Lexicon.compound(tokens.get(i - 1), token))
          : lowerAfterTitle(tokens, i, call, rare);
    }
    if (token.capital()) {
      return capital(tokens, i, call, rare, next);
    }
    return rare && Marks.same(token.lower(), call.marked()) && call.marked().length() > 1;
  }

  private boolean lowerAfterTitle(List<Token> tokens, int i, Call call, boolean rare) {
    Token title = tokens.get(i - 1);
    Token token = tokens.get(i);
    if (Lexicon.compound(title, token)) {
      return false;
    }
    if (rare && Marks.same(token.lower(), call.marked())) {
      return true;
    }
    return PERSON_TITLES.contains(title.fold()) && noCapitals(tokens, i);
  }

  private static final java.util.Set<String> PERSON_TITLES =
      java.util.Set.of("anh", "chi", "ong", "ba", "co", "chu", "bac", "chau", "em", "be", "cau");

  /** True when the sentence is typed without any capital behind its first word. */
  private static boolean noCapitals(List<Token> tokens, int i) {
    for (int k = i; k >= 0; k--) {
      boolean start = tokens.get(k).gap() == Gap.SENTENCE;
      if (!start && tokens.get(k).capital()) {
        return false;
      }
      if (start) {
        break;
      }
    }
    for (int k = i + 1; k < tokens.size() && tokens.get(k).gap() != Gap.SENTENCE; k++) {
      if (tokens.get(k).capital()) {
        return false;
      }
    }
    return true;
  }

  private boolean capital(List<Token> tokens, int i, Call call, boolean rare, boolean next) {
    Token token = tokens.get(i);
    if (PlaceWords.part(tokens, i)) {
      return false;
    }
    if (token.shape() == Case.UPPER && token.fold().length() > 1 && shouting(tokens, i)) {
      return rare;
    }
    boolean first = token.gap() == Gap.SENTENCE || (token.gap() == Gap.SIGN && !rare);
    Token before = i > 0 && token.gap().joins() ? tokens.get(i - 1) : null;
    if (before != null && before.capital() && !ownPart(call, before)) {
      return !Lexicon.surname(before)
          && !(Lexicon.MIDDLE.contains(before.lower()) && before.gap() != Gap.SENTENCE);
    }
    Token after = next ? tokens.get(i + 1) : null;
    if (after != null && after.capital() && !ownPart(call, after)) {
      return first ? rare : !Lexicon.GIVEN.contains(after.lower());
    }
    if (!first) {
      return true;
    }
    return rare || (next && Lexicon.nameVerb(tokens.get(i + 1)));
  }

  private static boolean shouting(List<Token> tokens, int i) {
    return (i > 0 && tokens.get(i - 1).shape() == Case.UPPER)
        || (i + 1 < tokens.size() && tokens.get(i + 1).shape() == Case.UPPER);
  }

  private static boolean ownPart(Call call, Token token) {
    return call.name().folded().contains(token.fold());
  }

  static boolean titleBefore(List<Token> tokens, int i) {
    if (i == 0 || !tokens.get(i).gap().joins()) {
      return false;
    }
    Token before = tokens.get(i - 1);
    if (Lexicon.title(before)) {
      return true;
    }
    boolean letter = before.fold().length() == 1 && "aceob".contains(before.fold());
    return letter && tokens.get(i).capital();
  }

  /** One syllable in pieces: single letters, or two pieces at a hyphen or line end. */
  private void torn(List<Token> tokens, int i, Consumer<Hit> hits) {
    StringBuilder joined = new StringBuilder(tokens.get(i).fold());
    if (joined.length() > 6 || joined.isEmpty()) {
      return;
    }
    boolean letters = joined.length() == 1;
    for (int k = i + 1; k < tokens.size() && tokens.get(k).gap().joins(); k++) {
      Token piece = tokens.get(k);
      if (piece.gap() == Gap.NONE && piece.capital() && !tokens.get(k - 1).capital()) {
        return;
      }
      joined.append(piece.fold());
      letters &= piece.fold().length() == 1;
      if (joined.length() > 7) {
        return;
      }
      for (Call call : byFold.getOrDefault(joined.toString(), List.of())) {
        boolean pieces = letters && k - i >= 1 && call.folded().length() > 1;
        boolean whole = i > 0 && ownPart(call, tokens.get(i - 1));
        boolean named = tokens.get(i).capital() || titleBefore(tokens, i) || whole;
        if ((pieces || named)
            && Marks.agree(written(tokens, i, k), call.marked())
            && ((pieces && joined.length() > 2)
                || piece.gap() != Gap.SPACE
                || Marks.same(written(tokens, i, k), call.marked()))) {
          emit(tokens, i, k, call, "given-torn", hits);
          return;
        }
      }
    }
  }

  private static String written(List<Token> tokens, int from, int to) {
    StringBuilder result = new StringBuilder();
    for (int k = from; k <= to; k++) {
      result.append(tokens.get(k).lower());
    }
    return result.toString();
  }

  /** Takes the neighbouring syllables and initials of the same name along. */
  private void emit(
      List<Token> tokens, int from, int to, Call call, String rule, Consumer<Hit> hits) {
    int first = from;
    while (first > 0 && tokens.get(first).gap().joins() && part(call, tokens.get(first - 1))) {
      first--;
    }
    int last = to;
    while (last + 1 < tokens.size()
        && tokens.get(last + 1).gap().joins()
        && part(call, tokens.get(last + 1))) {
      last++;
    }
    hits.accept(
        new Hit(
            tokens.get(first).start(), tokens.get(last).end(), call.kind(), rule, call.entity()));
  }

  private boolean part(Call call, Token token) {
    if (!token.capital()) {
      return false;
    }
    for (int k = 0; k < call.name().size(); k++) {
      String folded = call.name().folded().get(k);
      boolean initial =
          token.fold().length() <= 3
              && tables.has(VariantRule.INITIALS)
              && call.name().digraphs(k).contains(token.fold())
              && !Lexicon.title(token);
      if (k != call.at() && (folded.equals(token.fold()) || initial)) {
        return true;
      }
    }
    return false;
  }
}
