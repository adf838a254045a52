package vn.huongthien.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Names;
import vn.huongthien.access.Permission;
import vn.huongthien.audit.AuditQueries;
import vn.huongthien.desk.web.WorkLists.Item;
import vn.huongthien.identity.AccountQueries;
import vn.huongthien.identity.NoticeQueries;
import vn.huongthien.identity.TaskQueries;
import vn.huongthien.identity.WaitingGrants;
import vn.huongthien.identity.WaitingLinks;
import vn.huongthien.newsroom.EditionState;
import vn.huongthien.newsroom.Gate;
import vn.huongthien.newsroom.NewsQueries;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.CaseRow;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.publishing.DeliveryQueries;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.stories.ConfirmQueue;
import vn.huongthien.stories.StoryQueries;
import vn.huongthien.stories.StoryRow;
import vn.huongthien.stories.StoryState;

/**
 * Queues of Hôm nay that pages of other modules show whole: how many wait and the first few, asked
 * of the very query that the page asks.
 */
@RequestScoped
public class Queues {
  private static final int DAYS_OF_REFUSALS = 7;
  private static final int DAYS_OF_GRANTS = 30;

  @Inject private CurrentUser user;
  @Inject private TaskQueries tasks;
  @Inject private NoticeQueries notices;
  @Inject private StoryQueries stories;
  @Inject private CaseQueries cases;
  @Inject private ConfirmQueue confirm;
  @Inject private NewsQueries news;
  @Inject private DeliveryQueries deliveries;
  @Inject private AccountQueries accounts;
  @Inject private WaitingGrants waitingGrants;
  @Inject private WaitingLinks waitingLinks;
  @Inject private Names names;
  @Inject private AuditQueries audit;
  @Inject private RequestLanguage language;
  @Inject private Clock clock;

  /** The queues there are, in the order in which they are shown. */
  public enum Kind {
    TASKS(Permission.STAFF),
    NOTICES(Permission.STAFF),
    STORIES(Permission.ANONYMISE_STORY),
    CONFIRM(Permission.PASS_PRIVACY_GATE),
    LEGAL(Permission.PASS_LEGAL_GATE),
    EDITORIAL(Permission.PASS_EDITORIAL_GATE),
    APPROVED(Permission.PUBLISH),
    DRAFTS(Permission.EDIT_NEWS),
    UNSETTLED(Permission.TAKE_DOWN),
    /** Roles and links that wait for a second person. */
    SECOND(Permission.CONFIRM_GRANT),
    GRANTS(Permission.MANAGE_ACCOUNTS),
    REFUSALS(Permission.READ_AUDIT);

    private final Permission permission;

    Kind(Permission permission) {
      this.permission = permission;
    }
  }

  /** How long the queue is, and its first few. */
  public record Found(long number, List<Item> first) {}

  public boolean applies(Kind kind) {
    return user.may(kind.permission);
  }

  /** The page that shows exactly this queue, without the context path. */
  public String url(Kind kind) {
    return switch (kind) {
      case TASKS -> "/app/desk/tasks";
      case NOTICES -> "/app/identity/notices";
      case STORIES -> "/app/stories/list?state=" + StoryState.SENT;
      case CONFIRM -> "/app/stories/confirm";
      case LEGAL, EDITORIAL -> "/app/newsroom/desk?mine=1&gate=" + kind.name();
      case APPROVED -> "/app/newsroom/desk?state=" + EditionState.APPROVED;
      case DRAFTS -> "/app/newsroom/desk?state=" + EditionState.DRAFT;
      case UNSETTLED -> "/app/newsroom/deliveries?show=unsettled";
      case SECOND -> "/app/identity/waiting";
      case GRANTS -> "/app/identity/accounts?ending=1";
      case REFUSALS -> "/app/audit/list?outcome=REFUSED&from=" + dayText(refusalsFrom());
    };
  }

  public Found find(Kind kind, int limit) {
    PageRequest first = PageRequest.of(0, limit);
    return switch (kind) {
      case TASKS ->
          found(
              tasks.mine(user.require(), first),
              t -> new Item(t.subject(), t.link(), "", t.dueOn()));
      case NOTICES ->
          cut(
              notices.unread(user.require()),
              limit,
              n -> new Item(n.title(), url(kind), "", BusinessTime.date(n.writtenAt())));
      case STORIES -> sentStories(first);
      case CONFIRM ->
          cut(
              confirm.mine(),
              limit,
              l ->
                  new Item(
                      l.title(),
                      l.url(),
                      language.text("publishing.kind." + l.kind()),
                      BusinessTime.date(l.since())));
      case LEGAL -> editions(NewsQueries.Filter.waitingFor(Gate.LEGAL, user.accountId()), first);
      case EDITORIAL ->
          editions(NewsQueries.Filter.waitingFor(Gate.EDITORIAL, user.accountId()), first);
      case APPROVED -> editions(NewsQueries.Filter.in(EditionState.APPROVED), first);
      case DRAFTS -> editions(NewsQueries.Filter.in(EditionState.DRAFT), first);
      case UNSETTLED ->
          found(
              deliveries.unsettled(first),
              d ->
                  new Item(
                      d.title().isEmpty() ? language.text("newsroom.gone") : d.title(),
                      "/app/newsroom/takedown?id=" + d.getIdText(),
                      language.text("publishing.delivery." + d.state()),
                      BusinessTime.date(d.changedAt())));
      case SECOND -> second(limit);
      case GRANTS ->
          found(
              accounts.page(
                  AccountQueries.AccountFilter.ending(
                      BusinessTime.today(clock).plusDays(DAYS_OF_GRANTS)),
                  first),
              a ->
                  new Item(
                      a.displayName(),
                      "/app/identity/account?id=" + Ids.text(a.id()),
                      a.userName(),
                      null));
      case REFUSALS ->
          new Found(
              audit.page(AuditQueries.AuditFilter.of("REFUSED", refusalsFrom()), first).total(),
              List.of()); // codes of commands, of which the log itself says more
    };
  }

  private Found second(int limit) {
    Stream<Item> roles =
        waitingGrants.of(user.require()).stream()
            .filter(WaitingGrants.Waiting::decidable)
            .map(
                w ->
                    new Item(
                        names.of(w.accountId()),
                        url(Kind.SECOND),
                        language.text("identity.role." + w.grant().role()),
                        BusinessTime.date(w.grantedAt())));
    Stream<Item> links =
        waitingLinks.of(user.require()).stream()
            .filter(WaitingLinks.Waiting::decidable)
            .map(
                w ->
                    new Item(
                        names.of(w.accountId()),
                        url(Kind.SECOND),
                        language.text("identity.waiting.links"),
                        BusinessTime.date(w.issuedAt())));
    return cut(Stream.concat(roles, links).toList(), limit, item -> item);
  }

  private Found sentStories(PageRequest first) {
    Page<StoryRow> rows =
        stories.page(user.scope(Permission.READ_STORY), StoryState.SENT, null, first);
    Map<Long, CaseRow> ofCases =
        cases.rows(
            user.scope(Permission.VIEW_CASE),
            rows.rows().stream().map(StoryRow::caseId).distinct().toList());
    return found(
        rows,
        s -> {
          CaseRow row = ofCases.get(s.caseId());
          return new Item(
              row == null ? "" : row.code(),
              "/app/stories/view?id=" + Ids.text(s.id()),
              "",
              BusinessTime.date(s.changedAt()));
        });
  }

  private Found editions(NewsQueries.Filter filter, PageRequest first) {
    return found(
        news.desk(filter, first),
        r ->
            new Item(
                r.title(),
                "/app/newsroom/item?id=" + r.getIdText(),
                language.text("publishing.kind." + r.kind()),
                BusinessTime.date(r.changedAt())));
  }

  private LocalDate refusalsFrom() {
    return BusinessTime.today(clock).minusDays(DAYS_OF_REFUSALS);
  }

  private static String dayText(LocalDate day) {
    return String.format(
        Locale.ROOT, "%d/%d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private static <T> Found found(Page<T> page, Function<T, Item> item) {
    return new Found(page.total(), page.rows().stream().map(item).toList());
  }

  private static <T> Found cut(List<T> all, int limit, Function<T, Item> item) {
    return new Found(all.size(), all.stream().limit(limit).map(item).toList());
  }
}
