package vn.huongthien.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example of the settings explains each one that the code reads, and no other. */
class SettingsExampleTest {
  private static final Path EXAMPLE = Path.of("config/app/application.properties.example");
  private static final Pattern LINE = Pattern.compile("(?m)^#?((?:ht[.]|HT_)[\\w.-]+)=");

  /** What MicroProfile Config injects or a resource asks for, and the launcher's environment. */
  private static final Pattern READ =
      Pattern.compile(
          "@ConfigProperty\\(\\s*name = \"([^\"]+)\"|MPCONFIG=([^}]+)}|\"(HT_[A-Z_]+)\"");

  @Test
  void explainsWhatIsRead() throws IOException {
    Set<String> read = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = READ.matcher(Files.readString(file));
        while (matcher.find()) {
          read.add(Stream.of(1, 2, 3).map(matcher::group).filter(g -> g != null).findFirst().get());
        }
      }
    }
    assertThat(read).contains("ht.public-url", "ht.public-db.password", "HT_DB_MIGRATE_USER");
    assertThat(explained()).containsExactlyInAnyOrderElementsOf(read);
  }

  @Test
  void holdsNoSecret() throws IOException {
    assertThat(Files.readAllLines(EXAMPLE))
        .filteredOn(line -> line.matches("(?i)#?\\S*password=.*"))
        .allMatch(line -> line.matches("\\S+=(\\s*\\(environment HT_\\w+\\))?"));
  }

  @Test
  void hasAWordBeforeEachGroup() throws IOException {
    List<String> lines = Files.readAllLines(EXAMPLE);
    for (int i = 1; i < lines.size(); i++) {
      if (LINE.matcher(lines.get(i)).find() && !LINE.matcher(lines.get(i - 1)).find()) {
        assertThat(lines.get(i - 1)).as(lines.get(i)).startsWith("# ");
      }
    }
  }

  private static Set<String> explained() throws IOException {
    Set<String> keys = new TreeSet<>();
    Matcher matcher = LINE.matcher(Files.readString(EXAMPLE));
    while (matcher.find()) {
      keys.add(matcher.group(1));
    }
    return keys;
  }
}
