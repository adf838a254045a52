package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.Audited;
import vn.huongthien.platform.i18n.Language;

/** An administrator makes an account; its owner gets in by a one-time link. */
@ApplicationScoped
public class CreateAccount {
  private final Accounts accounts;

  @Inject
  public CreateAccount(Accounts accounts) {
    this.accounts = accounts;
  }

  /** Who it is for. */
  public record Command(
      String userName, String displayName, @Nullable String phone, Language language) {}

  /** Makes it and returns its id. */
  @Requires(Permission.MANAGE_ACCOUNTS)
  @Transactional
  @Audited(action = "identity.createAccount", object = "account")
  public long execute(Command command) {
    return accounts.create(
        new Accounts.NewAccount(
            command.userName(), command.displayName(), command.phone(), command.language()),
        null);
  }
}
