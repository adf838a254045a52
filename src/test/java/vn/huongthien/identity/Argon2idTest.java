package vn.huongthien.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Locale;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2idTest {
  /** "mật khẩu của Năm", written by password4j 1.8.4, which computed the hashes before. */
  private static final String OF_BEFORE =
      "$argon2id$v=19$m=19456,t=2,p=1$HXQFtdL4ZShjrYmW88nd5Q$bPsYHpMeHQPlFwiraa+Pe5kdPiYSI2+MJQ4vsz1yzEc";

  @Test
  void whatAnotherLibraryWroteIsStillRight() {
    assertThat(Argon2id.parse(OF_BEFORE).matches("mật khẩu của Năm")).isTrue();
    assertThat(Argon2id.parse(OF_BEFORE).matches("mật khẩu của năm")).isFalse();
    assertThat(Argon2id.parse(OF_BEFORE).isOutdated()).isFalse();
  }

  @Test
  void twoHashesOfOneSecretDiffer() {
    String first = Argon2id.of("mưa rào tháng Sáu");
    assertThat(first).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(OF_BEFORE);
    assertThat(Argon2id.of("mưa rào tháng Sáu")).isNotEqualTo(first);
    assertThat(Argon2id.parse(first).matches("mưa rào tháng Sáu")).isTrue();
    assertThat(Argon2id.parse(first).matches("mưa rào tháng Bảy")).isFalse();
  }

  /** A server in a country with figures of its own. */
  @Test
  void isReadAgainWhateverTheLanguageOfTheServer() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      String hash = Argon2id.of("mưa rào tháng Sáu");
      assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
      assertThat(Argon2id.parse(hash).matches("mưa rào tháng Sáu")).isTrue();
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"m=19455,t=2", "m=19456,t=1"})
  void weakerParametersAreOutdated(String parameters) {
    String weak = OF_BEFORE.replace("m=19456,t=2", parameters);
    assertThat(Argon2id.parse(weak).isOutdated()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mật khẩu của Năm",
        "$argon2i$v=19$m=19456,t=2,p=1$HXQFtdL4ZShjrYmW88nd5Q$bPsYHpMeHQPlFwiraa",
        "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy"
      })
  void whatIsNoHashIsNotRepeated(String stored) {
    assertThatThrownBy(() -> Argon2id.parse(stored))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Not an Argon2id hash");
  }

  /** The test vector of RFC 9106, 5.3: the library computes what the standard says. */
  @Test
  void computesTheVectorOfTheStandard() {
    byte[] password = HexFormat.of().parseHex("01".repeat(32));
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(32)
            .withIterations(3)
            .withParallelism(4)
            .withSalt(HexFormat.of().parseHex("02".repeat(16)))
            .withSecret(HexFormat.of().parseHex("03".repeat(8)))
            .withAdditional(HexFormat.of().parseHex("04".repeat(12)))
            .build());
    byte[] tag = new byte[32];
    generator.generateBytes(password, tag);
    assertThat(HexFormat.of().formatHex(tag))
        .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
  }
}
