package vn.huongthien.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.huongthien.shared.RuleViolated;

class PasswordRulesTest {
  private static final List<String> OWN = List.of("nguyen.an", "Nguyễn Thị Ân");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cây tre xanh rì bên suối",
        "Thuyen giay 7 chiec, mua rao",
        "quả mướp đắng treo nghiêng cửa sổ",
        "vq8#Lw2!zKp9"
      })
  void goodOnesAreTaken(String password) {
    assertThatCode(() -> PasswordRules.check(password, OWN)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "matkhau12345",
        "Mật khẩu 123456",
        "quantri123456",
        "password1234",
        "aaaaaaaaaaaaaa",
        "123456789012",
        "qwertyuiop12",
        "congan123456",
        "nguyenan2026!",
        "huongthien2026"
      })
  void easyOnesAreRefused(String password) {
    assertThatThrownBy(() -> PasswordRules.check(password, OWN))
        .isInstanceOf(RuleViolated.class)
        .hasMessage("rule.identity.passwordEasy");
  }

  @Test
  void elevenCharactersAreTooFew() {
    assertThatThrownBy(() -> PasswordRules.check("vq8#Lw2!zKp", OWN))
        .hasMessage("rule.identity.passwordShort");
  }

  /** Marks typed as combining characters count with their letter, as they are stored. */
  @Test
  void decomposedMarksDoNotMakeAPasswordLonger() {
    assertThatThrownBy(() -> PasswordRules.check("a\u0301b\u0301c\u0301d\u0301e\u0301g\u0301", OWN))
        .hasMessage("rule.identity.passwordShort");
  }

  @Test
  void aHundredAndTwentyEightCharactersAreTakenAndOneMoreIsNot() {
    String words = "cây tre xanh rì bên suối ".repeat(6);
    assertThatCode(() -> PasswordRules.check(words.substring(0, 127) + "x", OWN))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> PasswordRules.check(words.substring(0, 128) + "x", OWN))
        .hasMessage("rule.identity.passwordLong");
  }
}
