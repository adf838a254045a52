package vn.huongthien.support.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.identity.Drafts;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.support.PlanActivity;

/** Plans an activity for a day to come. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class PlanPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentUser user;
  @Inject private CaseQueries cases;
  @Inject private PlanActivity plan;
  @Inject private Companions companions;
  @Inject private Drafts drafts;
  @Inject private RequestLanguage language;
  @Inject private Clock clock;

  private @Nullable String caseText;
  private @Nullable String key;
  private ActivityForm form = new ActivityForm();
  private List<Companions.Choice> choices = List.of();

  public void load() {
    AccessScope scope = user.scope(Permission.LOG_ACTIVITY);
    form.setKind("HOME_VISIT");
    form.setAt(BusinessTime.today(clock).plusDays(1).atTime(9, 0));
    Long caseId = null;
    if (caseText != null) {
      caseId = cases.header(scope, Ids.parse(caseText, "case")).id();
      form.setWho(List.of(Ids.text(caseId)));
    }
    choices = companions.of(scope, caseId);
  }

  public String save() {
    plan.execute(
        new PlanActivity.Command(
            ActivityForm.orEmpty(key),
            form.getWho().stream().map(id -> Ids.parse(id, "case")).toList(),
            null,
            ActivityForm.orEmpty(form.getKind()),
            "",
            form.happenedAt(),
            ActivityForm.orEmpty(form.getNote())));
    drafts.discard("plan", caseText == null ? "new" : caseText);
    Messages.addFlashGlobalInfo(language.text("support.plan.saved"));
    return "/app/support/due?show=all&faces-redirect=true";
  }

  public List<Companions.Choice> getChoices() {
    return choices;
  }

  public ActivityForm getForm() {
    return form;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key;
  }

  public @Nullable String getCaseText() {
    return caseText;
  }

  public void setCaseText(@Nullable String caseText) {
    this.caseText = caseText;
  }
}
