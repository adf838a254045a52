package vn.huongthien.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The rows of config/policy.csv. The first row whose role and relation fit a cell says what it must
 * answer; {@code *} fits everything, several relations are divided by {@code |}.
 */
public record PolicyRows(List<Row> rows) {
  /** The answers that a cell can have. */
  public static final Set<String> ANSWERS =
      Set.of("ALLOW", "MASK", "EMPTY", "REASON", "DENY404", "DENY403");

  public PolicyRows {
    rows = List.copyOf(rows);
  }

  /** A line of the file. */
  public record Row(String kind, String name, String role, String relation, String expected) {
    boolean fits(String someRole, String someRelation) {
      return (role.equals("*") || role.equals(someRole))
          && (relation.equals("*") || relations().contains(someRelation));
    }

    public List<String> relations() {
      return Arrays.asList(relation.split("[|]", -1));
    }
  }

  public static PolicyRows read(Reader file) {
    try (BufferedReader reader = new BufferedReader(file)) {
      return new PolicyRows(
          reader
              .lines()
              .skip(1)
              .filter(line -> !line.isBlank())
              .map(line -> line.split(",", -1))
              .map(c -> new Row(c[0], c[1], c[2], c[3], c[4]))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<String> names(String kind) {
    return rows.stream().filter(r -> r.kind().equals(kind)).map(Row::name).distinct().toList();
  }

  /** What a cell must answer; nothing said is refused. */
  public String expected(String kind, String name, String role, String relation) {
    return rows.stream()
        .filter(r -> r.kind().equals(kind) && r.name().equals(name) && r.fits(role, relation))
        .map(Row::expected)
        .findFirst()
        .orElse("DENY403");
  }

  /** Whether a role gets anything at all from it, in whatever relation. */
  public boolean anything(String kind, String name, String role) {
    return rows.stream()
        .filter(r -> r.kind().equals(kind) && r.name().equals(name))
        .filter(r -> r.role().equals("*") || r.role().equals(role))
        .findFirst()
        .filter(r -> !r.expected().equals("DENY403"))
        .isPresent();
  }
}
