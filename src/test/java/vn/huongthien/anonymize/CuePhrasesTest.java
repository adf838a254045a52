package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.huongthien.anonymize.Stories.Mark;

/**
 * One sentence for each way of telling who somebody is without a number: the marked words are
 * found, and sentences that only look alike stay as they are.
 */
class CuePhrasesTest {
  private static final Path FILE = Path.of("src/test/resources/anonymize/cues.txt");
  private static final Pattern MARK = Pattern.compile("\\[\\[(\\w+)\\|([^]]*)]]");

  private final Anonymizer engine = Anonymizer.builder().random(new Random(7)).build();

  static List<String> told() throws IOException {
    return lines(true);
  }

  static List<String> alike() throws IOException {
    return lines(false);
  }

  private static List<String> lines(boolean marked) throws IOException {
    return Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && line.contains("[[") == marked)
        .map(line -> line.replace("\\n", "\n"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("told")
  void tells(String line) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Matcher m = MARK.matcher(line);
    while (m.find()) {
      m.appendReplacement(text, "");
      int start = text.length();
      text.append(m.group(2));
      marks.add(new Mark(start, text.length(), Kind.valueOf(m.group(1)), "e" + marks.size()));
    }
    m.appendTail(text);
    boolean[] inside = new boolean[text.length()];
    find(text.toString()).forEach(f -> java.util.Arrays.fill(inside, f.start(), f.end(), true));
    assertThat(marks)
        .allSatisfy(
            mark ->
                assertThat(StoryScore.covered(text.toString(), inside, mark))
                    .as(text.substring(mark.start(), mark.end()))
                    .isTrue());
  }

  @ParameterizedTest
  @MethodSource("alike")
  void staysAsItIs(String line) {
    assertThat(find(line)).as(line).isEmpty();
  }

  /** Whoever types without marks says the same; what is not there without them was not there. */
  @Test
  void withoutMarksToo() {
    String text =
        "Toi bi nhiem H tu hoi trong trai, nay dang uong thuoc ARV o phong kham."
            + " Nha toi o hem cut sau so 90 Phan Dinh Phung, doi dien buu dien Cau Ngoi.";
    assertThat(find(text))
        .extracting(Finding::kind)
        .contains(Kind.SENSITIVE)
        .containsAnyOf(Kind.ADDRESS, Kind.LANDMARK);
  }

  private List<Finding> find(String text) {
    return engine.suggest(text, KnownIdentifiers.none(), Context.forPublic()).findings();
  }
}
