package vn.huongthien.launcher;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Verifies the audit log with the verifier of the application but without starting it, which would
 * write rows itself and may be impossible on a damaged database.
 */
final class AuditCheck {

  private AuditCheck() {}

  /**
   * Prints the verdict; fails when a row is wrong or missing, or the log cannot be read. Reads with
   * the account of the application, which may do no more than that.
   */
  static void run(Databases databases, DataFolder folder) {
    StringWriter verdict = new StringWriter();
    StringWriter reason = new StringWriter();
    int code =
        Tools.run(
            Distribution.war(),
            new PrintWriter(verdict, true),
            new PrintWriter(reason, true),
            Options.VERIFY_AUDIT,
            databases.url(),
            databases.app().user(),
            databases.app().password(),
            Settings.keys(folder).toString(),
            folder.root().toString());
    switch (code) {
      case 0 -> Say.step("step.audit", verdict.toString().strip());
      case 1 -> throw new LaunchFailed(Exit.AUDIT, "failed.audit", verdict.toString().strip());
      default ->
          throw new LaunchFailed(Exit.AUDIT, "failed.audit.unread", reason.toString().strip());
    }
  }
}
