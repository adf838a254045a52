package vn.huongthien.identity.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Names;
import vn.huongthien.identity.ConfirmGrant;
import vn.huongthien.identity.ConfirmLink;
import vn.huongthien.identity.RefuseGrant;
import vn.huongthien.identity.RefuseLink;
import vn.huongthien.identity.WaitingGrants;
import vn.huongthien.identity.WaitingLinks;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.territory.OrganizationQueries;
import vn.huongthien.territory.TerritoryQueries;

/** Chờ xác nhận: roles and links that an administrator gave and a second person decides on. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class WaitingPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentUser user;
  @Inject private WaitingGrants waitingGrants;
  @Inject private WaitingLinks waitingLinks;
  @Inject private ConfirmGrant confirmGrant;
  @Inject private RefuseGrant refuseGrant;
  @Inject private ConfirmLink confirmLink;
  @Inject private RefuseLink refuseLink;
  @Inject private TerritoryQueries territory;
  @Inject private OrganizationQueries organizations;
  @Inject private Names names;
  @Inject private RequestLanguage language;

  private List<GrantLine> grants = List.of();
  private List<LinkLine> links = List.of();
  private @Nullable String code;
  private String codeFor = "";

  /** A role in words. */
  public record GrantLine(
      long id,
      int version,
      String title,
      String place,
      String by,
      LocalDate from,
      @Nullable LocalDate to,
      boolean decidable)
      implements Serializable {}

  /** A link in words. */
  public record LinkLine(long id, String title, String by, Instant at, boolean decidable)
      implements Serializable {}

  public void load() {
    grants = waitingGrants.of(user.require()).stream().map(this::line).toList();
    links = waitingLinks.of(user.require()).stream().map(this::line).toList();
  }

  private GrantLine line(WaitingGrants.Waiting w) {
    return new GrantLine(
        w.id(),
        w.version(),
        language.text(
            "identity.waiting.grant",
            names.of(w.accountId()),
            language.text("identity.role." + w.grant().role())),
        place(w.grant()),
        by(w.grantedBy()),
        w.from(),
        w.to(),
        w.decidable());
  }

  private LinkLine line(WaitingLinks.Waiting w) {
    return new LinkLine(
        w.id(), names.of(w.accountId()), by(w.issuedBy()), w.issuedAt(), w.decidable());
  }

  private String by(@Nullable Long account) {
    return names.of(account == null ? 0 : account);
  }

  private String place(Grant grant) {
    Long area = grant.communeId() != null ? grant.communeId() : grant.provinceId();
    String where = area == null ? language.text("identity.area.country") : territory.label(area);
    Long organization = grant.organizationId();
    return organization == null ? where : where + " · " + organizations.name(organization);
  }

  public String confirm(long grantId, int version) {
    confirmGrant.execute(new ConfirmGrant.Command(grantId, version));
    return again("identity.waiting.confirmed");
  }

  public String refuse(long grantId, int version) {
    refuseGrant.execute(new RefuseGrant.Command(grantId, version));
    return again("identity.waiting.refused");
  }

  /** Confirms a link and shows the code, this once. */
  public void confirmLink(long linkId, String owner) {
    code = confirmLink.execute(new ConfirmLink.Command(linkId));
    codeFor = language.text("identity.waiting.code", owner);
    load();
  }

  public String refuseLink(long linkId) {
    refuseLink.execute(new RefuseLink.Command(linkId));
    return again("identity.waiting.linkRefused");
  }

  private String again(String message) {
    Messages.addFlashGlobalInfo(language.text(message));
    return "/app/identity/waiting?faces-redirect=true";
  }

  public List<GrantLine> getGrants() {
    return grants;
  }

  public List<LinkLine> getLinks() {
    return links;
  }

  public @Nullable String getCode() {
    return code;
  }

  public String getCodeFor() {
    return codeFor;
  }
}
