package vn.huongthien.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Vietnamese and English say the same things, completely, in composed characters. */
class MessageBundlesTest {
  private static final Path FOLDER = Path.of("src/main/resources/i18n");

  /** Texts of Faces and PrimeFaces under their own keys; not part of what pages call m. */
  private static final String FACES = "faces";

  /** Read by Faces and by the launcher themselves. */
  private static final Set<String> UNLISTED = Set.of(FACES, "launcher");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(the|and|please|error|save|cancel|delete|invalid|required|of|is|are|with|this|your|you|were)\\b");

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d[^}]*}");
  private static final Pattern KEY = Pattern.compile("^([^#!=\\s][^=]*?)\\s*=");

  static Stream<String> modules() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith("_vi.properties"))
          .map(n -> n.replace("_vi.properties", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void bothLanguagesHaveTheSameKeys(String module) throws IOException {
    assertThat(load(module, "en").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(load(module, "vi").stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("modules")
  void noTextIsEmptyOrDecomposed(String module) throws IOException {
    for (String language : List.of("vi", "en")) {
      Properties texts = load(module, language);
      for (String key : texts.stringPropertyNames()) {
        String text = texts.getProperty(key);
        assertThat(text).as(key).isNotBlank();
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(key).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void bothLanguagesTakeTheSameArguments(String module) throws IOException {
    if (module.equals(FACES)) {
      return;
    }
    Properties vi = load(module, "vi");
    Properties en = load(module, "en");
    for (String key : vi.stringPropertyNames()) {
      assertThat(arguments(en.getProperty(key))).as(key).isEqualTo(arguments(vi.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void vietnameseHasNoEnglishLeft(String module) throws IOException {
    Properties vi = load(module, "vi");
    Properties en = load(module, "en");
    for (String key : vi.stringPropertyNames()) {
      String text = vi.getProperty(key);
      assertThat(ENGLISH.matcher(text).find()).as("%s = %s", key, text).isFalse();
      assertThat(text.split(" ").length > 3 && text.equals(en.getProperty(key))).as(key).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void keysStartWithTheirModuleAndStandOnce(String module) throws IOException {
    for (String language : List.of("vi", "en")) {
      List<String> keys = new ArrayList<>();
      for (String line : Files.readAllLines(file(module, language))) {
        Matcher matcher = KEY.matcher(line);
        if (matcher.find()) {
          keys.add(matcher.group(1));
        }
      }
      assertThat(keys).doesNotHaveDuplicates();
      if (!module.equals(FACES)) {
        assertThat(keys)
            .allMatch(k -> k.startsWith(module + ".") || k.startsWith("rule." + module + "."));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void everyBundleIsListed(String module) throws IOException {
    Set<String> listed = new HashSet<>(Files.readAllLines(FOLDER.resolve("bundles.txt")));
    assertThat(UNLISTED.contains(module) || listed.contains(module)).isTrue();
  }

  private static Set<String> arguments(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = ARGUMENT.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group().substring(0, 2));
    }
    return found;
  }

  private static Properties load(String module, String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file(module, language))) {
      properties.load(reader);
    }
    return properties;
  }

  private static Path file(String module, String language) {
    return FOLDER.resolve(module + "_" + language + ".properties");
  }
}
