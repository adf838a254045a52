package vn.huongthien.platform.web;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Codes stand in ASCII columns. A made-up code with other letters, which no page offers, can't even
 * be asked for or kept there: the database says so, and it is the sender's mistake, not ours.
 */
final class OddValue {
  /** Illegal mix of collations (three kinds), incorrect string value, impossible conversion. */
  private static final Set<Integer> CODES = Set.of(1267, 1270, 1271, 1366, 3988);

  private OddValue() {}

  static boolean causes(@Nullable Throwable failure) {
    Throwable t = failure;
    for (int depth = 0; t != null && depth < 20; depth++) {
      if (t instanceof SQLException e && CODES.contains(e.getErrorCode())) {
        return true;
      }
      t = t.getCause();
    }
    return false;
  }
}
