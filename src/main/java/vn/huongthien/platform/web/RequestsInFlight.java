package vn.huongthien.platform.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;
import javax.management.JMException;
import javax.management.ObjectName;
import vn.huongthien.platform.jobs.Stopping;

/** Counts the requests under way, so that none has to be cut when the application is stopped. */
@WebListener
public class RequestsInFlight
    implements ServletRequestListener, ServletContextListener, RequestsMXBean {

  private static final String NAME = "vn.huongthien:type=Requests";

  private final AtomicInteger inFlight = new AtomicInteger();

  @Inject private Event<Stopping> stopping;

  @Override
  public int getInFlight() {
    return inFlight.get();
  }

  @Override
  public void drain() {
    // the container finds the application by it, and the launcher's thread is not one of its own
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(getClass().getClassLoader());
    try {
      stopping.fire(new Stopping());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    inFlight.incrementAndGet();
  }

  @Override
  public void requestDestroyed(ServletRequestEvent event) {
    inFlight.decrementAndGet();
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    try {
      ManagementFactory.getPlatformMBeanServer().registerMBean(this, new ObjectName(NAME));
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    try {
      ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }
}
