package vn.huongthien.anonymize.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.huongthien.anonymize.Anonymizer;
import vn.huongthien.anonymize.Context;
import vn.huongthien.anonymize.KnownIdentifiers;
import vn.huongthien.anonymize.normal.Views;

class FoldedTest {
  private static final Path TEXTS = Path.of("src/test/resources/anonymize");
  private static final int PART = 4_000;

  @Test
  void findsWhatAnOrdinarySearchFinds() throws IOException {
    Anonymizer.builder()
        .build()
        .suggest("Năm 2019 anh ra trại.", KnownIdentifiers.none(), Context.forPublic());
    List<Folded> patterns = Folded.all();
    assertThat(patterns).hasSizeGreaterThan(40);
    int found = 0;
    for (String text : texts()) {
      Views views = new Views(text);
      for (Folded folded : patterns) {
        List<String> ordinary = ordinary(folded, views);
        assertThat(scanned(folded, views)).as(folded.pattern().pattern()).isEqualTo(ordinary);
        found += ordinary.size();
      }
    }
    assertThat(found).isGreaterThan(4_000);
  }

  @Test
  void wantsALookBackFirst() {
    assertThatThrownBy(() -> Folded.of("ngay \\d"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ngay");
  }

  @Test
  void seesTheFirstLetterBehindABeginning() {
    Folded pattern = Folded.of("(?<![a-z])", "ngay \\d");
    assertThat(scanned(pattern, new Views("ngày mai, ngày 5, tai ngay 6, aingay 7")))
        .containsExactly("ngay 5", "ngay 6");
    assertThat(scanned(pattern, new Views("Ngày 8"))).containsExactly("ngay 8");
  }

  private static List<String> ordinary(Folded folded, Views views) {
    List<String> found = new ArrayList<>();
    Matcher m = folded.pattern().matcher(views.aligned());
    while (m.find()) {
      found.add(m.group());
    }
    return found;
  }

  private static List<String> scanned(Folded folded, Views views) {
    List<String> found = new ArrayList<>();
    Folded.Scan scan = folded.in(views);
    while (scan.find()) {
      found.add(scan.group());
    }
    return found;
  }

  /** The hard stories would tell no more than the others do, and take as long. */
  private static boolean isRead(Path file) {
    return Files.isRegularFile(file) && !file.getParent().endsWith("hard");
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TEXTS)) {
      for (Path file : files.filter(FoldedTest::isRead).sorted().toList()) {
        String whole = Files.readString(file);
        for (int at = 0; at < whole.length(); at += PART) {
          texts.add(whole.substring(at, Math.min(whole.length(), at + PART)));
        }
      }
    }
    return texts;
  }
}
