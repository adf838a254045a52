package vn.huongthien.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * A request that opens no session. The page libraries ask for one even when they render a page
 * without state; they get one that nobody keeps, so that no cookie is ever set.
 */
final class Sessionless extends HttpServletRequestWrapper {
  private @Nullable HttpSession session;

  Sessionless(HttpServletRequest request) {
    super(request);
  }

  @Override
  public HttpSession getSession() {
    HttpSession made = session;
    if (made == null) {
      made = new ForgottenSession(getServletContext());
      session = made;
    }
    return made;
  }

  @Override
  public @Nullable HttpSession getSession(boolean create) {
    return create ? getSession() : session;
  }
}
