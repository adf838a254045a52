package vn.huongthien.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.huongthien.people.Sex;
import vn.huongthien.shared.Vn;
import vn.huongthien.stories.Disclosure.AgeDetail;
import vn.huongthien.stories.Disclosure.AreaDetail;
import vn.huongthien.territory.UnitLevel;
import vn.huongthien.territory.UnitView;

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

  @Test
  void theSameAgeSaidOtherwise() {
    for (String text :
        new String[] {
          "Ở tuổi 39, anh bắt đầu lại.",
          "Anh M. ba mươi chín tuổi.",
          "Anh M. băm chín tuổi.",
          "Anh M. ba chín tuổi.",
          "M., aged 39, starts again.",
          "He is 39 years old."
        }) {
      assertThat(age(text)).as(text).isEqualTo(AgeDetail.EXACT);
    }
  }

  @Test
  void theYearOfBirth() {
    assertThat(told("Quãng 1985 mẹ anh còn trẻ.").age()).isEqualTo(AgeDetail.EXACT);
    assertThat(told("Anh sinh năm 1986.").age()).isEqualTo(AgeDetail.EXACT);
    assertThat(told("Năm 1990 anh còn bé.").age()).isEqualTo(AgeDetail.NONE);
  }

  @Test
  void thePlace() {
    assertThat(told("Ở Mường Lò, ai cũng biết.").area()).isEqualTo(AreaDetail.COMMUNE);
    assertThat(told("o xa muong lo ai cung biet").area()).isEqualTo(AreaDetail.COMMUNE);
    assertThat(told("Một chuyện.\n\nmường lò").area()).isEqualTo(AreaDetail.COMMUNE);
    assertThat(told("Ở tỉnh Lào Cai.").area()).isEqualTo(AreaDetail.PROVINCE);
    assertThat(told("Ở vùng Trung du và miền núi phía Bắc.").area()).isEqualTo(AreaDetail.REGION);
    assertThat(told("Ở một vùng quê.").area()).isEqualTo(AreaDetail.NONE);
  }

  @Test
  void heOrShe() {
    assertThat(told("Anh về nhà.").sex()).isTrue();
    assertThat(told("Chỉ còn lại mấy anh em và bà con.").sex()).isFalse();
    assertThat(told("Người ấy về nhà, chị gái ra đón.").sex()).isFalse();
  }

  @Test
  void coarserStepByStep() {
    String text = "Anh 41 tuổi, ở xã Mường Lò, tỉnh Lào Cai, nhận 5 năm tù.";
    assertThat(coarser(text, AgeDetail.BAND10, AreaDetail.PROVINCE))
        .isEqualTo("Anh ngoài 40 tuổi, ở một xã, tỉnh Lào Cai, nhận một thời gian chấp hành án.");
    assertThat(coarser(text, AgeDetail.NONE, AreaDetail.REGION))
        .isEqualTo(
            "Anh tuổi trưởng thành, ở một xã, một tỉnh ở Trung du và miền núi phía Bắc, nhận một"
                + " thời gian chấp hành án.");
    assertThat(coarser("Anh ngoài 40 tuổi.", AgeDetail.BAND10, AreaDetail.NONE))
        .isEqualTo("Anh ngoài 40 tuổi.");
    assertThat(coarser("Về Mường Lò.", AgeDetail.NONE, AreaDetail.NONE)).isEqualTo("Về một nơi.");
  }

  private static ToldFacts reader() {
    LocalDate from = LocalDate.of(2025, 7, 1);
    return new ToldFacts(
        new Subject(1, 2, 3, Sex.M, 1985, "PROPERTY", "UNDER_3Y"),
        new UnitView(2, "03000", UnitLevel.COMMUNE, "Xã", "Mường Lò", 3, "Lào Cai", from, null),
        new UnitView(3, "15", UnitLevel.PROVINCE, "Tỉnh", "Lào Cai", 3, "Lào Cai", from, null),
        2026);
  }

  private static Disclosure told(String text) {
    return reader().in(new StoryText("", "", text));
  }

  private static String coarser(String text, AgeDetail age, AreaDetail area) {
    return reader().coarsening(new Disclosure(true, age, area, false, false)).of(text);
  }

  private static AgeDetail age(String text) {
    return ToldFacts.age(" " + Vn.fold(text) + " ", 39);
  }
}
