package vn.huongthien.publishing;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Facts as stored text: one {@code name=value} a line, sorted by name. */
public final class FactLines {
  private FactLines() {}

  public static String write(Map<String, ?> facts) {
    StringBuilder out = new StringBuilder();
    new TreeMap<>(facts)
        .forEach(
            (name, value) ->
                out.append(name)
                    .append('=')
                    .append(value.toString().replace('\n', ' '))
                    .append('\n'));
    return out.toString();
  }

  public static Map<String, String> read(String lines) {
    Map<String, String> facts = new TreeMap<>();
    lines
        .lines()
        .map(line -> line.split("=", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> facts.put(parts[0], parts[1]));
    return Collections.unmodifiableMap(facts);
  }
}
