package vn.huongthien.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of pages of the staff side, as a way back that can't lead elsewhere. */
public final class OwnPage {
  private static final Pattern OURS = Pattern.compile("/app/[\\w./%?=&+~:-]{0,800}");

  private OwnPage() {}

  /** The wish if it is a page of ours, else the other; never an address elsewhere. */
  public static String or(@Nullable String wish, String other) {
    boolean ours =
        wish != null
            && OURS.matcher(wish).matches()
            && !wish.contains("//")
            && !wish.contains("..")
            && !wish.startsWith("/app/api/");
    return ours ? wish : other;
  }

  /** The page the user looks at: a post is sent from it, and only the browser knows its query. */
  public static String of(HttpServletRequest request) {
    String query = request.getQueryString();
    String here = request.getRequestURI() + (query == null ? "" : "?" + query);
    String referrer = request.getHeader("Referer");
    if (!"POST".equals(request.getMethod()) || referrer == null) {
      return here;
    }
    try {
      URI from = URI.create(referrer);
      boolean ours = String.valueOf(from.getAuthority()).equals(request.getHeader("Host"));
      String fromQuery = from.getRawQuery();
      return ours ? from.getRawPath() + (fromQuery == null ? "" : "?" + fromQuery) : here;
    } catch (IllegalArgumentException e) {
      return here;
    }
  }
}
