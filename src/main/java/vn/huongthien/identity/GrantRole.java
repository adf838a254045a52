package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.access.Role;
import vn.huongthien.access.Scoped;
import vn.huongthien.audit.Audited;
import vn.huongthien.identity.domain.Account;
import vn.huongthien.identity.domain.RoleGrant;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.territory.OrganizationQueries;
import vn.huongthien.territory.OrganizationView;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.UnitView;

/**
 * An administrator gives a role to somebody else; to oneself it is refused. It waits for a second
 * person, but for the role of the second administrator.
 */
@ApplicationScoped
public class GrantRole {
  private final EntityManager em;
  private final Accounts accounts;
  private final CurrentUser user;
  private final Scoped scoped;
  private final TerritoryQueries territory;
  private final OrganizationQueries organizations;
  private final SecondPerson second;
  private final SecondAdministrator secondAdministrator;

  @Inject
  public GrantRole(
      @CaseData EntityManager em,
      Accounts accounts,
      CurrentUser user,
      Scoped scoped,
      TerritoryQueries territory,
      OrganizationQueries organizations,
      SecondPerson second,
      SecondAdministrator secondAdministrator) {
    this.em = em;
    this.accounts = accounts;
    this.user = user;
    this.scoped = scoped;
    this.territory = territory;
    this.organizations = organizations;
    this.second = second;
    this.secondAdministrator = secondAdministrator;
  }

  /** What is given to whom; without an area it holds in the whole country. */
  public record Command(
      long accountId,
      Role role,
      @Nullable Long provinceId,
      @Nullable Long communeId,
      @Nullable Long organizationId,
      LocalDate from,
      @Nullable LocalDate to) {}

  /** Gives it and returns the id of the grant. */
  @Requires(Permission.MANAGE_ACCOUNTS)
  @Transactional
  @Audited(action = "identity.grantRole", object = "grant")
  public long execute(Command command) {
    scoped.found(em.find(Account.class, command.accountId()), "account", command.accountId());
    if (command.accountId() == user.accountId()) {
      throw new RuleViolated("rule.identity.ownGrant");
    }
    Long province = command.provinceId();
    if (command.communeId() != null) {
      UnitView commune = territory.find(command.communeId());
      if (province != null && province != commune.provinceId()) {
        throw new RuleViolated("rule.identity.grantArea");
      }
      province = commune.provinceId();
    }
    if (command.organizationId() != null) {
      OrganizationView organization = organizations.find(command.organizationId());
      if (province != null && province != organization.provinceId()) {
        throw new RuleViolated("rule.identity.grantOrganization");
      }
    }
    RoleGrant.Terms terms =
        new RoleGrant.Terms(
            command.role(),
            province,
            command.communeId(),
            command.organizationId(),
            command.from(),
            command.to());
    return give(command.accountId(), terms);
  }

  private long give(long accountId, RoleGrant.Terms terms) {
    long me = user.accountId();
    boolean alone = secondAdministrator.isMadeBy(me, terms.role());
    if (!alone) {
      second.mustExist(new SecondPerson.Wish(accountId, me, List.of(terms.grant())));
    }
    long id = accounts.grant(accountId, terms, me);
    if (alone) {
      accounts.count(id);
    }
    return id;
  }
}
