package vn.huongthien.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The headers of public answers, a class of their own: no inline script is ever allowed, nothing is
 * kept without asking again, and what is gone is neither kept nor indexed.
 */
final class PublicHeaders {
  static final String CSP =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

  private PublicHeaders() {}

  static void set(Rendered answer, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", CSP);
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("Cache-Control", answer.keepable() ? "no-cache" : "no-store");
    if (answer.status() == HttpServletResponse.SC_GONE) {
      response.setHeader("X-Robots-Tag", "noindex");
    }
    if (!answer.location().isEmpty()) {
      response.setHeader("Location", answer.location());
    }
    if (answer.keepable()) {
      response.setHeader("ETag", '"' + answer.etag() + '"');
    }
  }

  /** Whether the reader has these very bytes already; compared weakly, as for a GET. */
  static boolean unchanged(Rendered answer, HttpServletRequest request) {
    String known = request.getHeader("If-None-Match");
    return answer.keepable() && known != null && known.contains('"' + answer.etag() + '"');
  }

  static boolean zipped(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }
}
