package vn.huongthien.launcher;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Lets requests that are under way finish before the server is stopped, which would cut them. The
 * application says through an MBean how many there are; from now on it answers that it is not
 * ready, so that a proxy sends no more.
 */
final class Drain {

  private Drain() {}

  static void await(Duration within) {
    System.setProperty("ht.draining", "true");
    long deadline = System.nanoTime() + within.toNanos();
    while (inFlight() > 0 && System.nanoTime() < deadline) {
      Pause.millis(50);
    }
  }

  /** Zero when there is no application. */
  private static int inFlight() {
    try {
      MBeanServer server = ManagementFactory.getPlatformMBeanServer();
      Object count = server.getAttribute(new ObjectName("vn.huongthien:type=Requests"), "InFlight");
      return count instanceof Integer number ? number : 0;
    } catch (JMException e) {
      return 0;
    }
  }
}
