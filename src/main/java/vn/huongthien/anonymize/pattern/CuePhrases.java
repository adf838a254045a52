package vn.huongthien.anonymize.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Views;

/**
 * All patterns of words in one pass. A pattern is only tried where a word stands that it may begin
 * with ({@link Beginnings}), and a costly one only where a word without which it cannot match is
 * near.
 */
public final class CuePhrases implements Recognizer {
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

  /** What some of the rules want near them. */
  private static final List<Rule.Near> NEAR =
      RULES.stream().map(Rule::near).filter(Objects::nonNull).distinct().toList();

  private static final int[] WANTED =
      RULES.stream().mapToInt(rule -> NEAR.indexOf(rule.near())).toArray();

  private static final Beginnings MARKED = new Beginnings(cues(), false);
  private static final Beginnings BARE = new Beginnings(cues(), true);

  /** First what is wanted near, then the rules. */
  private static List<Cues> cues() {
    return Stream.concat(NEAR.stream().map(Rule.Near::words), RULES.stream().map(Rule::cue))
        .toList();
  }

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    new Search(views).run(out);
  }

  /** One pass through one text. */
  private static final class Search {
    private final Views views;
    private final String text;
    private final Beginnings beginnings;
    private final @Nullable Matcher[] matchers = new Matcher[NEAR.size() + RULES.size()];
    private final BitSet[] near = new BitSet[NEAR.size()];

    Search(Views views) {
      this.views = views;
      this.text = views.text();
      this.beginnings = views.bare() ? BARE : MARKED;
      Arrays.setAll(near, n -> new BitSet());
    }

    void run(Consumer<Candidate> out) {
      List<Token> tokens = views.tokens();
      int[][] possible = new int[tokens.size()][];
      for (int t = 0; t < possible.length; t++) {
        int start = tokens.get(t).start();
        possible[t] = beginnings.at(text, start, tokens.get(t).end());
        for (int c : possible[t]) {
          if (c < NEAR.size() && matched(c, start) != null) {
            near[c].set(start);
          }
        }
      }
      int[] free = new int[RULES.size()];
      for (int t = 0; t < possible.length; t++) {
        int start = tokens.get(t).start();
        for (int c : possible[t]) {
          int r = c - NEAR.size();
          if (r >= 0 && start >= free[r] && mayStand(r, start)) {
            Matcher m = matched(c, start);
            if (m != null) {
              RULES.get(r).found().accept(m, text, out);
              free[r] = m.end();
            }
          }
        }
      }
    }

    private boolean mayStand(int r, int start) {
      Rule.Near words = RULES.get(r).near();
      if (words == null) {
        return true;
      }
      int next = near[WANTED[r]].nextSetBit(Math.max(0, start - words.before()));
      return next >= 0 && next <= start + words.behind();
    }

    private @Nullable Matcher matched(int cue, int start) {
      Matcher m = matchers[cue];
      if (m == null) {
        m = beginnings.cue(cue).in(text, views.bare());
        matchers[cue] = m;
      }
      return m.region(start, text.length()).lookingAt() ? m : null;
    }
  }
}
