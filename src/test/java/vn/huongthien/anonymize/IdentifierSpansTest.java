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
 * Numbers, accounts and papers as people write them: exactly the marked words are found, as what
 * they are, and a line without a mark has no identifier.
 */
class IdentifierSpansTest {
  private static final Path FILE = Path.of("src/test/resources/anonymize/identifiers.txt");
  private static final Pattern MARK = Pattern.compile("\\[\\[(\\w+)\\|([^]]*)]]");
  private static final Pattern SIGNS =
      Pattern.compile("^(?:số )?[^\\p{L}\\p{N}]*|[^\\p{L}\\p{N}]+$");
  private static final Set<Kind> IDENTIFIERS =
      EnumSet.of(
          Kind.ID_NUMBER,
          Kind.PHONE,
          Kind.EMAIL,
          Kind.URL,
          Kind.HANDLE,
          Kind.FILE_NAME,
          Kind.PLATE,
          Kind.BANK_ACCOUNT,
          Kind.JUDGMENT,
          Kind.DECISION);

  private final Anonymizer engine = Anonymizer.builder().random(new Random(7)).build();

  static List<String> lines() throws IOException {
    return Files.readAllLines(FILE, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank())
        .map(line -> line.replace("\\n", "\n"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void findsExactlyWhatIsMarked(String line) {
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
        .filter(f -> IDENTIFIERS.contains(f.kind()))
        .forEach(f -> found.add(f.kind() + " " + bare(text.substring(f.start(), f.end()))));
    assertThat(found).as(text.toString()).isEqualTo(marked);
  }

  private static String bare(String span) {
    return SIGNS.matcher(span).replaceAll("");
  }
}
