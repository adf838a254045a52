package vn.huongthien.stories.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import vn.huongthien.shared.Vn;

/**
 * What somebody searches for in a raw text. It may be a name: it is taken from the body of a post
 * alone, and never from an address, which histories and logs keep.
 */
@ApplicationScoped
class PostedSearch {
  private static final String FIELD = "words";
  private static final int LONGEST = 100;

  private final HttpServletRequest request;

  @Inject
  PostedSearch(HttpServletRequest request) {
    this.request = request;
  }

  /** "" for none. */
  String words() {
    String words = request.getParameter(FIELD);
    String query = request.getQueryString();
    boolean posted =
        "POST".equals(request.getMethod()) && (query == null || !query.contains(FIELD + "="));
    if (!posted || words == null) {
      return "";
    }
    String text = Vn.nfc(words).strip();
    return text.substring(0, Math.min(text.length(), LONGEST));
  }
}
