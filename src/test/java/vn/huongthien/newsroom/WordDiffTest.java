package vn.huongthien.newsroom;

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
  void allNew() {
    assertThat(diff("", "Mới")).isEqualTo("[+Mới]");
    assertThat(diff("Cũ", "")).isEqualTo("[-Cũ]");
  }
}
