package vn.huongthien.platform.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links to the page one is on with one parameter set or left out; paging starts again then. */
public final class Links {
  private Links() {}

  /** The address with {@code name=value} in place of what {@code name} was. */
  public static String with(String path, @Nullable String query, String name, Object value) {
    List<String> pairs = kept(query, name);
    pairs.add(encode(name) + '=' + encode(String.valueOf(value)));
    return path + '?' + String.join("&", pairs);
  }

  /** The address without {@code name} and without the page number. */
  public static String without(String path, @Nullable String query, String name) {
    List<String> pairs = kept(query, name, "page");
    return pairs.isEmpty() ? path : path + '?' + String.join("&", pairs);
  }

  /** Sorts by a column; a second use turns the direction. {@code sort=name}, {@code sort=-name}. */
  public static String sorted(String path, @Nullable String query, String column) {
    boolean ascending = pairs(query).contains("sort=" + encode(column));
    return with(
        path, String.join("&", kept(query, "page")), "sort", ascending ? "-" + column : column);
  }

  private static List<String> kept(@Nullable String query, String... names) {
    List<String> left = new ArrayList<>();
    for (String pair : pairs(query)) {
      String name = pair.split("=", 2)[0];
      if (Arrays.stream(names).noneMatch(n -> encode(n).equals(name))) {
        left.add(pair);
      }
    }
    return left;
  }

  private static List<String> pairs(@Nullable String query) {
    return query == null
        ? List.of()
        : Arrays.stream(query.split("&", -1))
            .filter(p -> p.contains("=") && !p.endsWith("="))
            .toList();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
