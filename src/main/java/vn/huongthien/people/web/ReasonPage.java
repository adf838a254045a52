package vn.huongthien.people.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.people.CaseOpenings;
import vn.huongthien.people.GiveReason;
import vn.huongthien.people.ReasonCategory;
import vn.huongthien.platform.web.OwnPage;
import vn.huongthien.shared.Ids;

/** Asks why a case is to be opened, and goes on to what was wanted. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class ReasonPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentUser user;
  @Inject private CaseOpenings openings;
  @Inject private GiveReason giveReason;

  private @Nullable String caseId;
  private @Nullable String back;
  private @Nullable ReasonCategory category;
  private @Nullable String reason;
  private String code = "";

  public void load() {
    code = openings.askedCode(user.scope(Permission.VIEW_CASE), Ids.parse(caseId, "case"));
  }

  public void save() {
    giveReason.execute(
        new GiveReason.Command(
            Ids.parse(caseId, "case"),
            category == null ? ReasonCategory.REQUEST : category,
            reason == null ? "" : reason));
    Faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
    Faces.getExternalContext()
        .setResponseHeader("Location", OwnPage.or(back, "/app/desk/case?id=" + caseId));
    Faces.responseComplete();
  }

  public List<ReasonCategory> getCategories() {
    return List.of(ReasonCategory.values());
  }

  public String getCode() {
    return code;
  }

  public @Nullable String getCaseId() {
    return caseId;
  }

  public void setCaseId(@Nullable String caseId) {
    this.caseId = caseId;
  }

  public @Nullable String getBack() {
    return back;
  }

  public void setBack(@Nullable String back) {
    this.back = back;
  }

  public @Nullable ReasonCategory getCategory() {
    return category;
  }

  public void setCategory(@Nullable ReasonCategory category) {
    this.category = category;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}
