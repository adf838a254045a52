package vn.huongthien.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.config.PlatformConfig;

/**
 * Sets the security headers of every answer, and refuses methods that nothing here uses. Mapped
 * first in web.xml, so that no answer goes out without them.
 */
public class HeadersFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** No script runs that does not come from here; Faces pages get the same with a nonce. */
  static final String STRICT_CSP =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
          + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
          + " object-src 'none'; manifest-src 'self'; script-src 'self'";

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  @Inject private transient PlatformConfig config;
  @Inject private transient RequestId requestId;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletResponse guarded = new Guarded(response, request.getRequestURI());
    guarded.setHeader("Content-Security-Policy", STRICT_CSP);
    guarded.setHeader("X-Content-Type-Options", "nosniff");
    guarded.setHeader("X-Frame-Options", "DENY");
    guarded.setHeader("Referrer-Policy", "no-referrer");
    guarded.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()");
    guarded.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    guarded.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    guarded.setHeader("X-Request-Id", requestId.getValue());
    if (config.production()) {
      guarded.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (!isStatic(request)) {
      guarded.setHeader("Cache-Control", "no-store");
    }
    if (request.getDispatcherType() == DispatcherType.REQUEST
        && !METHODS.contains(request.getMethod())) {
      guarded.setHeader("Allow", "GET, HEAD, POST");
      guarded.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    boolean error = request.getDispatcherType() == DispatcherType.ERROR;
    chain.doFilter(error ? new Bare(request) : request, guarded);
  }

  private static boolean isStatic(HttpServletRequest request) {
    return request.getServletPath().startsWith("/jakarta.faces.resource");
  }

  /**
   * PrimeFaces adds its policy with the nonce; added to ours, both would count. And a redirect says
   * the path alone: the server would put its own scheme and port before it, which are not those
   * that the browser speaks with a proxy before us.
   */
  private static final class Guarded extends HttpServletResponseWrapper {
    private final String here;

    Guarded(HttpServletResponse response, String here) {
      super(response);
      this.here = here;
    }

    @Override
    public void addHeader(String name, String value) {
      if ("Content-Security-Policy".equalsIgnoreCase(name)) {
        setHeader(name, value);
      } else {
        super.addHeader(name, value);
      }
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      resetBuffer();
      setStatus(SC_FOUND);
      setHeader("Location", URI.create(here).resolve(location).toString());
      // sent, as the server's own redirect is: what Faces does at the end of the request must not
      // write its flash cookie again
      flushBuffer();
    }
  }

  /** An error page is read, whatever was posted before: the post must not be played again. */
  private static final class Bare extends HttpServletRequestWrapper {
    Bare(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public @Nullable String getParameter(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return null;
    }
  }
}
