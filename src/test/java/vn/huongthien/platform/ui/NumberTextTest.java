package vn.huongthien.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.huongthien.platform.i18n.Language;

class NumberTextTest {
  @Test
  void groupsAndPointsAsTheLanguageDoes() {
    assertThat(NumberText.of(new BigDecimal("1234.5"), Language.VI)).isEqualTo("1.234,5");
    assertThat(NumberText.of(new BigDecimal("1234.5"), Language.EN)).isEqualTo("1,234.5");
    assertThat(NumberText.of(1_234_567L, Language.VI)).isEqualTo("1.234.567");
  }

  @Test
  void roundsHalfUp() {
    assertThat(NumberText.of(0.25, Language.VI)).isEqualTo("0,3");
  }

  @Test
  void readsDigitsAndLeavesTheRestAlone() {
    assertThat(NumberText.of("1204", Language.VI)).isEqualTo("1.204");
    assertThat(NumberText.of("<5", Language.VI)).isEqualTo("<5");
    assertThat(NumberText.of(null, Language.VI)).isEmpty();
  }
}
