package vn.huongthien.site;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session that lives as long as one rendering. */
final class ForgottenSession implements HttpSession {
  private final ServletContext context;
  private final Map<String, Object> attributes = new HashMap<>();

  ForgottenSession(ServletContext context) {
    this.context = context;
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    return attributes.get(name);
  }

  @Override
  public Enumeration<String> getAttributeNames() {
    return Collections.enumeration(attributes.keySet());
  }

  @Override
  public void setAttribute(String name, Object value) {
    attributes.put(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    attributes.remove(name);
  }

  @Override
  public ServletContext getServletContext() {
    return context;
  }

  @Override
  public String getId() {
    return "none";
  }

  @Override
  public boolean isNew() {
    return true;
  }

  @Override
  public long getCreationTime() {
    return 0;
  }

  @Override
  public long getLastAccessedTime() {
    return 0;
  }

  @Override
  public int getMaxInactiveInterval() {
    return 0;
  }

  @Override
  public void setMaxInactiveInterval(int seconds) {}

  @Override
  public void invalidate() {
    attributes.clear();
  }
}
