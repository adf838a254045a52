package vn.huongthien.support.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Scoped;
import vn.huongthien.identity.Drafts;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.support.ActivityDetail;
import vn.huongthien.support.ActivityQueries;
import vn.huongthien.support.ActivityState;
import vn.huongthien.support.CompleteActivity;
import vn.huongthien.support.LogActivity;

/**
 * Writes an activity down, or says how a planned one ended: one screen with everything preset but
 * the result, then a check, then saved.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class LogPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentUser user;
  @Inject private CaseQueries cases;
  @Inject private ActivityQueries activities;
  @Inject private LogActivity log;
  @Inject private CompleteActivity complete;
  @Inject private Companions companions;
  @Inject private Models models;
  @Inject private Drafts drafts;
  @Inject private DueText dueText;
  @Inject private RequestLanguage language;
  @Inject private Scoped scoped;
  @Inject private Clock clock;

  private @Nullable String caseText;
  private @Nullable String activityText;
  private @Nullable String key;
  private @Nullable String code;
  private int version;
  private boolean checking;
  private ActivityForm form = new ActivityForm();
  private List<Companions.Choice> choices = List.of();
  private List<Models.Choice> modelChoices = List.of();
  private Models.@Nullable Choice modelOfAll;

  public void load() {
    AccessScope scope = user.scope(Permission.LOG_ACTIVITY);
    form.setAt(BusinessTime.dateTime(clock.instant()).truncatedTo(ChronoUnit.MINUTES));
    if (activityText != null) {
      loadPlanned(scope, Ids.parse(activityText, "activity"));
      return;
    }
    String last = activities.lastKind(scope.accountId());
    form.setKind(last == null ? "HOME_VISIT" : last);
    Long caseId = null;
    if (caseText != null) {
      caseId = Ids.parse(caseText, "case");
      code = cases.header(scope, caseId).code();
      form.setWho(List.of(Ids.text(caseId)));
    }
    choices = companions.of(scope, caseId);
    modelChoices = models.choices(user.scope(Permission.VIEW_MODEL), scope.accountId());
    if (caseText == null && choices.size() == 1) {
      form.setWho(List.of(choices.get(0).id()));
    }
  }

  private void loadPlanned(AccessScope scope, long id) {
    ActivityDetail found = activities.find(scope, id);
    boolean open = found.own() && found.state() == ActivityState.PLANNED;
    ActivityDetail planned = scoped.found(open ? found : null, "activity", id);
    version = planned.version();
    form.setKind(planned.kind());
    List<Long> ids = planned.participants().stream().map(ActivityDetail.Person::caseId).toList();
    choices = companions.labels(scope, ids);
    form.setWho(choices.stream().map(Companions.Choice::id).toList());
  }

  /** Shows what will be saved. */
  public void check() {
    List<ActivityForm.Line> lines = new ArrayList<>();
    for (Companions.Choice choice : choices) {
      if (form.getWho().contains(choice.id())) {
        lines.add(
            new ActivityForm.Line(
                choice.id(), choice.label(), form.isNotMet() ? null : form.getOutcome()));
      }
    }
    if (lines.isEmpty()) {
      throw new RuleViolated("rule.support.participants");
    }
    form.setLines(lines);
    modelOfAll =
        activityText != null
            ? null
            : models.resolve(
                form.getModel(),
                lines.stream().map(l -> Ids.parse(l.getId(), "case")).toList(),
                user.accountId(),
                modelChoices);
    drafts.save("activity", getDraftKey(), form.draft());
    checking = true;
  }

  public void back() {
    checking = false;
  }

  public String save() {
    if (activityText == null) {
      log.execute(
          new LogActivity.Command(
              ActivityForm.orEmpty(key),
              form.participants(),
              modelOfAll == null ? null : Ids.parse(modelOfAll.id(), "model"),
              ActivityForm.orEmpty(form.getKind()),
              "",
              form.happenedAt(),
              form.notMetReason(),
              ActivityForm.orEmpty(form.getNote())));
    } else {
      complete.execute(
          new CompleteActivity.Command(
              Ids.parse(activityText, "activity"),
              version,
              form.participants(),
              form.happenedAt(),
              form.notMetReason(),
              ActivityForm.orEmpty(form.getNote())));
    }
    drafts.discard("activity", getDraftKey());
    long first = Ids.parse(form.getLines().get(0).getId(), "case");
    Messages.addFlashGlobalInfo(language.text("support.log.saved", dueText.next(first)).strip());
    return "/app/support/due?faces-redirect=true";
  }

  public boolean isChecking() {
    return checking;
  }

  public boolean isPlanned() {
    return activityText != null;
  }

  public boolean isSeveral() {
    return form.getLines().size() > 1 && !form.isNotMet();
  }

  public List<Companions.Choice> getChoices() {
    return choices;
  }

  public List<Models.Choice> getModelChoices() {
    return modelChoices;
  }

  /** Name of the model that the activity will count for; "" for none. */
  public String getModelName() {
    return modelOfAll == null ? "" : modelOfAll.name();
  }

  public ActivityForm getForm() {
    return form;
  }

  public @Nullable String getCode() {
    return code;
  }

  /** Names the draft: one a case or planned activity. */
  public String getDraftKey() {
    return activityText != null ? activityText : caseText != null ? caseText : "new";
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

  public @Nullable String getActivityText() {
    return activityText;
  }

  public void setActivityText(@Nullable String activityText) {
    this.activityText = activityText;
  }
}
