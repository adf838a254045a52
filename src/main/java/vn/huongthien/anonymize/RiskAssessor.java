package vn.huongthien.anonymize;

import java.util.List;

/** Computes k for one story and for everything published about a person together. */
public final class RiskAssessor {
  public static final int PROPOSED_THRESHOLD = 11;
  public static final int HARD_FLOOR = 5;

  private final PopulationCounts counts;
  private final int threshold;
  private final int floor;

  public RiskAssessor(PopulationCounts counts) {
    this(counts, PROPOSED_THRESHOLD, HARD_FLOOR);
  }

  /** Thresholds below {@link #HARD_FLOOR} are refused. */
  public RiskAssessor(PopulationCounts counts, int threshold, int floor) {
    if (floor < HARD_FLOOR || threshold < floor) {
      throw new IllegalArgumentException("k below " + HARD_FLOOR + " is never safe");
    }
    this.counts = counts;
    this.threshold = threshold;
    this.floor = floor;
  }

  /** Assesses a story together with the facts of what is already public about the person. */
  public RiskAssessment assess(Facts story, List<Facts> alreadyPublished) {
    long k = counts.count(story);
    RiskAssessment.Verdict verdict =
        k >= threshold
            ? RiskAssessment.Verdict.SAFE
            : k >= floor ? RiskAssessment.Verdict.CAUTION : RiskAssessment.Verdict.BLOCKED;
    return new RiskAssessment(k, k, threshold, floor, verdict, List.of());
  }
}
