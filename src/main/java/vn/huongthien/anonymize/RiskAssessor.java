package vn.huongthien.anonymize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import vn.huongthien.anonymize.RiskAssessment.Fix;
import vn.huongthien.anonymize.RiskAssessment.Verdict;
import vn.huongthien.anonymize.risk.Coarser;
import vn.huongthien.anonymize.risk.Union;

/**
 * Computes k for one story and for everything published about a person together, and looks for the
 * least generalisation that reaches the threshold: cheapest first, through the lattice of all
 * steps.
 */
public final class RiskAssessor {
  public static final int PROPOSED_THRESHOLD = 11;
  public static final int HARD_FLOOR = 5;
  private static final int OFFERED = 3;
  private static final int MOST_NODES = 2_000;

  private final PopulationCounts counts;
  private final int threshold;
  private final int floor;

  private record Node(Facts facts, List<String> steps, int cost) {}

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

  /**
   * Assesses a story together with the facts of what is already public about the person. The
   * verdict is that of the smaller count; a count of nobody (the facts fit no case) blocks too.
   */
  public RiskAssessment assess(Facts story, List<Facts> alreadyPublished) {
    Map<Facts, Long> seen = new HashMap<>();
    long k = count(story, seen);
    long cumulative = Math.min(k, cumulative(story, alreadyPublished, seen));
    Verdict verdict =
        cumulative >= threshold
            ? Verdict.SAFE
            : cumulative >= floor ? Verdict.CAUTION : Verdict.BLOCKED;
    List<Fix> fixes = verdict == Verdict.SAFE ? List.of() : search(story, alreadyPublished, seen);
    return new RiskAssessment(k, cumulative, threshold, floor, verdict, fixes);
  }

  /**
   * Which sensitive facts a text gives away although it does not tell them: all who match, or all
   * but one kind, share them (l-diversity).
   *
   * @param sensitive names of facts, such as {@code offence}, {@code other.health}
   * @param least how many different values there must be among those who match
   */
  public List<String> homogeneous(Facts story, List<String> sensitive, int least) {
    List<String> given = new ArrayList<>();
    for (String fact : sensitive) {
      boolean told =
          (fact.equals("offence") && story.offenceGroup() != null)
              || (fact.equals("sentence") && story.sentenceBand() != null)
              || (fact.startsWith("other.") && story.other().containsKey(fact.substring(6)));
      if (!told && counts.kinds(story, fact) < least) {
        given.add(fact);
      }
    }
    return given;
  }

  private List<Fix> search(Facts story, List<Facts> published, Map<Facts, Long> seen) {
    List<Fix> fixes = new ArrayList<>();
    if (cumulative(Facts.none(), published, seen) < threshold) {
      return fixes;
    }
    PriorityQueue<Node> open = new PriorityQueue<>(Comparator.comparingInt(Node::cost));
    Set<Facts> visited = new HashSet<>();
    List<Facts> found = new ArrayList<>();
    open.add(new Node(story, List.of(), 0));
    while (!open.isEmpty() && fixes.size() < OFFERED && visited.size() < MOST_NODES) {
      Node node = open.poll();
      if (!visited.add(node.facts())) {
        continue;
      }
      long k = Math.min(count(node.facts(), seen), cumulative(node.facts(), published, seen));
      if (k >= threshold) {
        if (found.stream().noneMatch(f -> Union.of(f, node.facts()).equals(f))) {
          fixes.add(new Fix(node.facts(), node.steps(), k));
          found.add(node.facts());
        }
        continue;
      }
      for (Coarser.Step step : Coarser.steps(node.facts())) {
        List<String> steps = new ArrayList<>(node.steps());
        steps.add(step.name());
        open.add(new Node(step.facts(), steps, node.cost() + step.cost()));
      }
    }
    return fixes;
  }

  /** People who match everything told so far; fewer facts can only be more people. */
  private long cumulative(Facts story, List<Facts> published, Map<Facts, Long> seen) {
    Facts all = story;
    for (Facts facts : published) {
      all = Union.of(all, facts);
    }
    return count(all, seen);
  }

  private long count(Facts facts, Map<Facts, Long> seen) {
    return seen.computeIfAbsent(facts, counts::count);
  }
}
