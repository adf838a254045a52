package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.Audited;
import vn.huongthien.identity.domain.Account;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;

/** A member of staff chooses the language of the own screens. */
@ApplicationScoped
public class ChooseLanguage {
  private final EntityManager em;
  private final CurrentUser user;

  @Inject
  public ChooseLanguage(@CaseData EntityManager em, CurrentUser user) {
    this.em = em;
    this.user = user;
  }

  /** The language wished for. */
  public record Command(Language language) {}

  /** Sets it and returns the account's id. */
  @Requires(Permission.STAFF)
  @Transactional
  @Audited(action = "identity.chooseLanguage", object = "account")
  public long execute(Command command) {
    Account account = em.find(Account.class, user.accountId());
    account.speak(command.language());
    em.flush();
    return account.id();
  }
}
