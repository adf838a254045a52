package vn.huongthien.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.platform.persistence.PublicData;

/** The account of the public site can read what is public, and nothing else, and change nothing. */
@ExtendWith(ArquillianExtension.class)
class PublicAccountIT {
  @Inject @CaseData private DataSource caseData;
  @Inject @PublicData private DataSource publicData;

  @Test
  void everyOtherTableIsRefused() throws SQLException {
    List<String> tables = tables();
    assertThat(tables).contains("pub_item", "news_edition", "publication").hasSizeGreaterThan(20);
    for (String table : tables) {
      if (table.startsWith("pub_")) {
        run("SELECT COUNT(*) FROM " + table);
      } else {
        assertThatThrownBy(() -> run("SELECT COUNT(*) FROM " + table))
            .as(table)
            .hasMessageContaining("denied");
      }
    }
  }

  @Test
  void nothingCanBeChanged() {
    for (String sql :
        List.of(
            "UPDATE pub_site SET generation = 0",
            "DELETE FROM pub_item",
            "INSERT INTO pub_site (id, generation) VALUES (2, 0)")) {
      assertThatThrownBy(() -> run(sql)).as(sql).hasMessageContaining("denied");
    }
  }

  private List<String> tables() throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Connection connection = caseData.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = DATABASE()")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = publicData.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
