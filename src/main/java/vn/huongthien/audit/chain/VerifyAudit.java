package vn.huongthien.audit.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Checks an audit log from outside the application: a database account that may SELECT, the key
 * file and the file of heads are enough. Also for a restored copy on another machine.
 */
public final class VerifyAudit {
  private VerifyAudit() {}

  /**
   * What was found.
   *
   * @param firstBad number of the first row that is wrong or missing; null when all is well
   * @param rows rows found right
   */
  public record Verdict(@Nullable Long firstBad, long rows) {}

  /**
   * Reads the whole log.
   *
   * @param keysDir folder of the key ring
   * @param dataDir folder with {@code audit-head.log}
   */
  public static Verdict verify(String url, String user, String password, Path keysDir, Path dataDir)
      throws SQLException, IOException {
    ChainCheck check =
        new ChainCheck(
            dataDir.resolve("audit-head.log"), KeyFile.mac(keysDir.resolve("audit.json")));
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement =
            connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      connection.setAutoCommit(false);
      long headSeq;
      byte[] headHash;
      try (ResultSet head =
          statement.executeQuery("SELECT seq, hash FROM audit_head WHERE id = 1")) {
        boolean found = head.next();
        headSeq = found ? head.getLong(1) : 0;
        headHash = found ? head.getBytes(2) : new byte[0];
      }
      // rows are streamed: a log may be larger than the memory
      statement.setFetchSize(Integer.MIN_VALUE);
      try (ResultSet rows = statement.executeQuery("SELECT * FROM audit_log ORDER BY seq")) {
        while (rows.next() && check.accept(row(rows))) {
          // goes on while the rows are right
        }
      }
      return new Verdict(check.firstBad(headSeq, headHash), check.right());
    }
  }

  private static ChainRow row(ResultSet row) throws SQLException {
    return new ChainRow(
        row.getLong("seq"),
        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
        number(row, "actor_id"),
        row.getBytes("session_hash"),
        row.getString("action"),
        row.getString("object"),
        number(row, "object_id"),
        row.getString("field_classes"),
        row.getBytes("reason_sealed"),
        row.getString("outcome"),
        row.getString("request_id"),
        row.getInt("key_id"),
        row.getBytes("prev_hash"),
        row.getBytes("hash"));
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? null : Long.valueOf(value);
  }
}
