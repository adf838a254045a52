package vn.huongthien.anonymize;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many people could be meant.
 *
 * @param k people who match what this text discloses
 * @param cumulativeK people who match this text and everything published about the person before
 * @param fixes the smallest generalisations that reach the threshold, best first; empty when
 *     nothing has to be done, or when nothing helps
 */
public record RiskAssessment(
    long k, long cumulativeK, int threshold, int floor, Verdict verdict, List<Fix> fixes) {

  /** What follows from k. */
  public enum Verdict {
    /** Both counts reach the threshold. */
    SAFE,
    /** Between floor and threshold: allowed with a reason. */
    CAUTION,
    /** Below the floor: must be generalised. */
    BLOCKED
  }

  /**
   * A generalisation that would be enough.
   *
   * @param facts what would still be disclosed
   * @param steps what was made coarser, e.g. {@code commune}, {@code age:10}
   * @param cumulativeK people who match then
   */
  public record Fix(Facts facts, List<String> steps, long cumulativeK) {
    public Fix {
      steps = List.copyOf(steps);
    }
  }

  public RiskAssessment {
    fixes = List.copyOf(fixes);
  }

  /** The generalisation to offer first. */
  public @Nullable Fix bestFix() {
    return fixes.isEmpty() ? null : fixes.get(0);
  }
}
