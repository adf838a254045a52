package vn.huongthien.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.huongthien.mentoring.MentorRanking.Reason;

/** Who is offered for a case, in which order, and why somebody is not. */
class MentorRankingTest {
  private static final MentorRanking.Wanted WANTED =
      new MentorRanking.Wanted(11, 1, 70L, Set.of("JOB", "LEGAL"));

  @Test
  void nearnessThenSkillsThenFreeCapacity() {
    MentorCandidate near = candidate(1).commune(11L).build();
    MentorCandidate skilled = candidate(2).commune(12L).skills("JOB", "LEGAL").build();
    MentorCandidate nearAndSkilled = candidate(3).commune(11L).skills("JOB").build();
    MentorCandidate nearAndFull = candidate(4).commune(11L).load(4).build();
    MentorRanking.Result result =
        MentorRanking.rank(List.of(near, skilled, nearAndSkilled, nearAndFull), WANTED);
    assertThat(result.offered())
        .extracting(r -> r.mentor().accountId())
        .containsExactly(3L, 1L, 2L, 4L);
    assertThat(result.offered().get(0).reasons())
        .extracting(Reason::kind, Reason::argument)
        .contains(
            tuple(Reason.Kind.SAME_COMMUNE, ""),
            tuple(Reason.Kind.SKILL, "JOB"),
            tuple(Reason.Kind.CAPACITY, "5"));
  }

  @Test
  void everyExclusionIsNamed() {
    MentorRanking.Result result =
        MentorRanking.rank(
            List.of(
                candidate(1).conflict().build(),
                candidate(2).already().build(),
                candidate(3).province(2).build(),
                candidate(4).notPledged().build(),
                candidate(5).unavailable().build(),
                candidate(6).load(5).build()),
            WANTED);
    assertThat(result.offered()).isEmpty();
    assertThat(result.excluded())
        .extracting(e -> e.mentor().accountId(), MentorRanking.Excluded::why)
        .containsExactlyInAnyOrder(
            tuple(1L, MentorExclusion.CONFLICT),
            tuple(2L, MentorExclusion.ALREADY),
            tuple(3L, MentorExclusion.OTHER_PROVINCE),
            tuple(4L, MentorExclusion.NO_PLEDGE),
            tuple(5L, MentorExclusion.UNAVAILABLE),
            tuple(6L, MentorExclusion.FULL));
  }

  @Test
  void conflictComesBeforeEveryOtherReason() {
    MentorCandidate all = candidate(1).conflict().already().notPledged().load(9).build();
    assertThat(MentorRanking.exclusion(all, WANTED)).isEqualTo(MentorExclusion.CONFLICT);
  }

  private static Builder candidate(long id) {
    return new Builder(id);
  }

  /** A mentor of another commune who could take five and has none. */
  private static final class Builder {
    private final long id;
    private long province = 1;
    private Long commune = 12L;
    private int load;
    private Set<String> skills = Set.of();
    private boolean pledged = true;
    private boolean available = true;
    private boolean conflict;
    private boolean already;

    Builder(long id) {
      this.id = id;
    }

    Builder province(long value) {
      province = value;
      return this;
    }

    Builder commune(Long value) {
      commune = value;
      return this;
    }

    Builder load(int value) {
      load = value;
      return this;
    }

    Builder skills(String... value) {
      skills = Set.of(value);
      return this;
    }

    Builder notPledged() {
      pledged = false;
      return this;
    }

    Builder unavailable() {
      available = false;
      return this;
    }

    Builder conflict() {
      conflict = true;
      return this;
    }

    Builder already() {
      already = true;
      return this;
    }

    MentorCandidate build() {
      return new MentorCandidate(
          id, null, "", province, commune, 5, load, skills, pledged, available, conflict, already);
    }
  }
}
