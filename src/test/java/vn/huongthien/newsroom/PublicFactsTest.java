package vn.huongthien.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.huongthien.anonymize.Kind;

class PublicFactsTest {
  @ParameterizedTest
  @CsvSource({
    "PHONE, 024 3825 1234, true",
    "PHONE, 0210.384.6789, true",
    "PHONE, 069.234.8560, true",
    "PHONE, +84 24 3825 1234, true",
    "PHONE, 0912 345 678, false",
    "PHONE, +84 912 345 678, false",
    "PHONE, 0377 123 456, false",
    "URL, https://dichvucong.gov.vn/xoa-an-tich, true",
    "URL, moj.gov.vn, true",
    "EMAIL, hotro@phutho.gov.vn, true",
    "URL, https://gov.vn.vay-nong.com, false",
    "URL, https://dichvucong.gov.vn@vay-nong.com, false",
    "URL, facebook.com/gov.vn, false",
    "EMAIL, hotro.gov.vn@gmail.com, false",
    "DATE, 01/7/2026, true",
    "ID_NUMBER, 036091012345, false",
    "PERSON, Nguyễn Văn A, false",
  })
  void anInstitutionMaySay(Kind kind, String words, boolean may) {
    assertThat(PublicFacts.permit(kind, words)).isEqualTo(may);
  }
}
