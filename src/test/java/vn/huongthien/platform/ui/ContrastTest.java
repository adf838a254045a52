package vn.huongthien.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The design tokens keep text at 7:1 and lines of controls and focus at 3:1, light and dark. */
class ContrastTest {
  private static final Pattern TOKEN = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6});");
  private static final List<String> GROUNDS = List.of("paper", "surface", "sunken");

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textStandsOutFromEveryGround(String scheme) throws IOException {
    Map<String, String> tokens = tokens(scheme);
    for (String ground : GROUNDS) {
      for (String text :
          List.of("ink", "soft", "link", "ok", "info", "warn", "danger", "primary")) {
        atLeast(7, tokens, text, ground);
      }
    }
    for (String tone : List.of("ok", "info", "warn", "danger", "quiet")) {
      atLeast(7, tokens, tone, tone + "-bg");
      atLeast(7, tokens, "ink", tone + "-bg");
    }
    for (String filled : List.of("brand", "primary", "danger")) {
      atLeast(7, tokens, filled + "-ink", filled);
    }
    atLeast(7, tokens, "ink", "select");
    atLeast(7, tokens, "ink", "brand-soft");
    atLeast(7, tokens, "link", "brand-soft");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void linesOfControlsAndFocusAreSeen(String scheme) throws IOException {
    Map<String, String> tokens = tokens(scheme);
    for (String ground : GROUNDS) {
      atLeast(3, tokens, "line", ground);
      atLeast(3, tokens, "focus", ground);
    }
  }

  /** CSS has no way to say them once: for those who chose dark, and for those whose device did. */
  @Test
  void darkIsTheSameWhoeverChoseIt() throws IOException {
    String css = css();
    Map<String, String> chosen = tokens(css, css.indexOf("color-scheme: dark"));
    Map<String, String> device = tokens(css, css.lastIndexOf("color-scheme: dark"));
    assertThat(device).isNotEmpty().isEqualTo(chosen);
    assertThat(css.indexOf("color-scheme: dark"))
        .isNotEqualTo(css.lastIndexOf("color-scheme: dark"));
  }

  private static void atLeast(double wanted, Map<String, String> tokens, String one, String other) {
    double a = luminance(tokens.get(one));
    double b = luminance(tokens.get(other));
    double ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    assertThat(ratio).as(one + " on " + other).isGreaterThanOrEqualTo(wanted);
  }

  private static Map<String, String> tokens(String scheme) throws IOException {
    String css = css();
    return tokens(css, css.indexOf("color-scheme: " + scheme));
  }

  private static String css() throws IOException {
    return Files.readString(Path.of("src/main/webapp/resources/ht/tokens.css"));
  }

  private static Map<String, String> tokens(String css, int start) {
    Matcher matcher = TOKEN.matcher(css.substring(start, css.indexOf('}', start)));
    Map<String, String> tokens = new HashMap<>();
    while (matcher.find()) {
      tokens.put(matcher.group(1), matcher.group(2));
    }
    return tokens;
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear((rgb >> 16) & 255)
        + 0.7152 * linear((rgb >> 8) & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
