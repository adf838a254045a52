package vn.huongthien.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.support.domain.SupportActivity;

/** Only a planned activity changes its state. */
class ActivityStateTest {
  private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

  @Test
  void everyPairOfStates() {
    for (ActivityState from : ActivityState.values()) {
      for (ActivityState to : ActivityState.values()) {
        assertThat(from.canBecome(to))
            .as("%s -> %s", from, to)
            .isEqualTo(from == ActivityState.PLANNED && to != ActivityState.PLANNED);
      }
    }
  }

  @Test
  void aPostponedActivityIsLinkedToTheNext() {
    SupportActivity first = planned();
    SupportActivity next = first.postpone(2, NOON.plusSeconds(60), NOON, "key");
    assertThat(first.state()).isEqualTo(ActivityState.POSTPONED);
    assertThat(next.previousId()).isEqualTo(first.id());
    assertThat(next.state()).isEqualTo(ActivityState.PLANNED);
  }

  @Test
  void whatHappenedCanNotBeCancelled() {
    SupportActivity activity = planned();
    activity.complete(new SupportActivity.Outcome(NOON, null));
    assertThat(activity.state()).isEqualTo(ActivityState.DONE);
    assertThatThrownBy(activity::cancel).isInstanceOf(RuleViolated.class);
  }

  private static SupportActivity planned() {
    return SupportActivity.planned(
        1,
        new SupportActivity.Origin(7, null, 8, NOON, "k"),
        "HOME_VISIT",
        "IN_PERSON",
        NOON.plusSeconds(10));
  }
}
