package vn.huongthien.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The cookies of sign-in: each for this host only, over HTTPS only, unseen by scripts. */
final class Cookies {
  /** The secret of the session. */
  static final String SESSION = "__Host-k";

  /** The secret of a browser that has signed in before. */
  static final String DEVICE = "__Host-d";

  /** The language of this device; no secret, scripts set it too. */
  static final String LANGUAGE = "ht-lang";

  private Cookies() {}

  static @Nullable String value(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }

  /** A cookie until the browser closes, or for so long when an age is given. */
  static void set(HttpServletResponse response, String name, String value, @Nullable Duration age) {
    String text = name + "=" + value + "; Path=/; Secure; HttpOnly; SameSite=Lax";
    response.addHeader("Set-Cookie", age == null ? text : text + "; Max-Age=" + age.toSeconds());
  }

  static void remove(HttpServletResponse response, String name) {
    set(response, name, "", Duration.ZERO);
  }
}
