package vn.huongthien.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.huongthien.access.Permission;

/**
 * Which permissions open which page, from {@code policy/views.csv}: any one of those in a row,
 * divided by {@code |}. A page without a row is not there for anybody.
 */
@ApplicationScoped
public class ViewGuard {
  private static final String REST = "/app/api/";

  private final Map<String, Set<Permission>> views = read();

  /** The permissions that open this path, with or without {@code .xhtml}; empty for nobody. */
  public Set<Permission> needed(String path) {
    if (path.startsWith(REST)) {
      int end = path.indexOf('/', REST.length());
      return views.getOrDefault(end < 0 ? path : path.substring(0, end), Set.of());
    }
    String view = path.endsWith(".xhtml") ? path.substring(0, path.length() - 6) : path;
    return views.getOrDefault(view, Set.of());
  }

  /** All pages and resources with their permissions. */
  public Map<String, Set<Permission>> all() {
    return views;
  }

  private static Map<String, Set<Permission>> read() {
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
                  cells -> cells[0],
                  cells -> permissions(cells[1]),
                  // named twice: what both rows allow; a test asks for one row
                  (one, other) -> {
                    Set<Permission> both = new HashSet<>(one);
                    both.retainAll(other);
                    return Set.copyOf(both);
                  }));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<Permission> permissions(String cell) {
    return Arrays.stream(cell.strip().split("[|]", -1))
        .map(Permission::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
