package vn.huongthien.stories;

import java.util.List;
import vn.huongthien.anonymize.RiskAssessment;
import vn.huongthien.newsroom.Payload;
import vn.huongthien.shared.RuleViolated;

/**
 * Whether a public text may be handed over, and what stands in its way.
 *
 * @param payload exactly what would be published
 * @param problems empty when nothing stands in the way
 */
record Readiness(Payload payload, RiskAssessment risk, List<Problem> problems) {
  Readiness {
    problems = List.copyOf(problems);
  }

  /** A message key {@code rule.stories.…} and what goes into it; never a value of the case. */
  record Problem(String key, List<Object> arguments) {
    Problem {
      arguments = List.copyOf(arguments);
    }

    static Problem of(String key, Object... arguments) {
      return new Problem(key, List.of(arguments));
    }
  }

  /**
   * @throws RuleViolated with the first problem
   */
  void require() {
    if (!problems.isEmpty()) {
      throw new RuleViolated(problems.get(0).key(), problems.get(0).arguments().toArray());
    }
  }
}
