package vn.huongthien.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.Forbidden;

/** Who acts in this request. Set once, by the sign-in filter or by a job; empty for the public. */
@RequestScoped
public class CurrentUser {
  private @Nullable Principal principal;

  /** For the sign-in filter and for jobs only. */
  public void become(Principal someone) {
    this.principal = someone;
  }

  public Optional<Principal> principal() {
    return Optional.ofNullable(principal);
  }

  public boolean signedIn() {
    return principal != null;
  }

  /**
   * @throws Forbidden when nobody is signed in
   */
  public Principal require() {
    if (principal == null) {
      throw new Forbidden("sign-in");
    }
    return principal;
  }

  public long accountId() {
    return require().accountId();
  }

  public boolean may(Permission permission) {
    return principal != null && principal.permissions().contains(permission);
  }

  /** What part of the cases this user may touch for this permission; empty when none. */
  public AccessScope scope(Permission permission) {
    Principal someone = require();
    return new AccessScope(
        someone.accountId(),
        someone.grants().stream().filter(g -> g.role().may(permission)).toList());
  }
}
