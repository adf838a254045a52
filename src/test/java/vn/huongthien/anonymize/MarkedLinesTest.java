package vn.huongthien.anonymize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Numbers, accounts, papers and days as people write them: exactly the marked words are found, as
 * what they are, and a line without a mark has none. Most lines were written by hands that never
 * saw the recogniser.
 */
class MarkedLinesTest {
  private static final Path FOLDER = Path.of("src/test/resources/anonymize");
  private static final Pattern MARK = Pattern.compile("\\[\\[(\\w+)\\|([^]]*)]]");
  private static final Pattern SIGNS =
      Pattern.compile("^(?:số )?[^\\p{L}\\p{N}]*|[^\\p{L}\\p{N}]+$");

  private final Anonymizer engine = Anonymizer.builder().random(new Random(7)).build();

  static List<String> identifiers() throws IOException {
    return lines("identifiers.txt");
  }

  static List<String> days() throws IOException {
    return lines("days.txt");
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank())
        .map(line -> line.replace("\\n", "\n"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("identifiers")
  void findsExactlyTheIdentifiers(String line) {
    findsExactlyWhatIsMarked(line, StoryScore.IDENTIFIERS);
  }

  @ParameterizedTest
  @MethodSource("days")
  void findsExactlyTheDays(String line) {
    findsExactlyWhatIsMarked(line, EnumSet.of(Kind.DATE));
  }

  private void findsExactlyWhatIsMarked(String line, Set<Kind> kinds) {
    Set<String> marked = new TreeSet<>();
    StringBuilder text = new StringBuilder();
    Matcher m = MARK.matcher(line);
    while (m.find()) {
      m.appendReplacement(text, Matcher.quoteReplacement(m.group(2)));
      marked.add(m.group(1) + " " + bare(m.group(2)));
    }
    m.appendTail(text);
    Set<String> found = new TreeSet<>();
    engine
        .suggest(text.toString(), KnownIdentifiers.none(), Context.forPublic())
        .findings()
        .stream()
        .filter(f -> kinds.contains(f.kind()))
        .forEach(f -> found.add(f.kind() + " " + bare(text.substring(f.start(), f.end()))));
    assertThat(found).as(text.toString()).isEqualTo(marked);
  }

  private static String bare(String span) {
    return SIGNS.matcher(span).replaceAll("");
  }
}
