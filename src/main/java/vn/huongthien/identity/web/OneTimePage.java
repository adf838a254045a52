package vn.huongthien.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.identity.OneTimeLinks;
import vn.huongthien.platform.web.ClientAddress;
import vn.huongthien.shared.RuleViolated;

/** Whoever holds a one-time link sets the password of its account here. */
@Named
@RequestScoped
public class OneTimePage {
  private final OneTimeLinks links;
  private final ClientAddress client;
  private final SignInRate rate;

  private @Nullable String token;
  private @Nullable String code;
  private @Nullable String password;
  private @Nullable String again;
  private OneTimeLinks.@Nullable Owner owner;
  private boolean looked;

  @Inject
  public OneTimePage(OneTimeLinks links, ClientAddress client, SignInRate rate) {
    this.links = links;
    this.client = client;
    this.rate = rate;
  }

  /** Sets the password and leads to the sign-in page. */
  public void save() {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    if (!rate.allows(client.of((HttpServletRequest) external.getRequest()))) {
      throw new RuleViolated("rule.identity.wait");
    }
    String wanted = password == null ? "" : password;
    if (!wanted.equals(again)) {
      throw new RuleViolated("rule.identity.passwordAgain");
    }
    links.setPassword(
        new OneTimeLinks.Wanted(token == null ? "" : token, code == null ? "" : code, wanted));
    Next.go("/dang-nhap?set=1");
  }

  public boolean isOpen() {
    return find().filter(o -> !o.waiting()).isPresent();
  }

  public boolean isWaiting() {
    return find().filter(OneTimeLinks.Owner::waiting).isPresent();
  }

  public boolean isCodeNeeded() {
    return find().filter(OneTimeLinks.Owner::needsCode).isPresent();
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public String getUserName() {
    return find().map(OneTimeLinks.Owner::userName).orElse("");
  }

  public String getDisplayName() {
    return find().map(OneTimeLinks.Owner::displayName).orElse("");
  }

  /** From the address, then through the form. */
  public @Nullable String getToken() {
    if (token == null) {
      Object given =
          FacesContext.getCurrentInstance()
              .getExternalContext()
              .getRequestMap()
              .get(OneTimeServlet.TOKEN);
      token = given == null ? posted() : given.toString();
    }
    return token;
  }

  /** The form is built before its values are read. */
  private static String posted() {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault("form:token", "");
  }

  public void setToken(@Nullable String token) {
    this.token = token;
  }

  /** Never sent back. */
  public @Nullable String getPassword() {
    return null;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  /** Never sent back. */
  public @Nullable String getAgain() {
    return null;
  }

  public void setAgain(@Nullable String again) {
    this.again = again;
  }

  private Optional<OneTimeLinks.Owner> find() {
    String given = getToken();
    if (!looked && given != null) {
      owner = links.owner(given).orElse(null);
      looked = true;
    }
    return Optional.ofNullable(owner);
  }
}
