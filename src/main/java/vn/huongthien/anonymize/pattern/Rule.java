package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.Kind;

/**
 * A pattern of words and what its match means.
 *
 * @param near what has to stand around it, or it is not even tried; null for nothing
 */
record Rule(Cues cue, Found found, @Nullable Near near) {
  Rule(Cues cue, Found found) {
    this(cue, found, null);
  }

  /**
   * Words one of which begins in the neighbourhood. They only save time, so they may let more
   * through than the pattern does.
   *
   * @param before most characters between these words and a pattern behind them
   * @param behind most characters from the beginning of the pattern to these words
   */
  record Near(Cues words, int before, int behind) {}

  /** The same, tried only where the words are near. */
  Rule near(Near words) {
    return new Rule(cue, found, words);
  }

  /** Makes candidates of a match. */
  interface Found {
    void accept(Matcher match, String text, Consumer<Candidate> out);
  }

  /** A whole match, or one group of it, is a candidate. */
  static Rule cue(String regex, int group, Kind kind, String rule, String with) {
    return new Rule(
        Cues.of(regex), (m, text, out) -> out.accept(candidate(m, group, kind, rule, with)));
  }

  static Candidate candidate(Matcher m, int group, Kind kind, String rule, String with) {
    return Candidate.cue(m.start(group), m.end(group), kind, rule, with.isEmpty() ? null : with);
  }
}
