package vn.huongthien.platform.web;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.huongthien.platform.jobs.Serving;

/** Tells once that the application is {@link Serving}; the launcher asks for its health at once. */
@WebListener
public class FirstRequest implements ServletRequestListener {
  private final AtomicBoolean told = new AtomicBoolean();

  @Inject private Event<Serving> serving;

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    if (told.compareAndSet(false, true)) {
      serving.fire(new Serving());
    }
  }
}
