package vn.huongthien.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.platform.persistence.PublicData;

/** What the two accounts of the application may do at the database, and what survives the trip. */
@ArquillianTest
class DatabaseAccountsIT {

  @Inject @CaseData private DataSource caseData;
  @Inject @PublicData private DataSource publicData;

  @Test
  void vietnameseAndMicrosecondsSurvive() throws SQLException {
    LocalDateTime time = LocalDateTime.of(2026, 1, 2, 3, 4, 5, 123_456_000);
    try (Connection connection = caseData.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("SELECT ?, CAST(? AS DATETIME(6))")) {
      statement.setString(1, "Phường Hướng Thiện 🌱");
      statement.setObject(2, time);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        assertThat(row.getString(1)).isEqualTo("Phường Hướng Thiện 🌱");
        assertThat(row.getObject(2, LocalDateTime.class)).isEqualTo(time);
      }
    }
  }

  @Test
  void auditCanOnlyBeAppended() {
    assertThat(error(caseData, "SELECT COUNT(*) FROM audit_log")).isEmpty();
    assertThatThrownBy(() -> run(caseData, "DELETE FROM audit_log"))
        .hasMessageContaining("DELETE command denied");
    assertThatThrownBy(() -> run(caseData, "UPDATE audit_log SET outcome = 'DONE'"))
        .hasMessageContaining("UPDATE command denied");
    assertThatThrownBy(() -> run(caseData, "TRUNCATE TABLE audit_log"))
        .hasMessageContaining("DROP command denied");
    assertThatThrownBy(() -> run(caseData, "DROP TABLE audit_log"))
        .hasMessageContaining("DROP command denied");
    assertThatThrownBy(() -> run(caseData, "ALTER TABLE audit_log ADD COLUMN x INT"))
        .hasMessageContaining("ALTER command denied");
    assertThatThrownBy(() -> run(caseData, "DELETE FROM audit_head"))
        .hasMessageContaining("DELETE command denied");
    assertThatThrownBy(() -> run(caseData, "REPLACE INTO audit_log (seq) VALUES (1)"))
        .hasMessageContaining("command denied");
    assertThatThrownBy(() -> run(caseData, "CREATE TABLE mine (id INT)"))
        .hasMessageContaining("CREATE command denied");
  }

  @Test
  void publicAccountReachesNoCaseTable() {
    assertThat(error(publicData, "SELECT COUNT(*) FROM audit_log"))
        .contains("SELECT command denied");
    assertThat(error(publicData, "SELECT COUNT(*) FROM data_key"))
        .contains("SELECT command denied");
  }

  private static String error(DataSource source, String sql) {
    try {
      run(source, sql);
      return "";
    } catch (SQLException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static void run(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
