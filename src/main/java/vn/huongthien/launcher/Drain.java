package vn.huongthien.launcher;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import javax.management.InstanceNotFoundException;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests that are under way finish before the server is stopped, which would cut them. The
 * application says through an MBean how many there are; from now on it answers that it is not
 * ready, so that a proxy sends no more.
 */
final class Drain {

  private Drain() {}

  static void await(Duration within) {
    long deadline = System.nanoTime() + within.toNanos();
    ask(server -> server.invoke(requests(), "drain", new Object[0], new String[0]));
    while (inFlight() > 0 && System.nanoTime() < deadline) {
      Pause.millis(50);
    }
  }

  private static int inFlight() {
    Object count = ask(server -> server.getAttribute(requests(), "InFlight"));
    return count instanceof Integer number ? number : 0;
  }

  private static ObjectName requests() throws JMException {
    return new ObjectName("vn.huongthien:type=Requests");
  }

  /** Null when there is no application, or one that can't be asked and is stopped all the same. */
  private static @Nullable Object ask(Question question) {
    try {
      return question.put(ManagementFactory.getPlatformMBeanServer());
    } catch (InstanceNotFoundException e) {
      return null;
    } catch (JMException | RuntimeException e) {
      Say.raw("    " + e);
      return null;
    }
  }

  /** Something asked of the application. */
  private interface Question {
    @Nullable Object put(MBeanServer server) throws JMException;
  }
}
