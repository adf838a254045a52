package vn.huongthien.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the texts of the demo data: first line the title, second the lead, then the body. */
record DemoTexts(String title, String lead, String body) {
  static DemoTexts read(String resource) {
    List<String> lines = lines(resource);
    return new DemoTexts(
        lines.get(0), lines.get(1), String.join("\n", lines.subList(2, lines.size())).strip());
  }

  static List<String> lines(String resource) {
    InputStream in =
        Objects.requireNonNull(
            DemoTexts.class.getClassLoader().getResourceAsStream(resource), resource);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
