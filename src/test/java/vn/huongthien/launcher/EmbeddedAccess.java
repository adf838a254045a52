package vn.huongthien.launcher;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A way into the running embedded database of a data folder, past the application. */
public final class EmbeddedAccess {
  private final Path data;

  /** Whether a server runs there is only looked at when it is used. */
  public EmbeddedAccess(Path data) {
    this.data = data;
  }

  /** The server's process. */
  public ProcessHandle process() {
    return OrphanDatabase.find(data.resolve("db/server.pid")).orElseThrow();
  }

  /** Where it listens. */
  int port() {
    return Listening.of(process().pid()).get(0).port();
  }

  Databases accounts() {
    return Databases.embedded(port(), new Secrets(data.resolve("secrets.properties")));
  }

  /** As the account that may do everything in the schema. */
  public Connection connect() throws SQLException {
    Databases access = accounts();
    return DriverManager.getConnection(
        access.url(), access.migrate().user(), access.migrate().password());
  }

  /** Runs one statement. */
  public int execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return statement.getUpdateCount();
    }
  }

  /** The first column of the first row. */
  String text(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  /** The first column of the first row. */
  public long number(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
