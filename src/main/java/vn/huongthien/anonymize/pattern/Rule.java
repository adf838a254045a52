package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import vn.huongthien.anonymize.Kind;

/** A pattern of words and what its match means. */
record Rule(Cues cue, Found found) {
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
