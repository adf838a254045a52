package vn.huongthien.identity.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Role;
import vn.huongthien.access.Scoped;
import vn.huongthien.identity.AccountQueries;
import vn.huongthien.identity.AccountQueries.AccountView;
import vn.huongthien.identity.DeactivateAccount;
import vn.huongthien.identity.GrantQueries;
import vn.huongthien.identity.GrantQueries.GrantRow;
import vn.huongthien.identity.GrantRole;
import vn.huongthien.identity.IssueResetLink;
import vn.huongthien.identity.RevokeGrant;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.OrganizationQueries;
import vn.huongthien.territory.PlaceChoice;
import vn.huongthien.territory.TerritoryQueries;

/** One account: its roles, its link, whether it is open. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class AccountPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentUser user;
  @Inject private AccountQueries accounts;
  @Inject private GrantQueries grants;
  @Inject private GrantRole grantRole;
  @Inject private RevokeGrant revokeGrant;
  @Inject private DeactivateAccount deactivate;
  @Inject private IssueResetLink issueLink;
  @Inject private PlaceChoice place;
  @Inject private TerritoryQueries territory;
  @Inject private OrganizationQueries organizations;
  @Inject private Scoped scoped;
  @Inject private RequestLanguage language;
  @Inject private Clock clock;

  private @Nullable String id;
  private transient @Nullable AccountView view;
  private @Nullable Role role;
  private @Nullable String organization;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable String link;
  private boolean alone;

  /** A grant in words. */
  public record GrantLine(
      long id,
      Role role,
      String area,
      String organization,
      LocalDate from,
      @Nullable LocalDate to,
      String state) {}

  /** A choice in a list. */
  public record Choice(String code, String label) implements Serializable {}

  /** Finds the account or answers as for none. */
  public void load() {
    view = scoped.found(accounts.find(key()), "account", key());
    alone = grants.isOnlyAdministrator(user.accountId());
    if (from == null) {
      from = BusinessTime.today(clock);
    }
  }

  /** Gives the role that the form describes. */
  public String grant() {
    boolean second = grants.isOnlyAdministrator(user.accountId());
    grantRole.execute(
        new GrantRole.Command(
            key(),
            role == null ? Role.VOLUNTEER : role,
            place.provinceId(),
            place.communeId(),
            organization == null ? null : Ids.parse(organization, "organization"),
            from == null ? BusinessTime.today(clock) : from,
            to));
    return again(second ? "identity.account.second" : "identity.account.granted");
  }

  /** Takes a role away. */
  public String revoke(long grantId) {
    revokeGrant.execute(new RevokeGrant.Command(grantId));
    return again("identity.account.revoked");
  }

  /** Closes the account, or opens it again. */
  public String activate(boolean active) {
    deactivate.execute(new DeactivateAccount.Command(key(), active));
    return again(active ? "identity.account.opened" : "identity.account.closed");
  }

  /** Makes the link and shows it, this once. */
  public void makeLink() {
    link = issueLink.execute(new IssueResetLink.Command(key()));
  }

  /** Whether the second administrator has to be made before anything else. */
  public boolean isAlone() {
    return alone;
  }

  private String again(String message) {
    Messages.addFlashGlobalInfo(language.text(message));
    return "/app/identity/account?faces-redirect=true&id=" + id;
  }

  private long key() {
    return Ids.parse(id == null ? "" : id, "account");
  }

  public AccountView getView() {
    AccountView known = view;
    if (known == null) {
      known = scoped.found(accounts.find(key()), "account", key());
      view = known;
    }
    return known;
  }

  public List<GrantLine> getGrants() {
    return grants.of(key()).stream().map(this::line).toList();
  }

  private GrantLine line(GrantRow row) {
    Long area = row.communeId() != null ? row.communeId() : row.provinceId();
    return new GrantLine(
        row.id(),
        row.role(),
        area == null ? language.text("identity.area.country") : territory.label(area),
        row.organizationId() == null ? "" : organizations.name(row.organizationId()),
        row.from(),
        row.to(),
        row.state());
  }

  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  /** Organisations of the chosen area. */
  public List<Choice> getOrganizationChoices() {
    return place.organizationsHere().stream()
        .map(o -> new Choice(Ids.text(o.id()), o.name()))
        .toList();
  }

  public @Nullable String getLink() {
    return link;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable Role getRole() {
    return role;
  }

  public void setRole(@Nullable Role role) {
    this.role = role;
  }

  public @Nullable String getOrganization() {
    return organization;
  }

  public void setOrganization(@Nullable String organization) {
    this.organization = organization;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getTo() {
    return to;
  }

  public void setTo(@Nullable LocalDate to) {
    this.to = to;
  }

  public PlaceChoice getPlace() {
    return place;
  }
}
