package vn.huongthien.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.huongthien.platform.i18n.Language;

class DateTextTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void saysADateAsPeopleWriteIt() {
    assertThat(DateText.date(LocalDate.of(2026, 3, 5))).isEqualTo("05/03/2026");
    assertThat(DateText.date(null)).isEmpty();
    assertThat(DateText.date("x")).isEmpty();
  }

  @Test
  void showsInstantsInVietnam() {
    Instant lateEveningInGreenwich = Instant.parse("2026-11-23T18:30:00Z");
    assertThat(DateText.dateTime(lateEveningInGreenwich)).isEqualTo("24/11/2026 01:30");
    assertThat(DateText.iso(lateEveningInGreenwich)).isEqualTo("2026-11-24T01:30+07:00");
  }

  @Test
  void addsTheTimeOnlyWhenThereIsOne() {
    assertThat(DateText.dateTime(TODAY)).isEqualTo("24/11/2026");
    assertThat(DateText.dateTime(LocalDateTime.of(2026, 11, 24, 9, 5)))
        .isEqualTo("24/11/2026 09:05");
  }

  @Test
  void namesTheWeekdayAndTheYearOnlyWhenItIsAnother() {
    assertThat(DateText.inContext(TODAY, false, TODAY, Language.VI)).isEqualTo("thứ Ba 24/11");
    assertThat(DateText.inContext(LocalDate.of(2025, 11, 30), false, TODAY, Language.VI))
        .isEqualTo("Chủ nhật 30/11/2025");
    assertThat(DateText.inContext(TODAY, false, TODAY, Language.EN)).isEqualTo("Tue 24/11");
    assertThat(DateText.inContext(LocalDateTime.of(2026, 11, 25, 14, 0), true, TODAY, Language.VI))
        .isEqualTo("thứ Tư 25/11 14:00");
  }

  @Test
  void saysHowFarADueDayIs() {
    assertThat(DateText.due(TODAY, TODAY, Language.VI)).isEqualTo("hôm nay");
    assertThat(DateText.due(TODAY.plusDays(1), TODAY, Language.VI)).isEqualTo("ngày mai");
    assertThat(DateText.due(TODAY.plusDays(9), TODAY, Language.VI)).isEqualTo("còn 9 ngày");
    assertThat(DateText.due(TODAY.minusDays(1), TODAY, Language.EN)).isEqualTo("1 day overdue");
    assertThat(DateText.due(TODAY.minusDays(3), TODAY, Language.VI)).isEqualTo("quá hạn 3 ngày");
  }

  @Test
  void tellsLateFromSoon() {
    assertThat(DateText.dueTone(TODAY.minusDays(1), TODAY)).isEqualTo("late");
    assertThat(DateText.dueTone(TODAY.plusDays(2), TODAY)).isEqualTo("soon");
    assertThat(DateText.dueTone(TODAY.plusDays(3), TODAY)).isEqualTo("later");
  }
}
