package vn.huongthien.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Names;
import vn.huongthien.access.Permission;
import vn.huongthien.mentoring.AssignmentQueries;
import vn.huongthien.mentoring.AssignmentView;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.CaseRow;
import vn.huongthien.people.ConsentQueries;
import vn.huongthien.people.ConsentRow;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.support.Due;
import vn.huongthien.support.DueQueries;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.ValueLists;

/**
 * The lists behind the numbers of Hôm nay. The number on a ticket is the length of the very list
 * that the ticket opens; both pages ask here.
 */
@RequestScoped
public class WorkLists {
  private static final int CONSENT_DAYS = 30;

  @Inject private CurrentUser user;
  @Inject private DueQueries dues;
  @Inject private AssignmentQueries assignments;
  @Inject private CaseQueries cases;
  @Inject private ConsentQueries consents;
  @Inject private TerritoryQueries territory;
  @Inject private ValueLists lists;
  @Inject private Names names;
  @Inject private RequestLanguage language;
  @Inject private Clock clock;

  private @Nullable List<Due> due;

  /** The lists there are; the name in lower case stands in the address. */
  public enum Kind {
    /** Shown whole by the page of support. */
    OVERDUE,
    /** Shown whole by the page of support. */
    AWAITING,
    SOON,
    ANSWERS,
    PERSONS,
    CONSENTS;

    /** Whether the desk's own page shows it whole. */
    boolean isOwn() {
      return this != OVERDUE && this != AWAITING;
    }
  }

  /** One thing to do: the address is without the context path. */
  public record Item(String title, String url, String text, @Nullable LocalDate day) {}

  /** One part of a list; names are opened for the rows of this part and no others. */
  public Page<Item> items(Kind kind, PageRequest part) {
    return switch (kind) {
      case OVERDUE -> due(true, part);
      case SOON -> due(false, part);
      case AWAITING -> awaiting(part);
      case ANSWERS -> answers(part);
      case PERSONS -> persons(part);
      case CONSENTS -> consents(part);
    };
  }

  /** The page that shows exactly this list, without the context path. */
  public String url(Kind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    if (kind.isOwn()) {
      return "/app/desk/work?show=" + name;
    }
    boolean mine = onlyMine(user.scope(Permission.VIEW_CASE));
    return "/app/support/due?show=" + name + "&who=" + (mine ? "mine" : "all");
  }

  /** Whether the list means anything to this user. */
  public boolean applies(Kind kind) {
    return switch (kind) {
      case OVERDUE, SOON, AWAITING ->
          user.may(Permission.LOG_ACTIVITY) || user.may(Permission.ASSIGN_MENTOR);
      case ANSWERS -> user.may(Permission.ACCEPT_ASSIGNMENT);
      case PERSONS -> user.may(Permission.ASSIGN_MENTOR);
      case CONSENTS -> user.may(Permission.RECORD_CONSENT);
    };
  }

  /** Who reaches cases by assignment alone sees only what falls to the account itself. */
  private boolean onlyMine(AccessScope scope) {
    return scope.areaGrants().isEmpty();
  }

  private Page<Item> due(boolean overdue, PageRequest part) {
    AccessScope scope = user.scope(Permission.VIEW_CASE);
    LocalDate today = BusinessTime.today(clock);
    List<Due> all = due;
    if (all == null) {
      all = dues.due(scope, new DueQueries.Filter(onlyMine(scope), false, null));
      due = all;
    }
    Page<Due> wanted =
        Page.cut(
            all.stream().filter(d -> overdue ? d.isOverdue(today) : d.isSoon(today)).toList(),
            part);
    Map<Long, CaseRow> rows = rows(scope, wanted, Due::caseId);
    Map<Long, String> mentors =
        names.of(wanted.rows().stream().map(Due::mentorAccountId).distinct().toList());
    return wanted.map(
        d ->
            new Item(
                title(rows.get(d.caseId())),
                caseUrl(d.caseId()),
                mentors.getOrDefault(d.mentorAccountId(), ""),
                d.dueOn()));
  }

  private Page<Item> awaiting(PageRequest part) {
    AccessScope scope = user.scope(Permission.VIEW_CASE);
    Page<DueQueries.Awaiting> wanted = Page.cut(dues.awaiting(scope, onlyMine(scope)), part);
    Map<Long, CaseRow> rows = rows(scope, wanted, DueQueries.Awaiting::caseId);
    return wanted.map(
        a ->
            new Item(
                title(rows.get(a.caseId())),
                "/app/support/activity?id=" + Ids.text(a.activityId()),
                lists.label("ACTIVITY_KIND", a.kind(), language.language()),
                BusinessTime.date(a.plannedAt())));
  }

  private Page<Item> answers(PageRequest part) {
    return Page.cut(assignments.awaitingMe(user.accountId()), part)
        .map(
            q ->
                new Item(
                    q.caseCode(),
                    "/app/mentoring/answer?id=" + Ids.text(q.id()),
                    territory.label(q.communeId()),
                    q.proposedOn()));
  }

  private Page<Item> persons(PageRequest part) {
    AccessScope scope = user.scope(Permission.ASSIGN_MENTOR);
    Page<AssignmentView> wanted = Page.cut(assignments.awaitingPerson(scope), part);
    Map<Long, CaseRow> rows = rows(scope, wanted, AssignmentView::caseId);
    return wanted.map(
        a ->
            new Item(
                title(rows.get(a.caseId())),
                "/app/mentoring/assignment?id=" + Ids.text(a.id()),
                names.of(a.mentorAccountId()),
                a.proposedOn()));
  }

  /** Whoever agreed should be asked again before what they told is taken down. */
  private Page<Item> consents(PageRequest part) {
    AccessScope scope = user.scope(Permission.RECORD_CONSENT);
    LocalDate until = BusinessTime.today(clock).plusDays(CONSENT_DAYS);
    Page<ConsentRow> wanted = Page.cut(consents.expiring(scope, until), part);
    Map<Long, CaseRow> rows = rows(scope, wanted, ConsentRow::caseId);
    return wanted.map(
        k ->
            new Item(
                title(rows.get(k.caseId())),
                "/app/people/consent?id=" + Ids.text(k.id()),
                isCodeOnly(rows.get(k.caseId()))
                    ? ""
                    : lists.label("CONSENT_PURPOSE", k.purpose().name(), language.language()),
                k.expiresOn()));
  }

  private <T> Map<Long, CaseRow> rows(AccessScope scope, Page<T> wanted, Function<T, Long> caseId) {
    return cases.rows(scope, wanted.rows().stream().map(caseId).distinct().toList());
  }

  private static boolean isCodeOnly(@Nullable CaseRow row) {
    return row == null || row.isCodeOnly();
  }

  private static String title(@Nullable CaseRow row) {
    CaseRow known = Objects.requireNonNull(row);
    return known.callName() == null ? known.code() : known.code() + " · " + known.callName();
  }

  private static String caseUrl(long id) {
    return "/app/desk/case?id=" + Ids.text(id) + "&tab=support";
  }
}
