package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** k of one story, k of several together, and the least generalisation that helps. */
class RiskAssessorTest {

  private static InMemoryPopulation population(int size) {
    Random random = new Random(42);
    List<Facts> people = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int province = random.nextInt(34);
      int age = 18 + (int) Math.abs(random.nextGaussian() * 15);
      people.add(
          new Facts(
              random.nextInt(10) == 0 ? "F" : "M",
              age,
              age,
              "R" + province / 5,
              "P" + province,
              "P" + province + "-" + random.nextInt(90),
              "O" + random.nextInt(7),
              "S" + random.nextInt(4),
              Map.of("release", random.nextInt(3) == 0 ? "amnesty" : "served")));
    }
    return new InMemoryPopulation(people);
  }

  private static Facts story(Random random) {
    int province = random.nextInt(34);
    int age = 20 + random.nextInt(40);
    return new Facts(
        random.nextBoolean() ? "M" : null,
        age,
        age,
        "R" + province / 5,
        "P" + province,
        random.nextBoolean() ? "P" + province + "-" + random.nextInt(90) : null,
        random.nextBoolean() ? "O" + random.nextInt(7) : null,
        "S" + random.nextInt(4),
        Map.of());
  }

  @ParameterizedTest
  @ValueSource(ints = {800, 5_000, 50_000})
  void whatIsOfferedAlwaysReachesTheThreshold(int size) {
    RiskAssessor assessor = new RiskAssessor(population(size));
    Random random = new Random(size);
    int stories = size > 10_000 ? 6 : 30;
    for (int i = 0; i < stories; i++) {
      List<Facts> published = i % 2 == 0 ? List.of() : List.of(fixed(assessor, story(random)));
      RiskAssessment risk = assessor.assess(story(random), published);
      if (risk.verdict() == RiskAssessment.Verdict.SAFE) {
        assertThat(risk.cumulativeK()).isGreaterThanOrEqualTo(11);
        continue;
      }
      for (RiskAssessment.Fix fix : risk.fixes()) {
        RiskAssessment after = assessor.assess(fix.facts(), published);
        assertThat(after.cumulativeK()).isEqualTo(fix.cumulativeK()).isGreaterThanOrEqualTo(11);
      }
    }
  }

  private static Facts fixed(RiskAssessor assessor, Facts facts) {
    RiskAssessment.Fix fix = assessor.assess(facts, List.of()).bestFix();
    return fix == null ? facts : fix.facts();
  }

  @Test
  void safeStoriesBecomeUnsafeTogether() {
    List<Facts> people = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      people.add(
          Facts.none()
              .withSex(i % 2 == 0 ? "M" : "F")
              .withAges(20 + i % 7, 20 + i % 7)
              .withOffenceGroup("O" + i % 5));
    }
    RiskAssessor assessor = new RiskAssessor(new InMemoryPopulation(people));
    Facts first = Facts.none().withSex("M").withOffenceGroup("O2").withOther(Map.of());
    Facts second = Facts.none().withAges(22, 22);
    assertThat(assessor.assess(second, List.of()).k()).isGreaterThanOrEqualTo(11);
    RiskAssessment together = assessor.assess(second, List.of(first));
    assertThat(together.cumulativeK()).isLessThan(5);
    assertThat(together.verdict()).isEqualTo(RiskAssessment.Verdict.BLOCKED);
  }

  @Test
  void theFloorCannotBeLowered() {
    assertThatThrownBy(() -> new RiskAssessor(f -> 100, 4, 4))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new RiskAssessor(f -> 0).assess(Facts.none(), List.of()).verdict())
        .isEqualTo(RiskAssessment.Verdict.BLOCKED);
  }

  @Test
  void countingInALargeCaseBaseIsQuick() {
    InMemoryPopulation population = population(200_000);
    RiskAssessor assessor = new RiskAssessor(population);
    Facts facts = story(new Random(3));
    population.count(facts);
    long start = System.nanoTime();
    long k = population.count(facts);
    long counted = System.nanoTime() - start;
    assessor.assess(facts, List.of());
    long assessed = System.nanoTime() - start - counted;
    GateTable.row(
        "k over 200,000 cases, ms (one count / search)",
        counted / 1_000_000 + " / " + assessed / 1_000_000,
        "300");
    assertThat(k).isGreaterThanOrEqualTo(0);
    assertThat(counted).isLessThan(300_000_000L);
  }
}
