package vn.huongthien.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Lets a POST through only when the browser says that it comes from our own pages. A second lock
 * beside the view state and the cookies' SameSite.
 */
public class OriginFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if ("POST".equals(request.getMethod()) && !sameOrigin(request)) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean sameOrigin(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return "same-origin".equals(site);
    }
    String origin = request.getHeader("Origin");
    return origin != null && hostOf(origin).equals(request.getHeader("Host"));
  }

  private static String hostOf(@Nullable String origin) {
    try {
      URI uri = URI.create(origin == null ? "" : origin);
      return uri.getAuthority() == null ? "" : uri.getAuthority();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
