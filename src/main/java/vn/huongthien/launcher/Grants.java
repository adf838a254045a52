package vn.huongthien.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rights of the application's two accounts, table by table, from {@code grants.csv} ({@code
 * table,app,public}). What the file does not name is taken away again, and a table without a line
 * stops the start: a new table is closed until somebody decided.
 */
final class Grants {

  private static final int NO_SUCH_GRANT = 1147;

  /** What may be granted at all. */
  enum Right {
    SELECT,
    INSERT,
    UPDATE,
    DELETE
  }

  /** One line of the file. */
  record Line(String table, Set<Right> app, Set<Right> publik) {}

  private Grants() {}

  static List<Line> read() {
    InputStream stream =
        Objects.requireNonNull(Grants.class.getResourceAsStream("/db/grants/grants.csv"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Grants::line)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void apply(Databases databases) {
    Map<String, Line> lines =
        read().stream()
            .collect(Collectors.toMap(Line::table, line -> line, Grants::twice, TreeMap::new));
    try (Connection connection =
            DriverManager.getConnection(
                databases.url(), databases.migrate().user(), databases.migrate().password());
        Statement statement = connection.createStatement()) {
      Set<String> tables = tables(statement);
      requireLineForEach(tables, lines.keySet());
      String app = accountName(databases, databases.app());
      String publik = accountName(databases, databases.publik());
      for (Line line : lines.values()) {
        give(statement, line.table(), app, line.app());
        give(statement, line.table(), publik, line.publik());
      }
    } catch (SQLException e) {
      throw new LaunchFailed(Exit.MIGRATION, e, "failed.grants");
    }
  }

  private static Line twice(Line first, Line second) {
    throw new LaunchFailed(Exit.MIGRATION, "failed.grants.line", second.table());
  }

  private static void requireLineForEach(Set<String> tables, Set<String> named) {
    Set<String> differing = new TreeSet<>(tables);
    differing.removeAll(named);
    named.stream().filter(table -> !tables.contains(table)).forEach(differing::add);
    if (!differing.isEmpty()) {
      throw new LaunchFailed(Exit.MIGRATION, "failed.grants.lines", differing);
    }
  }

  /** Grants before it revokes, so that an instance that is at work never finds itself without. */
  private static void give(Statement statement, String table, String account, Set<Right> rights)
      throws SQLException {
    if (!rights.isEmpty()) {
      statement.execute("GRANT " + words(rights) + " ON `" + table + "` TO " + account);
    }
    Set<Right> others = EnumSet.allOf(Right.class);
    others.removeAll(rights);
    try {
      if (!others.isEmpty()) {
        statement.execute("REVOKE " + words(others) + " ON `" + table + "` FROM " + account);
      }
    } catch (SQLException e) {
      if (e.getErrorCode() != NO_SUCH_GRANT) {
        throw e;
      }
    }
  }

  private static Set<String> tables(Statement statement) throws SQLException {
    Set<String> tables = new TreeSet<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  /** The account as the server knows it, with the host part it matched. */
  private static String accountName(Databases databases, Databases.Account account)
      throws SQLException {
    // the account has no right in the schema yet, so it cannot open it
    String url = databases.url().replaceFirst("^(jdbc:mysql:[^?]*/)[^/?]*", "$1");
    try (Connection connection =
            DriverManager.getConnection(url, account.user(), account.password());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT CURRENT_USER()")) {
      row.next();
      String name = row.getString(1);
      int at = name.lastIndexOf('@');
      return quoted(name.substring(0, at)) + "@" + quoted(name.substring(at + 1));
    }
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private static String words(Set<Right> rights) {
    return rights.stream().map(Right::name).collect(Collectors.joining(", "));
  }

  private static Line line(String text) {
    List<String> cells = new ArrayList<>(List.of(text.split(",", -1)));
    if (cells.size() != 3) {
      throw new LaunchFailed(Exit.MIGRATION, "failed.grants.line", text);
    }
    return new Line(cells.get(0).strip(), rights(cells.get(1)), rights(cells.get(2)));
  }

  private static Set<Right> rights(String cell) {
    Set<Right> rights = EnumSet.noneOf(Right.class);
    for (String word : cell.strip().split(" ", -1)) {
      if (!word.isEmpty()) {
        rights.add(Right.valueOf(word));
      }
    }
    return rights;
  }
}
