package vn.huongthien.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invented people are called what people like them are called. */
class DemoPeopleTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Nguyễn Văn Tuấn, Tuấn",
        "Lò Văn Xôm, Xôm",
        "Giàng A Páo, Páo",
        "Kim Sóc, Sóc",
        "Y Khoa Niê, Y Khoa",
        "H'Hoa Êban, H'Hoa",
      })
  void givenName(String fullName, String expected) {
    assertThat(DemoPerson.givenName(fullName)).isEqualTo(expected);
  }

  @Test
  void nobodyIsCalledByTheNameOfTheClan() {
    DemoPeople people = new DemoPeople(20260101);
    List<String> called =
        Stream.generate(() -> people.next("phường Tân Lập, tỉnh Đắk Lắk", "66"))
            .limit(2_000)
            .map(DemoPerson::callName)
            .toList();
    assertThat(called).anyMatch(name -> name.startsWith("anh Y "));
    assertThat(called).anyMatch(name -> name.startsWith("chị H'"));
    assertThat(called).noneMatch(name -> name.matches(".* (Niê|Êban|Mlô|Ayun|Byă)"));
  }
}
