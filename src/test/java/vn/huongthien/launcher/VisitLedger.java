package vn.huongthien.launcher;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What people were told is saved, to be compared with what the database holds. */
final class VisitLedger {
  private final Set<String> intended = ConcurrentHashMap.newKeySet();
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger unclear = new AtomicInteger();

  void intend(String key) {
    intended.add(key);
  }

  void acknowledge(String key) {
    acknowledged.add(key);
  }

  /** A save is on its way. */
  void send() {
    underWay.incrementAndGet();
  }

  void answered() {
    underWay.decrementAndGet();
  }

  boolean isSaving() {
    return underWay.get() > 0;
  }

  /** A save was sent and not clearly answered. */
  void unclear() {
    unclear.incrementAndGet();
  }

  int unclearAnswers() {
    return unclear.get();
  }

  int acknowledged() {
    return acknowledged.size();
  }

  /**
   * Compares with all visits written since the highest id of before; each difference is a line.
   *
   * @param newest id of the newest activity when the first writer began
   */
  List<String> differences(Connection connection, long newest) throws SQLException {
    List<String> wrong = new ArrayList<>();
    Set<String> found = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT a.client_key, a.state,"
                    + " (SELECT COUNT(*) FROM participant p WHERE p.activity_id = a.id),"
                    + " (SELECT COUNT(*) FROM audit_log l WHERE l.object = 'activity'"
                    + "   AND l.object_id = a.id AND l.action = 'activity.log'"
                    + "   AND l.outcome = 'DONE'),"
                    + " (SELECT COUNT(*) FROM submission s WHERE s.client_key = a.client_key"
                    + "   AND s.result_id = a.id)"
                    + " FROM support_activity a WHERE a.id > "
                    + newest)) {
      while (row.next()) {
        String key = row.getString(1);
        found.add(key);
        if (!intended.contains(key)) {
          wrong.add("nobody wrote " + key);
        }
        expect(wrong, key, "state", "DONE", row.getString(2));
        expect(wrong, key, "participants", "1", row.getString(3));
        expect(wrong, key, "audit rows", "1", row.getString(4));
        expect(wrong, key, "claims of the key", "1", row.getString(5));
      }
    }
    acknowledged.stream().filter(key -> !found.contains(key)).forEach(k -> wrong.add("lost " + k));
    return wrong;
  }

  private static void expect(
      List<String> wrong, String key, String what, String expected, String actual) {
    if (!expected.equals(actual)) {
      wrong.add(what + " of " + key + ": " + actual);
    }
  }
}
