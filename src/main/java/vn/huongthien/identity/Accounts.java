package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Role;
import vn.huongthien.identity.domain.Account;
import vn.huongthien.identity.domain.GrantDecision;
import vn.huongthien.identity.domain.RoleGrant;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Vn;

/**
 * Making accounts and giving roles, without a question who asks: for the commands of this module,
 * which ask, and for the generator of demo data. No page may use it.
 */
@ApplicationScoped
public class Accounts {
  private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

  private final EntityManager em;
  private final PasswordHasher hasher;
  private final Vault vault;
  private final Clock clock;

  @Inject
  public Accounts(@CaseData EntityManager em, PasswordHasher hasher, Vault vault, Clock clock) {
    this.em = em;
    this.hasher = hasher;
    this.vault = vault;
    this.clock = clock;
  }

  /** What is known about a new member of staff. */
  public record NewAccount(
      String userName, String displayName, @Nullable String phone, Language language) {}

  /**
   * Makes an account.
   *
   * @param password checked by the rules, or null: then only a one-time link leads in
   * @throws RuleViolated when the name is taken or not of the right form
   */
  @Transactional
  public long create(NewAccount wanted, @Nullable String password) {
    String name = Vn.nfc(wanted.userName()).toLowerCase(Locale.ROOT);
    if (!USER_NAME.matcher(name).matches()) {
      throw new RuleViolated("rule.identity.userName");
    }
    if (Vn.nfc(wanted.displayName()).isEmpty()) {
      throw new RuleViolated("rule.identity.displayName");
    }
    if (isTaken(name)) {
      throw new RuleViolated("rule.identity.userNameTaken", name);
    }
    long id = Ids.next();
    Account account =
        new Account(id, name, wanted.displayName(), wanted.language(), clock.instant());
    account.keepPhone(
        vault.seal(vault.systemKey(), Vault.aad("account", "phone_sealed", id), wanted.phone()));
    if (password != null) {
      account.setPassword(hasher.hash(password), clock.instant());
    }
    em.persist(account);
    em.flush();
    return id;
  }

  /**
   * Gives a role that counts at once, as set up by the operator; returns the id of the grant.
   *
   * @param communeId one commune; else the province's subtree; both null: the whole country
   * @param organizationId narrows it, or null
   * @param to last day, or null for an open end
   */
  @Transactional
  public long grant(
      long accountId,
      Role role,
      @Nullable Long provinceId,
      @Nullable Long communeId,
      @Nullable Long organizationId,
      LocalDate from,
      @Nullable LocalDate to) {
    long id =
        grant(
            accountId,
            new RoleGrant.Terms(role, provinceId, communeId, organizationId, from, to),
            null);
    count(id);
    return id;
  }

  /** Gives a role that waits for a second person, and returns the id of the grant. */
  @Transactional
  long grant(long accountId, RoleGrant.Terms terms, @Nullable Long by) {
    if (terms.to() != null && terms.to().isBefore(terms.from())) {
      throw new RuleViolated("rule.identity.grantDates");
    }
    long id = Ids.next();
    em.persist(new RoleGrant(id, accountId, terms, by, clock.instant()));
    em.flush();
    return id;
  }

  /** Lets a grant count without a second person. */
  @Transactional
  void count(long grantId) {
    em.persist(new GrantDecision(grantId, true, null, clock.instant()));
    em.flush();
  }

  private boolean isTaken(String userName) {
    return !em.createQuery("SELECT a.id FROM Account a WHERE a.userName = :name", Long.class)
        .setParameter("name", userName)
        .getResultList()
        .isEmpty();
  }
}
