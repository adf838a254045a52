package vn.huongthien.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/**
 * Refuses a server on which times would silently lose their fractions. MariaDB 10.11 announces
 * itself as 5.5.5, and the driver then drops microseconds; {@code version=5.7.19-10.11…-MariaDB} in
 * the server's configuration cures it.
 */
final class ServerCheck {

  private ServerCheck() {}

  static void check(Databases databases) {
    LocalDateTime exact = LocalDateTime.of(2026, 1, 2, 3, 4, 5, 123_456_000);
    try (Connection connection =
            DriverManager.getConnection(
                databases.url(), databases.migrate().user(), databases.migrate().password());
        PreparedStatement statement =
            connection.prepareStatement("SELECT CAST(? AS DATETIME(6)), VERSION()")) {
      statement.setObject(1, exact);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        if (!exact.equals(result.getObject(1, LocalDateTime.class))) {
          throw new LaunchFailed(Exit.DATABASE, "failed.database.fractions", result.getString(2));
        }
      }
    } catch (SQLException e) {
      throw new LaunchFailed(Exit.DATABASE, e, "failed.database.connect", databases.url());
    }
  }
}
