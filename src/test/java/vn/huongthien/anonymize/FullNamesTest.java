package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A full name is told by its form. */
class FullNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Hoàng Thị Lệ Quyên, PERSON, MODEL, true",
    "Y Blin Niê, PERSON, MODEL, true",
    "Tẩn Lở, PERSON, KNOWN, true",
    "h o à n g  t h ị, PERSON, CUE, true",
    "hoàng-thị-quyên, PERSON, MODEL, true",
    "Quyên, PERSON, KNOWN, false",
    "Q. Quyên, PERSON, CUE, false",
    "N.V. Quyên, PERSON, CUE, false",
    "Hoàng Quyên, PERSON, DENY, true",
    "Hoang Quyen, PERSON, DENY, true",
    "Xưởng Mộc, PERSON, DENY, false",
    "Nà Tấu, PLACE, MODEL, false",
    "Hai Lúa, NICKNAME, CUE, false"
  })
  void twoWordsOfAPerson(String words, Kind kind, Source source, boolean full) {
    Finding finding = new Finding(0, words.length(), kind, source, 0.9, "any", "", "any");
    assertThat(FullNames.is(finding, words)).isEqualTo(full);
  }
}
