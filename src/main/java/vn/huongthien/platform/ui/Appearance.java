package vn.huongthien.platform.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.Set;

/** How this device wants to see the pages: light, dark, or as the device itself is set. */
@Named("ui")
@RequestScoped
public class Appearance {
  private static final Set<String> THEMES = Set.of("light", "dark");

  /** {@code light}, {@code dark} or {@code auto}, from the cookie {@code ht-theme}. */
  public String getTheme() {
    Object cookie =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestCookieMap()
            .get("ht-theme");
    return cookie instanceof Cookie c && THEMES.contains(c.getValue()) ? c.getValue() : "auto";
  }
}
