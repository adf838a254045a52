package vn.huongthien.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.huongthien.access.Permission;

/**
 * Which permission opens which page, from {@code policy/views.csv}. A page without a row is not
 * there for anybody.
 */
@ApplicationScoped
public class ViewGuard {
  private static final String REST = "/app/api/";

  private final Map<String, Permission> views = read();

  /** The permission that opens this path, with or without {@code .xhtml}; empty for none at all. */
  public Optional<Permission> needed(String path) {
    if (path.startsWith(REST)) {
      int end = path.indexOf('/', REST.length());
      return Optional.ofNullable(views.get(end < 0 ? path : path.substring(0, end)));
    }
    String view = path.endsWith(".xhtml") ? path.substring(0, path.length() - 6) : path;
    return Optional.ofNullable(views.get(view));
  }

  /** All pages and resources with their permission. */
  public Map<String, Permission> all() {
    return views;
  }

  private static Map<String, Permission> read() {
    try (InputStream in =
            Objects.requireNonNull(ViewGuard.class.getResourceAsStream("/policy/views.csv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.split(",", -1))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> cells[0], cells -> Permission.valueOf(cells[1].strip())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
