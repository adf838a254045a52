package vn.huongthien.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search that so many tests lean on finds what it is asked for. */
class CanariesTest {
  private static final String NAME = "Đặng Khắc Đoái";

  private final Canaries canaries = new Canaries().add("name", NAME);
  private final Canaries phone = new Canaries().add("phone", "0999571408");

  @Test
  void findsEveryForm() {
    assertThat(canaries.in("<p>anh Đặng Khắc Đoái về quê</p>")).contains("name");
    assertThat(canaries.in("anh ĐẶNG KHẮC ĐOÁI")).contains("name");
    assertThat(canaries.in("anh dang khac doai ve que")).contains("name");
    assertThat(canaries.in(Normalizer.normalize("anh " + NAME, Normalizer.Form.NFD)))
        .contains("name");
    assertThat(canaries.in("?q=%C4%90%E1%BA%B7ng+Kh%E1%BA%AFc+%C4%90o%C3%A1i"))
        .contains("name as a parameter");
    assertThat(canaries.in("{\"t\":\"\\u0110\\u1eb7ng Kh\\u1eafc \\u0110o\\u00e1i\"}"))
        .contains("name escaped for JSON");
    byte[] bytes = NAME.getBytes(StandardCharsets.UTF_8);
    assertThat(canaries.in("x" + HexFormat.of().formatHex(bytes))).contains("name in hex");
    for (String before : new String[] {"", "a", "ab"}) {
      byte[] text = ("" + before + NAME + " về quê").getBytes(StandardCharsets.UTF_8);
      assertThat(canaries.in(Base64.getEncoder().encodeToString(text))).contains("name in base64");
    }
  }

  @Test
  void staysSilentOtherwise() {
    assertThat(canaries.in("anh Q. ở phường ven sông, ngày 24/11/2026")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "abc", "gọi "})
  void findsAShortSecretAtEveryOffsetAndAtTheEnd(String before) {
    assertThat(phone.in("data:" + coded(before + "0999571408 nhé")))
        .containsExactly("phone in base64");
    assertThat(phone.in("data:" + coded(before + "0999571408"))).containsExactly("phone in base64");
  }

  /** Six digits in the nonce of a page were once taken for a telephone number. */
  @Test
  void aFewOfItsDigitsInARandomNonceAreNotTheSecret() {
    assertThat(phone.in(coded("7ba995714f-6a84-4f4f-be87-32621bbe8d7e"))).isEmpty();
  }

  private static String coded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
