package vn.huongthien.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Browser tests run in two chains; a class of neither would run beside both. */
class ChainsTest {

  @Test
  void everyBrowserTestBelongsToOneChain() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      List<Path> tests = files.filter(file -> file.toString().endsWith("E2E.java")).toList();
      assertThat(tests).hasSizeGreaterThan(15);
      assertThat(tests)
          .allSatisfy(
              file -> assertThat(text(file)).containsPattern("@On(?=RunningApp)|@OwnLauncher"));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
