package vn.huongthien.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text the launcher asks for exists in both languages, and no other. */
class LauncherTextsTest {

  private static final Pattern KEY = Pattern.compile("\"((?:step|failed)\\.[a-z.]+|help)\"");

  @Test
  void codeAndBundlesAgree() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/vn/huongthien/launcher"))) {
      for (Path source : sources.toList()) {
        Matcher matcher = KEY.matcher(Files.readString(source));
        while (matcher.find()) {
          used.add("launcher." + matcher.group(1));
        }
      }
    }
    assertThat(keys("vi")).isEqualTo(used);
    assertThat(keys("en")).isEqualTo(used);
  }

  private static Set<String> keys(String language) throws IOException {
    Properties texts = new Properties();
    Path file = Path.of("src/main/resources/i18n/launcher_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }
}
