package vn.huongthien.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two texts in, marked words out. */
class WordDiffTest {
  private static String diff(String before, String after) {
    return WordDiff.of(before, after).stream()
        .map(
            s ->
                switch (s.op()) {
                  case SAME -> s.text();
                  case ADD -> "[+" + s.text() + "]";
                  case DEL -> "[-" + s.text() + "]";
                })
        .collect(Collectors.joining());
  }

  @Test
  void words() {
    assertThat(diff("Anh M. ở phường Ba Đình.", "Anh M. ở một tỉnh miền Bắc."))
        .isEqualTo("Anh M. ở [-phường][+một] [-Ba][+tỉnh] [-Đình][+miền Bắc].");
  }

  @Test
  void same() {
    assertThat(diff("Không đổi gì.", "Không đổi gì.")).isEqualTo("Không đổi gì.");
  }

  @Test
  void longTextsAreComparedAtTheirEndsOnly() {
    String before = "a " + "b c ".repeat(2_000) + "z";
    String after = "a " + "d e ".repeat(2_000) + "z";
    assertThat(diff(before, after)).startsWith("a [-b c").endsWith(" e] z");
  }

  @Test
  void allNew() {
    assertThat(diff("", "Mới")).isEqualTo("[+Mới]");
    assertThat(diff("Cũ", "")).isEqualTo("[-Cũ]");
  }
}
