package vn.huongthien.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Messages;
import vn.huongthien.identity.CreateAccount;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Ids;

/** Makes an account. */
@Named
@RequestScoped
public class AccountNewPage {
  private final CreateAccount create;
  private final RequestLanguage language;

  private @Nullable String userName;
  private @Nullable String displayName;
  private @Nullable String phone;

  @Inject
  public AccountNewPage(CreateAccount create, RequestLanguage language) {
    this.create = create;
    this.language = language;
  }

  /** Makes it and goes on to its grants. */
  public String save() {
    long id =
        create.execute(
            new CreateAccount.Command(
                userName == null ? "" : userName,
                displayName == null ? "" : displayName,
                phone,
                Language.VI));
    Messages.addFlashGlobalInfo(language.text("identity.account.created"));
    return "/app/identity/account?faces-redirect=true&id=" + Ids.text(id);
  }

  public @Nullable String getUserName() {
    return userName;
  }

  public void setUserName(@Nullable String userName) {
    this.userName = userName;
  }

  public @Nullable String getDisplayName() {
    return displayName;
  }

  public void setDisplayName(@Nullable String displayName) {
    this.displayName = displayName;
  }

  public @Nullable String getPhone() {
    return phone;
  }

  public void setPhone(@Nullable String phone) {
    this.phone = phone;
  }
}
