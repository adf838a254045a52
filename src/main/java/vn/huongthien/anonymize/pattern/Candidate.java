package vn.huongthien.anonymize.pattern;

import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.Source;

/**
 * What one recogniser proposes, with offsets in the normal text.
 *
 * @param entity whom it belongs to; empty when unknown
 * @param replacement what to put there; null lets the operator of the kind decide
 */
public record Candidate(
    int start,
    int end,
    Kind kind,
    Source source,
    double confidence,
    String rule,
    String entity,
    @Nullable String replacement) {

  public static Candidate structured(int start, int end, Kind kind, String rule, String with) {
    return new Candidate(start, end, kind, Source.STRUCTURED, 0.95, rule, "", with);
  }

  public static Candidate cue(int start, int end, Kind kind, String rule, @Nullable String with) {
    return new Candidate(start, end, kind, Source.CUE, 0.8, rule, "", with);
  }
}
