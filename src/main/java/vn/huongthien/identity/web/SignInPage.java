package vn.huongthien.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.huongthien.identity.SignIn;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.platform.web.ClientAddress;

/** The sign-in page. It keeps no state on the server, so that it can't expire. */
@Named
@RequestScoped
public class SignInPage {
  private static final Duration YEAR = Duration.ofDays(365);

  private final SignIn signIn;
  private final ClientAddress client;
  private final SignInRate rate;
  private final RequestLanguage language;

  private @Nullable String userName;
  private @Nullable String password;
  private @Nullable String next;

  @Inject
  public SignInPage(
      SignIn signIn, ClientAddress client, SignInRate rate, RequestLanguage language) {
    this.signIn = signIn;
    this.client = client;
    this.rate = rate;
    this.language = language;
  }

  /** Tries once and goes on to the page that was asked for. */
  public void enter() {
    ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    String address = client.of(request);
    if (!rate.allows(address)) {
      refuse("identity.signIn.wait");
      return;
    }
    SignIn.Result result =
        signIn.attempt(
            new SignIn.Attempt(
                text(userName),
                text(password),
                address,
                Cookies.value(request, Cookies.DEVICE),
                DeviceText.of(request.getHeader("User-Agent"))));
    String secret = result.secret();
    String device = result.knownDevice();
    if (secret == null || device == null) {
      refuse(
          result.state() == SignIn.State.WAIT ? "identity.signIn.wait" : "identity.signIn.wrong");
      return;
    }
    HttpSession before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    Cookies.set(response, Cookies.SESSION, secret, null);
    Cookies.set(response, Cookies.DEVICE, device, YEAR);
    Next.go(Next.orHome(next));
  }

  private void refuse(String key) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, language.text(key), null));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }

  public @Nullable String getUserName() {
    return userName;
  }

  public void setUserName(@Nullable String userName) {
    this.userName = userName;
  }

  /** Never sent back. */
  public @Nullable String getPassword() {
    return null;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  public @Nullable String getNext() {
    return next == null ? param("next") : next;
  }

  public void setNext(@Nullable String next) {
    this.next = next;
  }

  public boolean isExpired() {
    return param("expired") != null;
  }

  public boolean isOut() {
    return param("out") != null;
  }

  public boolean isSet() {
    return param("set") != null;
  }

  private static @Nullable String param(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .get(name);
  }
}
