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
    return new InMemoryPopulation(people(size));
  }

  private static List<Facts> people(int size) {
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
    return people;
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
    int stories = 40;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < stories; i++) {
      List<Facts> published = i % 2 == 0 ? List.of() : List.of(fixed(assessor, story(random)));
      RiskAssessment risk = assessor.assess(story(random), published);
      if (risk.verdict() == RiskAssessment.Verdict.SAFE) {
        assertThat(risk.cumulativeK()).isGreaterThanOrEqualTo(11);
        least = Math.min(least, risk.cumulativeK());
        continue;
      }
      for (RiskAssessment.Fix fix : risk.fixes()) {
        RiskAssessment after = assessor.assess(fix.facts(), published);
        assertThat(after.cumulativeK()).isEqualTo(fix.cumulativeK()).isGreaterThanOrEqualTo(11);
        least = Math.min(least, after.cumulativeK());
      }
    }
    GateTable.row(
        "k, one story and cumulative, least that is offered",
        size + " simulated cases",
        least,
        "never < 5",
        "never < 11");
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

  /** The columns answer as a plain comparison of every person does. */
  @Test
  void theColumnsCountLikeAPlainScan() {
    List<Facts> people = people(3_000);
    InMemoryPopulation population = new InMemoryPopulation(people);
    Random random = new Random(9);
    for (int i = 0; i < 200; i++) {
      Facts told = story(random);
      long plain =
          people.stream()
              .filter(p -> told.sex() == null || told.sex().equals(p.sex()))
              .filter(p -> told.commune() == null || told.commune().equals(p.commune()))
              .filter(p -> told.province().equals(p.province()))
              .filter(
                  p -> told.offenceGroup() == null || told.offenceGroup().equals(p.offenceGroup()))
              .filter(p -> told.sentenceBand().equals(p.sentenceBand()))
              .filter(p -> p.ageFrom() <= told.ageTo() && p.ageTo() >= told.ageFrom())
              .count();
      assertThat(population.count(told)).isEqualTo(plain);
    }
    assertThat(population.count(Facts.none())).isEqualTo(3_000);
    assertThat(population.count(Facts.none().withOther(Map.of("never", "told")))).isZero();
    assertThat(population.count(Facts.none().withSex("X"))).isZero();
  }

  @Test
  void whatEverybodyWhoMatchesSharesIsToldWithoutSaying() {
    List<Facts> people = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Facts person = Facts.none().withSex("M").withArea("R", i < 20 ? "P1" : "P2", null);
      people.add(
          person
              .withOffenceGroup(i < 20 ? "drugs" : "O" + i % 4)
              .withOther(Map.of("health", i % 2 == 0 ? "hiv" : "none")));
    }
    RiskAssessor assessor = new RiskAssessor(new InMemoryPopulation(people));
    List<String> sensitive = List.of("offence", "other.health");
    Facts first = Facts.none().withArea("R", "P1", null);
    assertThat(assessor.assess(first, List.of()).verdict()).isEqualTo(RiskAssessment.Verdict.SAFE);
    assertThat(assessor.homogeneous(first, sensitive, 2)).containsExactly("offence");
    assertThat(assessor.homogeneous(Facts.none().withArea("R", "P2", null), sensitive, 2))
        .isEmpty();
    assertThat(assessor.homogeneous(first.withOffenceGroup("drugs"), sensitive, 2)).isEmpty();
  }

  @Test
  void countingInALargeCaseBaseIsQuick() {
    InMemoryPopulation population = population(200_000);
    RiskAssessor assessor = new RiskAssessor(population);
    Random random = new Random(3);
    for (int i = 0; i < 20; i++) {
      assessor.assess(story(random), List.of());
    }
    long worst = 0;
    for (int i = 0; i < 10; i++) {
      Facts facts = story(random);
      List<Facts> published = List.of(story(random).withArea(null, null, null));
      long start = System.nanoTime();
      assessor.assess(facts, published);
      worst = Math.max(worst, System.nanoTime() - start);
    }
    GateTable.row(
        "k over 200,000 cases with the search, worst of 10, ms",
        "simulated",
        worst / 1_000_000,
        "300",
        "300");
    assertThat(worst).isLessThan(300_000_000L);
  }
}
