package vn.huongthien.support.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Names;
import vn.huongthien.access.Permission;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.CaseRow;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.platform.ui.DateText;
import vn.huongthien.platform.web.PageNumber;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.support.Due;
import vn.huongthien.support.DueQueries;
import vn.huongthien.support.DueQueries.Awaiting;
import vn.huongthien.territory.ValueItem;

/** What is overdue, what awaits a result, and everything that is due. */
@Named
@RequestScoped
public class DuePage {
  private static final int SIZE = 50;

  @Inject private CurrentUser user;
  @Inject private DueQueries due;
  @Inject private CaseQueries cases;
  @Inject private Names names;
  @Inject private ActivityChoices choices;
  @Inject private RequestLanguage language;

  private @Nullable String who;
  private @Nullable String show;
  private @Nullable String page;
  private DueQueries.Numbers numbers = new DueQueries.Numbers(0, 0, 0);
  private Page<Row> rows = new Page<>(List.of(), 0, PageRequest.of(0, SIZE));

  /**
   * A line of the list.
   *
   * @param query what the page to log it needs in its address
   */
  public record Row(
      String caseId,
      String label,
      Object when,
      String text,
      String person,
      boolean mine,
      String query) {}

  public void load() {
    AccessScope scope = user.scope(Permission.VIEW_CASE);
    boolean mine = !"all".equals(getWho());
    numbers = due.numbers(scope, mine);
    rows =
        "awaiting".equals(getShow())
            ? page(scope, due.awaiting(scope, mine), Awaiting::caseId, this::awaiting)
            : page(
                scope,
                due.due(scope, new DueQueries.Filter(mine, "overdue".equals(getShow()), null)),
                Due::caseId,
                this::due);
  }

  private <T> Page<Row> page(
      AccessScope scope,
      List<T> all,
      ToLongFunction<T> caseId,
      Function<T, Function<String, Row>> line) {
    PageRequest request = PageNumber.request(page, SIZE);
    List<T> some = all.stream().skip(request.offset()).limit(request.limit()).toList();
    Map<Long, CaseRow> found =
        cases.rows(scope, some.stream().map(caseId::applyAsLong).distinct().toList());
    return new Page<>(
        some.stream()
            .filter(one -> found.containsKey(caseId.applyAsLong(one)))
            .map(one -> line.apply(one).apply(Companions.label(found.get(caseId.applyAsLong(one)))))
            .toList(),
        all.size(),
        request);
  }

  private Function<String, Row> due(Due one) {
    return label ->
        new Row(
            Ids.text(one.caseId()),
            label,
            one.dueOn(),
            one.lastMetOn() == null
                ? language.text("support.due.never")
                : DateText.date(one.lastMetOn()),
            names.of(one.mentorAccountId()),
            one.mentorAccountId() == user.accountId(),
            "case=" + Ids.text(one.caseId()));
  }

  private Function<String, Row> awaiting(Awaiting one) {
    return label ->
        new Row(
            Ids.text(one.caseId()),
            label,
            one.plannedAt(),
            choices.kind(one.kind()),
            names.of(one.authorId()),
            one.authorId() == user.accountId(),
            "activity=" + Ids.text(one.activityId()));
  }

  public Page<Row> getRows() {
    return rows;
  }

  public DueQueries.Numbers getNumbers() {
    return numbers;
  }

  public List<ValueItem> getWhoItems() {
    return List.of(
        new ValueItem("mine", language.text("support.due.mine")),
        new ValueItem("all", language.text("support.due.everybody")));
  }

  /** Mine, unless everybody's were asked for. */
  public String getWho() {
    return "all".equals(who) ? "all" : "mine";
  }

  public void setWho(@Nullable String who) {
    this.who = who;
  }

  /** Overdue, awaiting or all. */
  public String getShow() {
    return "awaiting".equals(show) || "all".equals(show) ? show : "overdue";
  }

  public void setShow(@Nullable String show) {
    this.show = show;
  }

  public @Nullable String getPage() {
    return page;
  }

  public void setPage(@Nullable String page) {
    this.page = page;
  }
}
