package vn.huongthien.anonymize.known;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.known.Phrase.Strictness;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.Marks;
import vn.huongthien.anonymize.normal.Stream;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Typing;
import vn.huongthien.anonymize.normal.Views;
import vn.huongthien.anonymize.normal.Views.View;

/** The phrases of one or many cases, one table for each kind of view, and the search over them. */
final class Tables {
  private static final int LONG = 9;

  private final Set<VariantRule> rules;
  private final PhraseTable plain = new PhraseTable();
  private final PhraseTable leet = new PhraseTable();
  private final PhraseTable sound = new PhraseTable();
  private final PhraseTable digits = new PhraseTable();

  Tables(Set<VariantRule> rules) {
    this.rules = rules;
  }

  int size() {
    return plain.size() + digits.size();
  }

  boolean has(VariantRule rule) {
    return rules.contains(rule);
  }

  /** Adds words to be found folded, typed, in leet and, when long enough, by sound. */
  void words(List<String> syllables, Kind kind, String rule, String entity, Strictness strict) {
    String marked = String.join("", syllables);
    String compact = Fold.compact(marked);
    Phrase phrase = new Phrase(kind, rule, entity, marked, strict);
    if (has(VariantRule.FOLDED)) {
      plain.add(compact, phrase);
    }
    if (has(VariantRule.LEET)) {
      leet.add(Typing.leet(compact), phrase);
    }
    if (has(VariantRule.SOUND) && syllables.size() > 1 && compact.length() >= 7) {
      StringBuilder sounds = new StringBuilder();
      for (String syllable : syllables) {
        sounds.append(Typing.sound(Typing.keystrokes(Fold.compact(syllable)).text()).text());
      }
      sound.add(
          sounds.toString(),
          new Phrase(kind, rule + "-sound", entity, marked, soundStrictness(syllables, strict)));
    }
  }

  private static Strictness soundStrictness(List<String> syllables, Strictness strict) {
    return syllables.size() > 2 && strict != Strictness.NAME ? Strictness.WORDS : Strictness.NAME;
  }

  /** Adds a folded form as it is. */
  void form(String compact, Kind kind, String rule, String entity, Strictness strict) {
    Phrase phrase = new Phrase(kind, rule, entity, compact, strict);
    plain.add(compact, phrase);
    if (has(VariantRule.LEET)) {
      leet.add(Typing.leet(compact), phrase);
    }
  }

  /** Adds a number. */
  void number(String onlyDigits, Kind kind, String rule) {
    if (has(VariantRule.NUMBERS)) {
      digits.add(onlyDigits, new Phrase(kind, rule, "", "", Strictness.ANYWHERE));
    }
  }

  void search(Views views, Consumer<Hit> hits) {
    search(views, View.PLAIN, plain, hits);
    if (has(VariantRule.KEYSTROKES) && views.differs(View.KEYS)) {
      search(views, View.KEYS, plain, hits);
    }
    if (has(VariantRule.NUMBERS) && views.differs(View.NUMBERED)) {
      search(views, View.NUMBERED, plain, hits);
    }
    if (!leet.isEmpty()) {
      search(views, View.LEET, leet, hits);
    }
    if (!sound.isEmpty()) {
      search(views, View.SOUND, sound, hits);
    }
    if (!digits.isEmpty()) {
      search(views, View.DIGITS, digits, hits);
    }
  }

  private void search(Views views, View view, PhraseTable table, Consumer<Hit> hits) {
    Stream stream = views.get(view);
    table.search(
        stream,
        (from, to, phrase) -> {
          if (accept(views, view, stream, from, to, phrase)) {
            hits.accept(
                new Hit(
                    stream.start(from),
                    stream.end(to - 1),
                    phrase.kind(),
                    phrase.rule(),
                    phrase.entity()));
          }
        });
  }

  private boolean accept(Views views, View view, Stream s, int from, int to, Phrase phrase) {
    if (view == View.DIGITS) {
      return true;
    }
    boolean words = s.wordStart(from) && s.wordStart(to);
    if (!words) {
      boolean glued = phrase.strict() == Strictness.ANYWHERE && to - from >= LONG;
      return has(VariantRule.GLUED) && (glued || insideLongWord(s, from, to));
    }
    if (phrase.strict() != Strictness.NAME) {
      return true;
    }
    return name(views, view, s.start(from), s.end(to - 1), phrase);
  }

  /** No Vietnamese syllable is that long: words run together, as in a user name. */
  private static boolean insideLongWord(Stream s, int from, int to) {
    if (to - from < 6) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (s.wordStart(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean name(Views views, View view, int start, int end, Phrase phrase) {
    List<Token> inside = Words.inside(views.tokens(), start, end);
    boolean capitals = inside.stream().allMatch(Token::capital);
    boolean shout = inside.stream().allMatch(t -> t.shape() == Token.Case.UPPER);
    String written = views.text().substring(start, end);
    boolean agree =
        view == View.KEYS
            || view == View.LEET
            || view == View.SOUND
            || Marks.agree(written, phrase.marked());
    if (!agree) {
      return false;
    }
    Token before = Words.before(views.tokens(), start);
    if (before != null && Lexicon.title(before)) {
      return true;
    }
    boolean careless = views.bare() || (views.small() && Marks.same(written, phrase.marked()));
    return (capitals && !shout)
        || (careless && inside.size() > 1 && end - start >= 6)
        || (shout && Lexicon.rare(inside.get(inside.size() - 1).lower()))
        || (phrase.rule().equals("full-name") && end - start >= 7 && inside.size() > 1);
  }
}
