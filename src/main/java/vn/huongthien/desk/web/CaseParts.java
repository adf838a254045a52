package vn.huongthien.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Names;
import vn.huongthien.access.Permission;
import vn.huongthien.mentoring.AssignmentQueries;
import vn.huongthien.mentoring.AssignmentState;
import vn.huongthien.mentoring.AssignmentView;
import vn.huongthien.people.CaseHistory;
import vn.huongthien.people.CaseOpenings;
import vn.huongthien.people.ConsentQueries;
import vn.huongthien.people.ConsentRow;
import vn.huongthien.platform.i18n.Messages;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.stories.StoryQueries;
import vn.huongthien.support.ActivityEntry;
import vn.huongthien.support.ActivityQueries;
import vn.huongthien.support.ActivityState;
import vn.huongthien.support.Due;
import vn.huongthien.support.DueQueries;
import vn.huongthien.territory.ValueLists;

/** What the modules know about one case, in words, for the tabs of its page. */
@RequestScoped
public class CaseParts {
  @Inject private CurrentUser user;
  @Inject private ActivityQueries activities;
  @Inject private AssignmentQueries assignments;
  @Inject private CaseHistory history;
  @Inject private CaseOpenings openings;
  @Inject private ConsentQueries consents;
  @Inject private DueQueries dues;
  @Inject private StoryQueries stories;
  @Inject private ValueLists lists;
  @Inject private Names names;
  @Inject private RequestLanguage language;
  @Inject private Clock clock;

  /** Something that happened; the url is without the context path and may be empty. */
  public record Event(String title, Instant at, String by, String tone, String url, String note) {}

  /** A mentor of the case. */
  public record Mentor(
      String id,
      String name,
      String role,
      AssignmentState state,
      int frequencyDays,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /** A story by its author; the url is without the context path. */
  public record StoryLine(String url, String author, String state, Instant at) {}

  /** A question of consent. */
  public record Consent(String id, String purpose, String state) {}

  /**
   * What to do next.
   *
   * @param key end of the message keys {@code desk.next.<key>} and {@code desk.nextDo.<key>}
   * @param day the day it is about; null for none
   */
  public record Next(String key, @Nullable LocalDate day, String url) {}

  /** Activities of the case, newest first. */
  public List<Event> activities(AccessScope scope, long caseId) {
    List<ActivityEntry> entries = activities.timeline(scope, caseId);
    Map<Long, String> authors =
        names.of(entries.stream().map(ActivityEntry::authorId).distinct().toList());
    return entries.stream().map(e -> event(e, authors.getOrDefault(e.authorId(), ""))).toList();
  }

  private Event event(ActivityEntry e, String by) {
    String what = list("ACTIVITY_KIND", e.kind());
    String how = e.result() != null ? list("MEETING_RESULT", e.result()) : "";
    if (e.state() == ActivityState.NOT_MET) {
      how = language.text("desk.case.notMet", list("NOT_MET_REASON", e.notMetReason()));
    } else if (e.state() != ActivityState.DONE) {
      how = language.text(e.awaiting() ? "desk.case.awaiting" : "desk.activity." + e.state());
    }
    String tone =
        switch (e.state()) {
          case DONE -> "ok";
          case NOT_MET -> "warn";
          default -> e.awaiting() ? "warn" : "neutral";
        };
    String title = how.isEmpty() ? what : what + " · " + how;
    return new Event(
        title, e.at(), by, tone, "/app/support/activity?id=" + Ids.text(e.id()), e.note());
  }

  /** What happened to the case itself, newest first. */
  public List<Event> history(AccessScope scope, long caseId) {
    List<CaseHistory.Entry> entries = history.of(scope, caseId);
    Map<Long, String> authors =
        names.of(entries.stream().map(CaseHistory.Entry::accountId).distinct().toList());
    return entries.stream()
        .map(
            e ->
                new Event(
                    language.text("desk.history." + e.kind(), state(e)),
                    e.at(),
                    authors.getOrDefault(e.accountId(), ""),
                    "neutral",
                    "",
                    e.note()))
        .toList();
  }

  /** Who opened the case for a reason; for those alone who answer for it. */
  public List<Event> openings(long caseId) {
    if (!user.may(Permission.RESTRICT_CASE)) {
      return List.of();
    }
    return openings.of(user.scope(Permission.RESTRICT_CASE), caseId).stream()
        .map(
            o ->
                new Event(
                    language.text("people.reason." + o.category()),
                    o.at(),
                    names.of(o.accountId()),
                    "neutral",
                    "",
                    o.reason()))
        .toList();
  }

  private String state(CaseHistory.Entry e) {
    return switch (e.kind()) {
      case SUPERVISION -> word("people.supervision.", e.toValue());
      case HELP -> word("people.help.", e.toValue());
      default -> "";
    };
  }

  private String word(String prefix, @Nullable String code) {
    String key = prefix + code;
    return Messages.has(key) ? language.text(key) : "";
  }

  /** All mentors of the case, running ones first, then the newest. */
  public List<Mentor> mentors(AccessScope scope, long caseId) {
    List<AssignmentView> all = assignments.ofCase(scope, caseId);
    Map<Long, String> who =
        names.of(all.stream().map(AssignmentView::mentorAccountId).distinct().toList());
    return all.stream()
        .sorted(Comparator.comparing((AssignmentView a) -> a.state().isOver()))
        .map(
            a ->
                new Mentor(
                    Ids.text(a.id()),
                    who.getOrDefault(a.mentorAccountId(), ""),
                    language.text("mentoring.role." + a.role()),
                    a.state(),
                    a.frequencyDays(),
                    a.startedOn(),
                    a.endedOn()))
        .toList();
  }

  /** The stories of the case, without their words. */
  public List<StoryLine> stories(AccessScope scope, long caseId) {
    return stories.ofCase(scope, caseId).stream()
        .map(
            s ->
                new StoryLine(
                    (s.state().withAuthor() && s.authorId() == user.accountId()
                            ? "/app/stories/edit?id="
                            : "/app/stories/view?id=")
                        + Ids.text(s.id()),
                    names.of(s.authorId()),
                    language.text("stories.state." + s.state()),
                    s.changedAt()))
        .toList();
  }

  public List<Consent> consents(AccessScope scope, long caseId) {
    return consents.ofCase(scope, caseId).stream().map(this::consent).toList();
  }

  private Consent consent(ConsentRow row) {
    return new Consent(
        Ids.text(row.id()),
        list("CONSENT_PURPOSE", row.purpose().name()),
        language.text("consent.state." + row.state()));
  }

  private String list(String list, @Nullable String code) {
    return lists.label(list, code, language.language());
  }

  /** The one thing that matters most now. */
  public Next next(AccessScope scope, long caseId) {
    String text = Ids.text(caseId);
    Optional<Next> awaiting =
        activities.timeline(scope, caseId).stream()
            .filter(ActivityEntry::awaiting)
            .filter(e -> e.authorId() == user.accountId())
            .findFirst()
            .map(
                e ->
                    new Next(
                        "awaiting",
                        BusinessTime.date(e.at()),
                        "/app/support/log?activity=" + Ids.text(e.id())));
    if (awaiting.isPresent()) {
      return awaiting.get();
    }
    Map<AssignmentState, AssignmentView> byState =
        assignments.ofCase(scope, caseId).stream()
            .collect(
                Collectors.toMap(AssignmentView::state, Function.identity(), (one, two) -> one));
    LocalDate today = BusinessTime.today(clock);
    Optional<Due> due = dues.ofCase(scope, caseId).stream().min(Comparator.comparing(Due::dueOn));
    if (due.isPresent()) {
      boolean overdue = due.get().isOverdue(today);
      return new Next(
          overdue ? "overdue" : "due", due.get().dueOn(), "/app/support/log?case=" + text);
    }
    AssignmentView asked = byState.get(AssignmentState.AWAITING);
    if (asked != null) {
      return new Next(
          "asked", asked.proposedOn(), "/app/mentoring/assignment?id=" + Ids.text(asked.id()));
    }
    boolean runs = byState.keySet().stream().anyMatch(AssignmentState::isRunning);
    return !runs && user.may(Permission.ASSIGN_MENTOR)
        ? new Next("assign", null, "/app/mentoring/assign?case=" + text)
        : new Next("none", null, "");
  }
}
