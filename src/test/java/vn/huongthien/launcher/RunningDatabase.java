package vn.huongthien.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.huongthien.harness.App;

/** The database under a running application, as the account that may do everything. */
public final class RunningDatabase implements AutoCloseable {
  private final Connection connection;

  private RunningDatabase(Connection connection) {
    this.connection = connection;
  }

  public static RunningDatabase of(App app) throws SQLException {
    long pid =
        app.process()
            .handle()
            .descendants()
            .filter(p -> p.info().command().orElse("").endsWith("mariadbd"))
            .findFirst()
            .orElseThrow()
            .pid();
    int port = Listening.of(pid).get(0).port();
    Databases access =
        Databases.embedded(port, new Secrets(app.data().resolve("secrets.properties")));
    return new RunningDatabase(
        DriverManager.getConnection(
            access.url(), access.migrate().user(), access.migrate().password()));
  }

  /** The rows of a query, each as a list of its cells. */
  public List<List<Object>> rows(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values);
        ResultSet result = statement.executeQuery()) {
      List<List<Object>> rows = new ArrayList<>();
      while (result.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          Object cell = result.getObject(i);
          row.add(cell == null ? "" : cell);
        }
        rows.add(row);
      }
      return rows;
    }
  }

  /** The first cell of each row. */
  public List<Long> numbers(String sql, Object... values) throws SQLException {
    return rows(sql, values).stream().map(r -> ((Number) r.get(0)).longValue()).toList();
  }

  public int change(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values)) {
      return statement.executeUpdate();
    }
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
