package vn.huongthien.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.RequestLanguage;

/** What an error page says: by status only, so that a hidden thing and no thing look the same. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {
  private final RequestLanguage language;

  @Inject
  public ErrorPage(RequestLanguage language) {
    this.language = language;
  }

  public String getTitle() {
    return language.text("platform.error." + kind() + ".title");
  }

  public String getText() {
    return language.text("platform.error." + kind() + ".text");
  }

  public int getStatus() {
    Object status = attribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status instanceof Integer code ? code : 404;
  }

  /** Where to go again after a page has expired: the same address by GET. */
  public @Nullable String getReload() {
    Object path = attribute(RequestDispatcher.ERROR_REQUEST_URI);
    Object query = attribute(RequestDispatcher.FORWARD_QUERY_STRING);
    return path == null ? null : query == null ? path.toString() : path + "?" + query;
  }

  public boolean isExpired() {
    return getStatus() == 408;
  }

  private String kind() {
    return switch (getStatus()) {
      case 404, 410 -> "notFound";
      case 403 -> "forbidden";
      case 409 -> "conflict";
      case 408 -> "expired";
      case 400, 405 -> "bad";
      default -> "server";
    };
  }

  private static @Nullable Object attribute(String name) {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestMap().get(name);
  }
}
