package vn.huongthien.audit.chain;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.spi.ToolProvider;

/**
 * {@link VerifyAudit} as the launcher finds it: URL, user, password, folder of keys and data folder
 * are its arguments. Prints the number of rows and returns 0 when all are right, prints the number
 * of the first wrong or missing row and returns 1 when not, says why and returns 2 when the log
 * cannot be read.
 */
public final class VerifyAuditTool implements ToolProvider {
  private static final int ARGUMENTS = 5;

  @Override
  public String name() {
    return "verify-audit";
  }

  @Override
  public int run(PrintWriter out, PrintWriter err, String... args) {
    if (args.length != ARGUMENTS) {
      throw new IllegalArgumentException(args.length + " arguments");
    }
    try {
      // the launcher's own driver is not one for the classes of this loader
      Class.forName("com.mysql.cj.jdbc.Driver");
      VerifyAudit.Verdict verdict =
          VerifyAudit.verify(args[0], args[1], args[2], Path.of(args[3]), Path.of(args[4]));
      out.println(verdict.firstBad() == null ? verdict.rows() : verdict.firstBad());
      return verdict.firstBad() == null ? 0 : 1;
    } catch (SQLException | IOException | ClassNotFoundException e) {
      err.println(e.getMessage());
      return 2;
    }
  }
}
