package vn.huongthien.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.ValueLists;

/** The slip of an intake to print: the code and the facts, no identity. */
@Named
@RequestScoped
public class IntakeSlipPage {
  @Inject private CurrentUser user;
  @Inject private CaseQueries cases;
  @Inject private ValueLists lists;
  @Inject private RequestLanguage language;

  private @Nullable String id;
  private @Nullable CaseHeader header;

  public void load() {
    header =
        cases.header(user.scope(Permission.VIEW_CASE), Ids.parse(id == null ? "" : id, "case"));
  }

  public @Nullable CaseHeader getHeader() {
    return header;
  }

  public String getBasis() {
    return header == null
        ? ""
        : lists.label("RELEASE_BASIS", header.releaseBasis(), language.language());
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}
