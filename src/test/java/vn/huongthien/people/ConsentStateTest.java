package vn.huongthien.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.huongthien.people.ConsentState.EXPIRED;
import static vn.huongthien.people.ConsentState.EXPLAINED;
import static vn.huongthien.people.ConsentState.GIVEN;
import static vn.huongthien.people.ConsentState.NOT_ASKED;
import static vn.huongthien.people.ConsentState.REFUSED;
import static vn.huongthien.people.ConsentState.REPLACED;
import static vn.huongthien.people.ConsentState.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.huongthien.people.domain.Consent;
import vn.huongthien.shared.RuleViolated;

/** The table of DOMAIN, every pair of states, in the table and in the entity. */
class ConsentStateTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Consent.Step STEP =
      new Consent.Step(Instant.parse("2026-11-24T02:00:00Z"), 7, ConsentMeans.PHONE);

  private static final Set<List<ConsentState>> ALLOWED =
      Set.of(
          List.of(NOT_ASKED, EXPLAINED),
          List.of(EXPLAINED, GIVEN),
          List.of(EXPLAINED, REFUSED),
          List.of(GIVEN, WITHDRAWN),
          List.of(GIVEN, EXPIRED),
          List.of(GIVEN, REPLACED));

  @Test
  void onlyTheStepsOfTheTable() {
    for (ConsentState from : ConsentState.values()) {
      for (ConsentState to : ConsentState.values()) {
        boolean allowed = ALLOWED.contains(List.of(from, to));
        assertThat(from.mayBecome(to)).as(from + " → " + to).isEqualTo(allowed);
        if (to != NOT_ASKED) {
          Consent consent = in(from);
          if (allowed) {
            step(to).accept(consent);
            assertThat(consent.state()).isEqualTo(to);
          } else {
            assertThatThrownBy(() -> step(to).accept(consent))
                .as(from + " → " + to)
                .isInstanceOf(RuleViolated.class)
                .hasMessage("rule.consent.state." + from);
            assertThat(consent.state()).isEqualTo(from);
          }
        }
      }
    }
  }

  @Test
  void nothingIsAgreedByDefault() {
    assertThat(fresh().state()).isEqualTo(NOT_ASKED);
  }

  @Test
  void aYesNeedsADayThatHasNotPassed() {
    Consent consent = in(EXPLAINED);
    assertThatThrownBy(() -> consent.give(TODAY.minusDays(1), TODAY, STEP))
        .hasMessage("rule.consent.past");
    assertThat(consent.state()).isEqualTo(EXPLAINED);
  }

  @Test
  void aPurposeUsesOnlyItsOwnElements() {
    assertThatThrownBy(
            () ->
                new Consent.Question(
                    1, ConsentPurpose.STORY_TEXT, ConsentElement.PICTURE, "WEBSITE"))
        .hasMessage("rule.consent.element");
  }

  private static Consent fresh() {
    return new Consent(
        1, new Consent.Question(2, ConsentPurpose.STORY_TEXT, ConsentElement.TEXT, "WEBSITE"));
  }

  private static Consent in(ConsentState state) {
    Consent consent = fresh();
    switch (state) {
      case NOT_ASKED -> {}
      case EXPLAINED -> step(EXPLAINED).accept(consent);
      case GIVEN, REFUSED -> {
        step(EXPLAINED).accept(consent);
        step(state).accept(consent);
      }
      case WITHDRAWN, EXPIRED, REPLACED -> {
        step(EXPLAINED).accept(consent);
        step(GIVEN).accept(consent);
        step(state).accept(consent);
      }
    }
    return consent;
  }

  private static Consumer<Consent> step(ConsentState to) {
    return consent -> {
      switch (to) {
        case NOT_ASKED -> throw new IllegalStateException();
        case EXPLAINED -> consent.explain(3502, STEP);
        case GIVEN -> consent.give(TODAY, TODAY, STEP);
        case REFUSED -> consent.refuse(STEP);
        case WITHDRAWN -> consent.withdraw(STEP);
        case EXPIRED -> consent.expire(STEP);
        case REPLACED -> consent.replace(STEP);
      }
    };
  }
}
