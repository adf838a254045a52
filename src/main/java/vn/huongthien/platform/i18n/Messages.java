package vn.huongthien.platform.i18n;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import vn.huongthien.shared.Terms;

/**
 * All texts that a person reads, merged from the bundles of the modules ({@code
 * i18n/<module>_<language>.properties}, named in {@code i18n/bundles.txt}).
 */
public final class Messages {
  private static final Map<Language, Map<String, String>> TEXTS =
      Map.of(Language.VI, load(Language.VI), Language.EN, load(Language.EN));

  private Messages() {}

  /** All texts of a language by key; the map is what pages see as {@code m}. */
  public static Map<String, String> all(Language language) {
    return TEXTS.get(language);
  }

  /** A text with its arguments ({0}, {1} …) put in; an unknown key answers {@code ???key???}. */
  public static String text(Language language, String key, Object... arguments) {
    String pattern = all(language).get(key);
    if (pattern == null) {
      return "???" + key + "???";
    }
    if (arguments.length == 0) {
      return pattern;
    }
    Object[] said =
        Arrays.stream(arguments).map(a -> a instanceof Terms t ? words(language, t) : a).toArray();
    return new MessageFormat(pattern.replace("'", "''"), language.locale()).format(said);
  }

  private static String words(Language language, Terms terms) {
    return terms.keys().stream().map(k -> text(language, k)).collect(Collectors.joining(", "));
  }

  public static boolean has(String key) {
    return all(Language.VI).containsKey(key);
  }

  private static Map<String, String> load(Language language) {
    Map<String, String> texts = new HashMap<>();
    for (String module : lines("i18n/bundles.txt")) {
      Properties properties = new Properties();
      try (Reader reader = reader("i18n/" + module + '_' + language.code() + ".properties")) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      for (String key : properties.stringPropertyNames()) {
        texts.put(key, properties.getProperty(key));
      }
    }
    return Map.copyOf(texts);
  }

  private static List<String> lines(String resource) {
    try (BufferedReader reader = new BufferedReader(reader(resource))) {
      return reader.lines().map(String::strip).filter(s -> !s.isEmpty()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader reader(String resource) {
    InputStream in = Messages.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("missing resource " + resource);
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }
}
