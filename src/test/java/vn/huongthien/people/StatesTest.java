package vn.huongthien.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.huongthien.people.Help.AFTERCARE;
import static vn.huongthien.people.Help.ASSESSING;
import static vn.huongthien.people.Help.COMPLETED;
import static vn.huongthien.people.Help.NOT_ASSESSED;
import static vn.huongthien.people.Help.PAUSED;
import static vn.huongthien.people.Help.REFUSED;
import static vn.huongthien.people.Help.SUPPORTED;
import static vn.huongthien.people.Supervision.ACTIVE;
import static vn.huongthien.people.Supervision.AWAITING;
import static vn.huongthien.people.Supervision.ENDED;
import static vn.huongthien.people.Supervision.MOVING;
import static vn.huongthien.people.Supervision.NOT_RETURNED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every pair of states, allowed or not, as it is written in the domain. */
class StatesTest {
  @Test
  void supervisionGoesItsWayByLaw() {
    Map<Supervision, Set<Supervision>> allowed = new EnumMap<>(Supervision.class);
    allowed.put(AWAITING, Set.of(ACTIVE, NOT_RETURNED, ENDED));
    allowed.put(NOT_RETURNED, Set.of(ACTIVE, MOVING, ENDED));
    allowed.put(ACTIVE, Set.of(MOVING, ENDED));
    allowed.put(MOVING, Set.of(ACTIVE, ENDED));
    allowed.put(ENDED, Set.of());
    for (Supervision from : Supervision.values()) {
      for (Supervision to : Supervision.values()) {
        assertThat(from.canBecome(to))
            .as("%s -> %s", from, to)
            .isEqualTo(allowed.get(from).contains(to));
      }
    }
  }

  @Test
  void helpGoesItsWayByThePersonsWill() {
    Map<Help, Set<Help>> allowed = new EnumMap<>(Help.class);
    allowed.put(NOT_ASSESSED, Set.of(ASSESSING, REFUSED));
    allowed.put(ASSESSING, Set.of(SUPPORTED, REFUSED));
    allowed.put(SUPPORTED, Set.of(PAUSED, AFTERCARE, REFUSED));
    allowed.put(PAUSED, Set.of(SUPPORTED, AFTERCARE, REFUSED));
    allowed.put(AFTERCARE, Set.of(COMPLETED, REFUSED));
    allowed.put(COMPLETED, Set.of(REFUSED));
    allowed.put(REFUSED, Set.of(ASSESSING));
    for (Help from : Help.values()) {
      for (Help to : Help.values()) {
        assertThat(from.canBecome(to))
            .as("%s -> %s", from, to)
            .isEqualTo(allowed.get(from).contains(to));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(value = Help.class, mode = EnumSource.Mode.EXCLUDE, names = "REFUSED")
  void helpCanBeRefusedAtAnyTimeAndTakenUpAgain(Help any) {
    assertThat(any.canBecome(REFUSED)).isTrue();
    assertThat(REFUSED.canBecome(ASSESSING)).isTrue();
  }
}
