package vn.huongthien.newsroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.publishing.Counted;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Terms;

/**
 * Among how many people the subject of a story is hidden by a text. The case side implements it: it
 * reads what the final text plainly tells, adds what was declared, and counts. Facts of the text
 * and numbers cross, never a value that the text does not tell.
 */
public interface SubjectRisk {
  /**
   * The question.
   *
   * @param editionId the edition that holds the text, or that it was made from
   * @param before the text of that edition; the same when nothing was changed
   * @param declared the facts that the edition discloses
   */
  record Asked(
      long editionId, long sourceRef, Payload text, Payload before, Map<String, String> declared) {
    public Asked {
      declared = Map.copyOf(declared);
    }
  }

  /**
   * The answer.
   *
   * @param allowed whether a text like this may go on
   * @param steps keys of what is to be told less exactly; empty when nothing has to, or when
   *     nothing helps
   */
  record Standing(Counted counted, boolean allowed, int threshold, List<String> steps) {
    public Standing {
      steps = List.copyOf(steps);
    }

    /** The number that counts: of this text, and of all together. */
    public long people() {
      return Math.min(counted.k(), counted.cumulativeK());
    }

    /** Whether so many match that no reason is needed. */
    public boolean isEnough() {
      return people() >= threshold;
    }

    /**
     * @throws RuleViolated when too few people match, with what is to be told less exactly
     */
    public Counted require() {
      RuleViolated refusal = refusal();
      if (refusal != null) {
        throw refusal;
      }
      return counted;
    }

    /** Why a text like this may not go on, in words for people; null when it may. */
    public @Nullable RuleViolated refusal() {
      if (allowed) {
        return null;
      }
      return steps.isEmpty()
          ? new RuleViolated("rule.newsroom.tooFewAnyhow", people())
          : new RuleViolated("rule.newsroom.tooFew", people(), threshold, new Terms(steps));
    }
  }

  /**
   * A text that tells no more than it must.
   *
   * @param steps keys of what is told less exactly
   */
  record Proposal(Payload text, Counted counted, List<String> steps) {
    public Proposal {
      steps = List.copyOf(steps);
    }
  }

  /** Counts now; fails closed. */
  Standing look(Asked asked);

  /**
   * The least generalisation that reaches the threshold; empty when none of them can be made by a
   * machine in this text.
   */
  Optional<Proposal> generalise(Asked asked);
}
