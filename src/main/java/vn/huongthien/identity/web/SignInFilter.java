package vn.huongthien.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.identity.Sessions;
import vn.huongthien.identity.Sessions.SignedIn;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.platform.web.OwnPage;

/**
 * Says who a request comes from and in which language it is answered, and lets nobody under {@code
 * /app/} who is not signed in or whose roles don't open the page. The session is looked up anew
 * each time; the server's own session only keeps the state of pages and is bound to ours.
 */
public class SignInFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String BOUND_TO = "ht.session";

  @Inject private transient Sessions sessions;
  @Inject private transient CurrentUser user;
  @Inject private transient RequestLanguage language;
  @Inject private transient ViewGate views;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = path(request);
    String chosen = Cookies.value(request, Cookies.LANGUAGE);
    if (!path.startsWith("/app/")) {
      language.use(ofPublic(path, chosen));
      chain.doFilter(request, response);
      return;
    }
    String secret = Cookies.value(request, Cookies.SESSION);
    Optional<SignedIn> signedIn = secret == null ? Optional.empty() : sessions.resolve(secret);
    language.use(
        chosen != null
            ? Language.of(chosen)
            : signedIn.map(SignedIn::language).orElse(Language.VI));
    if (signedIn.isEmpty()) {
      toSignIn(request, response, path, secret != null);
      return;
    }
    user.become(signedIn.get().principal());
    if (mayOpen(path, response)) {
      response.setHeader("Referrer-Policy", "same-origin");
      if (!path.startsWith("/app/api/")) {
        bind(request, signedIn.get().sessionId());
      }
      chain.doFilter(request, response);
    }
  }

  /** Decoded and without path parameters, as the server itself will find the page. */
  private static String path(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }

  /** Public pages speak by their address alone; only the pages of sign-in look at the cookie. */
  private static Language ofPublic(String path, @Nullable String chosen) {
    if (path.equals("/en") || path.startsWith("/en/")) {
      return Language.EN;
    }
    boolean signIn = path.startsWith("/dang-nhap") || path.startsWith("/mot-lan");
    return signIn ? Language.of(chosen) : Language.VI;
  }

  private boolean mayOpen(String path, HttpServletResponse response) throws IOException {
    switch (views.ask(path)) {
      case UNKNOWN -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
      case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
      case OPEN -> {
        return true;
      }
    }
    return false;
  }

  /** A server session of somebody else's, or from before signing in, is thrown away. */
  private static void bind(HttpServletRequest request, long sessionId) {
    HttpSession session = request.getSession(false);
    if (session != null && !Long.valueOf(sessionId).equals(session.getAttribute(BOUND_TO))) {
      session.invalidate();
      session = null;
    }
    if (session == null) {
      request.getSession(true).setAttribute(BOUND_TO, sessionId);
    }
  }

  private static void toSignIn(
      HttpServletRequest request, HttpServletResponse response, String path, boolean expired)
      throws IOException {
    if (path.startsWith("/app/api/")) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    String target = Next.signIn(Next.orHome(OwnPage.of(request)), expired);
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml");
      response.setCharacterEncoding("UTF-8");
      response
          .getWriter()
          .write(
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                  + target.replace("&", "&amp;")
                  + "\"/></partial-response>");
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", target);
  }
}
