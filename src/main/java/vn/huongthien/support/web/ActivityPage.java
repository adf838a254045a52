package vn.huongthien.support.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Names;
import vn.huongthien.access.Permission;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.platform.ui.DateText;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.support.ActivityDetail;
import vn.huongthien.support.ActivityQueries;
import vn.huongthien.support.ActivityState;
import vn.huongthien.support.AmendActivity;
import vn.huongthien.support.CancelActivity;
import vn.huongthien.support.PostponeActivity;

/** Shows one activity; its author completes, postpones, cancels or corrects it from here. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class ActivityPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentUser user;
  @Inject private ActivityQueries activities;
  @Inject private AmendActivity amendActivity;
  @Inject private PostponeActivity postponeActivity;
  @Inject private CancelActivity cancelActivity;
  @Inject private Companions companions;
  @Inject private ActivityChoices choices;
  @Inject private Names names;
  @Inject private RequestLanguage language;
  @Inject private Clock clock;

  private @Nullable String id;
  private @Nullable String task;
  private @Nullable String key;
  private @Nullable String why;
  private transient @Nullable ActivityDetail detail;
  private int version;
  private boolean reasonNeeded;
  private ActivityForm form = new ActivityForm();
  private List<Line> people = List.of();
  private List<Line> amendments = List.of();

  /** Two texts beside each other. */
  public record Line(String label, String text) implements Serializable {}

  public void load() {
    AccessScope scope = user.scope(Permission.VIEW_CASE);
    ActivityDetail found = activities.find(scope, Ids.parse(id == null ? "" : id, "activity"));
    detail = found;
    version = found.version();
    reasonNeeded = found.freeUntil().isBefore(clock.instant());
    List<ActivityForm.Line> lines = new ArrayList<>();
    List<Line> shown = new ArrayList<>();
    for (ActivityDetail.Person person : found.participants()) {
      String label =
          companions.labels(scope, List.of(person.caseId())).stream()
              .map(Companions.Choice::label)
              .findFirst()
              .orElse("");
      ActivityForm.Line line =
          new ActivityForm.Line(Ids.text(person.caseId()), label, person.result());
      line.setNote(person.note());
      lines.add(line);
      shown.add(new Line(label, (choices.result(person.result()) + "\n" + person.note()).strip()));
    }
    people = List.copyOf(shown);
    amendments =
        found.amendments().stream()
            .map(
                a ->
                    new Line(
                        DateText.dateTime(a.at()) + " · " + names.of(a.accountId()), a.reason()))
            .toList();
    fill(found, lines);
  }

  private void fill(ActivityDetail found, List<ActivityForm.Line> lines) {
    Instant at = found.happenedAt() != null ? found.happenedAt() : found.plannedAt();
    form.setLines(lines);
    form.setKind(found.kind());
    form.setAt(BusinessTime.dateTime(at == null ? clock.instant() : at));
    form.setReason(found.notMetReason());
    form.setNote(found.note());
    form.setOutcome(
        found.state() == ActivityState.NOT_MET
            ? ActivityForm.NOT_MET
            : lines.isEmpty() ? null : lines.get(0).getResult());
  }

  public String amend() {
    boolean single = form.getLines().size() == 1;
    form.getLines().stream()
        .filter(line -> single || line.getResult() == null)
        .forEach(line -> line.setResult(form.getOutcome()));
    amendActivity.execute(
        new AmendActivity.Command(
            Ids.parse(id == null ? "" : id, "activity"),
            version,
            form.participants(),
            ActivityForm.orEmpty(form.getKind()),
            "",
            form.happenedAt(),
            form.notMetReason(),
            ActivityForm.orEmpty(form.getNote()),
            ActivityForm.orEmpty(why)));
    return done("support.amended");
  }

  public String postpone() {
    postponeActivity.execute(
        new PostponeActivity.Command(
            ActivityForm.orEmpty(key),
            Ids.parse(id == null ? "" : id, "activity"),
            version,
            form.happenedAt()));
    return done("support.postponed");
  }

  public String cancel() {
    cancelActivity.execute(
        new CancelActivity.Command(Ids.parse(id == null ? "" : id, "activity"), version));
    return done("support.cancelled");
  }

  private String done(String message) {
    Messages.addFlashGlobalInfo(language.text(message));
    return "/app/support/activity?faces-redirect=true&id=" + id;
  }

  /** The kind of the activity. */
  public String getTitle() {
    return detail == null ? "" : choices.kind(detail.kind());
  }

  public String getCaseId() {
    return detail == null ? "" : Ids.text(detail.caseId());
  }

  public String getAuthor() {
    return detail == null ? "" : names.of(detail.authorId());
  }

  public boolean isPlanned() {
    return detail != null && detail.state() == ActivityState.PLANNED;
  }

  public boolean isAmendable() {
    return detail != null
        && (detail.state() == ActivityState.DONE || detail.state() == ActivityState.NOT_MET);
  }

  public String getStateKey() {
    return detail == null ? "" : "support.state." + detail.state();
  }

  /** Colour beside the word. */
  public String getTone() {
    return detail == null
        ? "neutral"
        : switch (detail.state()) {
          case DONE -> "ok";
          case NOT_MET -> "warn";
          case PLANNED -> "info";
          case POSTPONED, CANCELLED -> "quiet";
        };
  }

  public @Nullable ActivityDetail getDetail() {
    return detail;
  }

  public List<Line> getPeople() {
    return people;
  }

  public List<Line> getAmendments() {
    return amendments;
  }

  public boolean isReasonNeeded() {
    return reasonNeeded;
  }

  public ActivityForm getForm() {
    return form;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable String getTask() {
    return task;
  }

  public void setTask(@Nullable String task) {
    this.task = task;
  }

  public @Nullable String getKey() {
    return key;
  }

  public void setKey(@Nullable String key) {
    this.key = key;
  }

  public @Nullable String getWhy() {
    return why;
  }

  public void setWhy(@Nullable String why) {
    this.why = why;
  }
}
