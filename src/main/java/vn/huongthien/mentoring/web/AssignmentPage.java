package vn.huongthien.mentoring.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Names;
import vn.huongthien.access.Permission;
import vn.huongthien.mentoring.AssignmentQueries;
import vn.huongthien.mentoring.AssignmentState;
import vn.huongthien.mentoring.AssignmentView;
import vn.huongthien.mentoring.ChangeFrequency;
import vn.huongthien.mentoring.EndAssignment;
import vn.huongthien.mentoring.PauseAssignment;
import vn.huongthien.mentoring.RecordPersonAnswer;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.territory.ValueItem;
import vn.huongthien.territory.ValueLists;

/** One assignment: what was agreed when, and what can be done next. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class AssignmentPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentUser user;
  @Inject private AssignmentQueries assignments;
  @Inject private CaseQueries cases;
  @Inject private RecordPersonAnswer recordPersonAnswer;
  @Inject private ChangeFrequency changeFrequency;
  @Inject private PauseAssignment pauseAssignment;
  @Inject private EndAssignment endAssignment;
  @Inject private ValueLists lists;
  @Inject private Names names;
  @Inject private RequestLanguage language;
  @Inject private Clock clock;

  private @Nullable String id;
  private @Nullable LocalDate answeredOn;
  private @Nullable String days;
  private @Nullable String reason;
  private transient @Nullable AssignmentView view;
  private String code = "";
  private String caseId = "";
  private String mentor = "";
  private transient List<Step> history = List.of();

  /** A frequency that was agreed. */
  public record Step(LocalDate from, int days, String by) {}

  public void load() {
    AccessScope scope = user.scope(Permission.VIEW_CASE);
    AssignmentView found = assignments.find(scope, Ids.parse(id, "assignment"));
    view = found;
    code = cases.header(scope, found.caseId()).code();
    caseId = Ids.text(found.caseId());
    mentor = names.of(found.mentorAccountId());
    answeredOn = BusinessTime.today(clock);
    days = Integer.toString(found.frequencyDays());
    history =
        assignments.frequencies(scope, found.id()).stream()
            .map(f -> new Step(f.validFrom(), f.days(), names.of(f.agreedBy())))
            .toList();
  }

  public String personAgrees() {
    return answer(true);
  }

  public String personDeclines() {
    return answer(false);
  }

  private String answer(boolean agrees) {
    LocalDate on = answeredOn == null ? BusinessTime.today(clock) : answeredOn;
    recordPersonAnswer.execute(
        new RecordPersonAnswer.Command(Ids.parse(id, "assignment"), agrees, on));
    return done("mentoring.assignment.answerDone");
  }

  public String changeDays() {
    if (days == null || !days.matches("[0-9]{1,3}")) {
      throw new RuleViolated("rule.mentoring.frequency");
    }
    changeFrequency.execute(
        new ChangeFrequency.Command(Ids.parse(id, "assignment"), Integer.parseInt(days)));
    return done("mentoring.assignment.frequencyDone");
  }

  public String pause() {
    pauseAssignment.execute(new PauseAssignment.Command(Ids.parse(id, "assignment"), true));
    return done("mentoring.assignment.pauseDone");
  }

  public String resume() {
    pauseAssignment.execute(new PauseAssignment.Command(Ids.parse(id, "assignment"), false));
    return done("mentoring.assignment.resumeDone");
  }

  public String end() {
    endAssignment.execute(
        new EndAssignment.Command(Ids.parse(id, "assignment"), reason == null ? "" : reason));
    return done("mentoring.assignment.endDone");
  }

  private String done(String message) {
    Messages.addFlashGlobalInfo(language.text(message));
    return "/app/mentoring/assignment?faces-redirect=true&id=" + id;
  }

  public List<ValueItem> getReasons() {
    return lists.items("ASSIGNMENT_END", language.language());
  }

  public String getEndReason() {
    AssignmentView shown = view;
    return shown == null
        ? ""
        : lists.label("ASSIGNMENT_END", shown.endReason(), language.language());
  }

  public boolean isAwaiting() {
    return view != null && view.state() == AssignmentState.AWAITING;
  }

  public boolean isRunning() {
    return view != null && view.state().isRunning();
  }

  public boolean isPaused() {
    return view != null && view.state() == AssignmentState.PAUSED;
  }

  public LocalDate getToday() {
    return BusinessTime.today(clock);
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable LocalDate getAnsweredOn() {
    return answeredOn;
  }

  public void setAnsweredOn(@Nullable LocalDate answeredOn) {
    this.answeredOn = answeredOn;
  }

  public @Nullable String getDays() {
    return days;
  }

  public void setDays(@Nullable String days) {
    this.days = days;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }

  public @Nullable AssignmentView getView() {
    return view;
  }

  public String getCode() {
    return code;
  }

  public String getCaseId() {
    return caseId;
  }

  public String getMentor() {
    return mentor;
  }

  public List<Step> getHistory() {
    return history;
  }
}
