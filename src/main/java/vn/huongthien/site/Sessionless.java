package vn.huongthien.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** A request that has no session and can get none: whatever tries fails in the tests. */
final class Sessionless extends HttpServletRequestWrapper {
  Sessionless(HttpServletRequest request) {
    super(request);
  }

  @Override
  public HttpSession getSession() {
    return refuse();
  }

  @Override
  public @Nullable HttpSession getSession(boolean create) {
    return create ? refuse() : null;
  }

  private static HttpSession refuse() {
    throw new IllegalStateException("a public page has no session");
  }
}
