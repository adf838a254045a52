package vn.huongthien.identity.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.web.OwnPage;

/** Where to go after signing in: a page of the staff side of this very application, or Hôm nay. */
final class Next {
  static final String HOME = "/app/today";

  private Next() {}

  /** The wish if it is a page of ours, else {@link #HOME}; never an address elsewhere. */
  static String orHome(@Nullable String wish) {
    return OwnPage.or(wish, HOME);
  }

  /** Sends the browser there after a post; by path, so that a proxy may speak HTTPS before us. */
  static void go(String target) {
    FacesContext context = FacesContext.getCurrentInstance();
    HttpServletResponse response = (HttpServletResponse) context.getExternalContext().getResponse();
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", target);
    context.responseComplete();
  }

  /** The address of the sign-in page that leads back to {@code target}. */
  static String signIn(String target, boolean expired) {
    return "/dang-nhap?next="
        + URLEncoder.encode(target, StandardCharsets.UTF_8)
        + (expired ? "&expired=1" : "");
  }
}
