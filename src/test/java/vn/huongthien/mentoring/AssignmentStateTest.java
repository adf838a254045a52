package vn.huongthien.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.huongthien.mentoring.AssignmentState.ACTIVE;
import static vn.huongthien.mentoring.AssignmentState.AWAITING;
import static vn.huongthien.mentoring.AssignmentState.COMPLETED;
import static vn.huongthien.mentoring.AssignmentState.DECLINED;
import static vn.huongthien.mentoring.AssignmentState.ENDED_EARLY;
import static vn.huongthien.mentoring.AssignmentState.PAUSED;
import static vn.huongthien.mentoring.AssignmentState.PROPOSED;
import static vn.huongthien.mentoring.AssignmentState.REPLACED;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.huongthien.mentoring.domain.MentoringAssignment;
import vn.huongthien.shared.RuleViolated;

/** The one transition table of an assignment, cell by cell, and the two agreements before it. */
class AssignmentStateTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Map<AssignmentState, Set<AssignmentState>> ALLOWED =
      Map.of(
          PROPOSED, Set.of(AWAITING),
          AWAITING, Set.of(ACTIVE, DECLINED),
          ACTIVE, Set.of(PAUSED, COMPLETED, ENDED_EARLY, REPLACED),
          PAUSED, Set.of(ACTIVE, COMPLETED, ENDED_EARLY, REPLACED),
          COMPLETED, Set.of(),
          ENDED_EARLY, Set.of(),
          REPLACED, Set.of(),
          DECLINED, Set.of());

  @ParameterizedTest
  @EnumSource(AssignmentState.class)
  void everyCellOfTheTable(AssignmentState from) {
    for (AssignmentState to : AssignmentState.values()) {
      assertThat(from.canBecome(to))
          .as(from + " to " + to)
          .isEqualTo(ALLOWED.get(from).contains(to));
    }
  }

  @ParameterizedTest
  @EnumSource(ModelState.class)
  void anEndedModelStaysEnded(ModelState to) {
    assertThat(ModelState.ENDED.canBecome(to)).isEqualTo(to == ModelState.ENDED);
    assertThat(ModelState.ACTIVE.canBecome(to)).isTrue();
    assertThat(ModelState.PAUSED.canBecome(to)).isTrue();
  }

  @Test
  void beginsOnlyWhenBothAgreed() {
    MentoringAssignment a = proposed();
    assertThat(a.state()).isEqualTo(AWAITING);
    assertThatThrownBy(() -> a.start(DAY)).isInstanceOf(RuleViolated.class);
    a.mentorAgrees(DAY);
    assertThatThrownBy(() -> a.start(DAY)).isInstanceOf(RuleViolated.class);
    a.personAgrees(DAY, 9);
    a.start(DAY);
    assertThat(a.state()).isEqualTo(ACTIVE);
    assertThat(a.mainCaseId()).isEqualTo(1L);
    a.end(COMPLETED, "GOAL_MET", DAY.plusDays(100));
    assertThat(a.openKey()).isNull();
    assertThat(a.mainCaseId()).isNull();
    assertThatThrownBy(a::resume).isInstanceOf(RuleViolated.class);
  }

  @Test
  void goingOnNeverSkipsTheAgreement() {
    assertThatThrownBy(() -> proposed().resume()).isInstanceOf(RuleViolated.class);
    MentoringAssignment declined = proposed();
    declined.decline(DAY, null);
    assertThatThrownBy(() -> declined.mentorAgrees(DAY)).isInstanceOf(RuleViolated.class);
  }

  @Test
  void frequencyIsBetweenOneDayAndOneYear() {
    MentoringAssignment a = proposed();
    assertThatThrownBy(() -> a.agreeFrequency(0)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> a.agreeFrequency(367)).isInstanceOf(RuleViolated.class);
    a.agreeFrequency(30);
    assertThat(a.frequencyDays()).isEqualTo(30);
  }

  private static MentoringAssignment proposed() {
    return new MentoringAssignment(
        5, new MentoringAssignment.Proposal(1, 2, MentorRole.MAIN, null, null, 14), 3, DAY);
  }
}
