package vn.huongthien.anonymize.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Views;

/**
 * All patterns of words in one pass. A pattern is only tried where a word stands that it may begin
 * with; which patterns these are is remembered for each word, as the language has few of them.
 */
public final class CuePhrases implements Recognizer {
  private static final int REMEMBERED = 20_000;
  private static final List<Rule> RULES = new ArrayList<>();

  static {
    RULES.addAll(Health.RULES);
    RULES.addAll(Victims.RULES);
    RULES.addAll(Harmed.RULES);
    RULES.addAll(Superlatives.RULES);
    RULES.addAll(Renown.RULES);
    RULES.addAll(Events.RULES);
    RULES.addAll(Crafts.RULES);
    RULES.addAll(Firms.RULES);
    RULES.addAll(Landmarks.RULES);
    RULES.addAll(AddressLinks.RULES);
    RULES.addAll(AddressChains.RULES);
    RULES.addAll(CallNames.RULES);
    RULES.addAll(Openers.RULES);
  }

  private static final Map<String, int[]> MARKED = new ConcurrentHashMap<>();
  private static final Map<String, int[]> BARE = new ConcurrentHashMap<>();

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    boolean bare = views.bare();
    String text = views.text();
    @Nullable Matcher[] matchers = new Matcher[RULES.size()];
    int[] free = new int[RULES.size()];
    for (Token token : views.tokens()) {
      for (int r : beginning(text.substring(token.start(), token.end()), bare)) {
        if (token.start() < free[r]) {
          continue;
        }
        Matcher m = matchers[r];
        if (m == null) {
          m = RULES.get(r).cue().in(text, bare);
          matchers[r] = m;
        }
        if (m.region(token.start(), text.length()).lookingAt()) {
          RULES.get(r).found().accept(m, text, out);
          free[r] = m.end();
        }
      }
    }
  }

  /** The patterns that may begin with a word. */
  private static int[] beginning(String word, boolean bare) {
    Map<String, int[]> known = bare ? BARE : MARKED;
    int[] rules = known.get(word);
    if (rules == null) {
      rules =
          IntStream.range(0, RULES.size())
              .filter(r -> RULES.get(r).cue().begins(word, bare))
              .toArray();
      if (known.size() < REMEMBERED) {
        known.put(word, rules);
      }
    }
    return rules;
  }
}
