package vn.huongthien.anonymize.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.huongthien.anonymize.Facts;

/** The single steps by which facts can be made coarser, with what each costs the story. */
public final class Coarser {
  /**
   * One step.
   *
   * @param cost how much the story loses; only compared
   */
  public record Step(String name, int cost, Facts facts) {}

  private static final int[] WIDTHS = {5, 10, 20};

  private Coarser() {}

  /** All steps that are possible from here. */
  public static List<Step> steps(Facts facts) {
    List<Step> steps = new ArrayList<>();
    if (facts.commune() != null) {
      steps.add(new Step("commune", 2, facts.withArea(facts.region(), facts.province(), null)));
    } else if (facts.province() != null) {
      steps.add(new Step("province", 3, facts.withArea(facts.region(), null, null)));
    } else if (facts.region() != null) {
      steps.add(new Step("region", 4, facts.withArea(null, null, null)));
    }
    age(facts, steps);
    if (facts.sentenceBand() != null) {
      steps.add(new Step("sentence", 3, facts.withSentenceBand(null)));
    }
    if (facts.offenceGroup() != null) {
      steps.add(new Step("offence", 5, facts.withOffenceGroup(null)));
    }
    if (facts.sex() != null) {
      steps.add(new Step("sex", 6, facts.withSex(null)));
    }
    for (String key : facts.other().keySet()) {
      Map<String, String> rest = new TreeMap<>(facts.other());
      rest.remove(key);
      steps.add(new Step(key, 3, facts.withOther(rest)));
    }
    return steps;
  }

  private static void age(Facts facts, List<Step> steps) {
    Integer from = facts.ageFrom();
    Integer to = facts.ageTo();
    if (from == null || to == null) {
      return;
    }
    for (int width : WIDTHS) {
      if (to - from + 1 < width) {
        int low = from / width * width;
        int high = Math.max(to, low + width - 1);
        steps.add(new Step("age:" + width, 1, facts.withAges(low, high)));
        return;
      }
    }
    steps.add(new Step("age", 3, facts.withAges(null, null)));
  }
}
