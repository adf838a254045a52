package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.huongthien.shared.Vn;
import vn.huongthien.stories.Disclosure.AgeDetail;

/** Whatever the author declares: an age that can be read in the text counts. */
class ToldFactsTest {

  @Test
  void theExactAge() {
    assertThat(age("Anh M. năm nay 39 tuổi, sống với mẹ.")).isEqualTo(AgeDetail.EXACT);
    assertThat(age("Con anh 12 tuổi, học lớp sáu.")).isEqualTo(AgeDetail.NONE);
  }

  @Test
  void aDecadeThatTheReplacementLeaves() {
    assertThat(age("G. sinh năm tám mươi mấy, nhà ở ven sông.")).isEqualTo(AgeDetail.BAND10);
    assertThat(age("G. sinh năm hai nghìn mấy.")).isEqualTo(AgeDetail.BAND10);
    assertThat(age("Anh đã ngoài 30 tuổi.")).isEqualTo(AgeDetail.BAND10);
  }

  @Test
  void nothing() {
    assertThat(age("Anh trả nợ đều từng tháng, đã có khách quen.")).isEqualTo(AgeDetail.NONE);
  }

  private static AgeDetail age(String text) {
    return ToldFacts.age(" " + Vn.fold(text) + " ", 39);
  }
}
