package vn.huongthien.launcher;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** Asks the running application, which alone has keys and rights, to verify its audit log. */
final class AuditCheck {

  private AuditCheck() {}

  /** Prints the verdict; fails when a row is wrong or missing. */
  static void run() {
    try {
      ObjectName name = new ObjectName("vn.huongthien:type=AuditLog");
      Object verdict =
          ManagementFactory.getPlatformMBeanServer()
              .invoke(name, "verify", new Object[0], new String[0]);
      String text = String.valueOf(verdict);
      if (!text.startsWith("OK ")) {
        throw new LaunchFailed(Exit.AUDIT, "failed.audit", text.replaceFirst("^BAD ", ""));
      }
      Say.step("step.audit", text.substring("OK ".length()));
    } catch (JMException e) {
      throw new LaunchFailed(Exit.AUDIT, e, "failed.audit", "?");
    }
  }
}
