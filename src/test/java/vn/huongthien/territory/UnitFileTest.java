package vn.huongthien.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.huongthien.platform.csv.CsvText;
import vn.huongthien.platform.csv.SafeCsv;
import vn.huongthien.platform.i18n.Messages;

/** Reading of the official list. */
class UnitFileTest {
  @Test
  void readsCommunes() throws IOException {
    UnitFile file = UnitFile.parse(resource("communes.csv"));
    assertThat(file.level()).isEqualTo(UnitLevel.COMMUNE);
    assertThat(file.errors()).isEmpty();
    assertThat(file.rows())
        .extracting(UnitFile.Row::code, UnitFile.Row::name, UnitFile.Row::provinceCode)
        .contains(tuple("98001", "Bến Lụa", "98"), tuple("99002", "Đảo Én", "99"));
    assertThat(file.rows())
        .extracting(UnitFile.Row::validFrom)
        .containsOnly(LocalDate.of(2025, 7, 1));
  }

  @Test
  void namesTheRowAndWhatIsWrong() throws IOException {
    UnitFile file = UnitFile.parse(resource("communes-with-errors.csv"));
    assertThat(file.rows()).hasSize(1);
    assertThat(file.errors())
        .extracting(RowError::line, RowError::code)
        .containsExactly(
            tuple(3L, "code5"),
            tuple(4L, "typeCommune"),
            tuple(5L, "name"),
            tuple(6L, "day"),
            tuple(7L, "twice"),
            tuple(8L, "columns"));
    assertThat(file.errors())
        .allSatisfy(e -> assertThat(Messages.has("territory.import.error." + e.code())).isTrue());
  }

  @Test
  void acceptsSemicolonsAndTheMarkOfSpreadsheets() {
    String text =
        CsvText.decode(
                "\ufeffcode;type;name;valid_from\n98;Tỉnh;Đồi Mây;2025-07-01\n"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8))
            .orElseThrow();
    UnitFile file = UnitFile.parse(text);
    assertThat(file.level()).isEqualTo(UnitLevel.PROVINCE);
    assertThat(file.rows()).hasSize(1);
  }

  @Test
  void refusesAnotherHeadingAndNothing() {
    assertThat(UnitFile.parse("a,b\n1,2\n").errors())
        .extracting(RowError::code)
        .containsExactly("heading");
    assertThat(UnitFile.parse("").errors()).extracting(RowError::code).containsExactly("empty");
  }

  @Test
  void refusesOtherEncodings() {
    assertThat(CsvText.decode(new byte[] {'c', (byte) 0xe1, 'x'})).isEmpty();
  }

  @Test
  void noCellIsTakenForFormula() {
    assertThat(SafeCsv.cell("=1+1")).isEqualTo("'=1+1");
    assertThat(SafeCsv.cell("@x")).isEqualTo("'@x");
    assertThat(SafeCsv.cell("Hòa")).isEqualTo("Hòa");
    assertThat(SafeCsv.cell(null)).isEmpty();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = UnitFileTest.class.getResourceAsStream("/territory/" + name)) {
      return CsvText.decode(in.readAllBytes()).orElseThrow();
    }
  }
}
