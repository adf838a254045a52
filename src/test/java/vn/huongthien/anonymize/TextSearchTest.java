package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types into the search box is found however the text writes it. */
class TextSearchTest {

  private static List<String> found(String text, String words) {
    return TextSearch.find(text, words).stream()
        .map(p -> text.substring(p.start(), p.end()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nguyễn Văn A",
        "NGUYỄN VĂN A",
        "nguyen van a",
        "N g u y ễ n  V ă n  A",
        "Nguyễn.Văn.A",
        "nguyen-van-a",
        "nguyen_van_a",
        "Nguyeenx Vawn A",
        "Nguye64n Va8n A",
        "Nguye\u0302\u0303n Va\u0306n A",
        "Nguyễn\nVăn A",
        "Nguy3n Van A",
        "Nguyễn V\u0430n A",
        "Ngu\u200byễn Văn A",
      })
  void aNameInAnyWriting(String written) {
    String text = "Hôm ấy " + written + " về bản, sau đó đi làm.";
    assertThat(found(text, "nguyen van a")).containsExactly(written);
    assertThat(found(text, "Nguyễn Văn A")).containsExactly(written);
  }

  @ParameterizedTest
  @CsvSource({
    "0912345678,Gọi 0912.345.678 nhé,0912.345.678",
    "0912 345 678,Gọi không chín một hai ba bốn năm sáu bảy tám nhé,"
        + "không chín một hai ba bốn năm sáu bảy tám",
    "pham dung,Anh Fạm Zũng về,Fạm Zũng",
    "tuấn anh,ở xuongmoctuananh gần chợ,tuananh",
  })
  void numbersAndSounds(String words, String text, String expected) {
    assertThat(found(text, words)).containsExactly(expected);
  }

  @Test
  void aShortWordIsNoPartOfAnother() {
    assertThat(found("Anh An ở toàn quốc, bình an.", "an")).containsExactly("An", "an");
  }

  @Test
  void placesComeInTextOrderAndOnce() {
    String text = "Lan và lan, rồi L.a.n nữa.";
    assertThat(found(text, "lan")).containsExactly("Lan", "lan", "L.a.n");
    assertThat(TextSearch.find(text, "lan").get(0)).isEqualTo(new TextSearch.Place(0, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a", ".", "—"})
  void nothingIsFoundForNothing(String words) {
    assertThat(found("A là một chữ. a b c — .", words)).isEmpty();
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(found("Chị Hoa về bản làm lại từ đầu.", "nguyen van a")).isEmpty();
  }
}
