package vn.huongthien.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Permission;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.CaseRow;
import vn.huongthien.people.ContactDates;
import vn.huongthien.people.Help;
import vn.huongthien.people.Supervision;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.platform.web.PageNumber;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.UnitView;
import vn.huongthien.territory.ValueItem;
import vn.huongthien.territory.ValueLists;

/** The caseload: everything the user may see, filtered, sorted, page by page. */
@Named
@RequestScoped
public class CaseListPage {
  private static final int SIZE = 50;

  @Inject private CurrentUser user;
  @Inject private CaseQueries cases;
  @Inject private Instance<ContactDates> contacts;
  @Inject private TerritoryQueries territory;
  @Inject private ValueLists lists;
  @Inject private RequestLanguage language;

  private @Nullable String q;
  private @Nullable String commune;
  private @Nullable String supervision;
  private @Nullable String help;
  private @Nullable String basis;
  private @Nullable String mine;
  private @Nullable String sort;
  private @Nullable String desc;
  private @Nullable String page;
  private Page<Row> rows = new Page<>(List.of(), 0, PageRequest.of(0, SIZE));
  private List<UnitView> communes = List.of();

  /** A line of the list. */
  public record Row(
      String id,
      String code,
      String name,
      int episode,
      String commune,
      @Nullable Supervision supervision,
      @Nullable Help help,
      boolean restricted,
      @Nullable LocalDate openedOn,
      @Nullable LocalDate due) {}

  public void load() {
    AccessScope scope = user.scope(Permission.VIEW_CASE);
    communes = communes(scope);
    PageRequest number = PageNumber.request(page, SIZE);
    PageRequest request =
        new PageRequest(
            number.offset(), number.limit(), sort == null ? "" : sort, "true".equals(desc));
    Page<CaseRow> found =
        cases.page(
            scope,
            CaseFilters.of(
                territory, new CaseFilters.Parameters(q, commune, supervision, help, basis, mine)),
            request);
    Map<Long, LocalDate> due =
        contacts.isResolvable()
            ? contacts.get().nextDue(scope, found.rows().stream().map(CaseRow::id).toList())
            : Map.of();
    rows =
        new Page<>(
            found.rows().stream().map(r -> row(r, due.get(r.id()))).toList(),
            found.total(),
            request);
  }

  private static Row row(CaseRow r, @Nullable LocalDate due) {
    return new Row(
        Ids.text(r.id()),
        r.code(),
        r.callName() == null ? "" : r.callName(),
        r.episode(),
        r.communeName(),
        r.supervision(),
        r.help(),
        r.restricted(),
        r.openedOn(),
        due);
  }

  /** The communes to filter by: of the user's grants; none when there is only one. */
  private List<UnitView> communes(AccessScope scope) {
    List<UnitView> all =
        scope.areaGrants().stream().flatMap(this::communesOf).distinct().limit(400).toList();
    return all.size() > 1 ? all : List.of();
  }

  private Stream<UnitView> communesOf(Grant grant) {
    return grant.communeId() != null
        ? territory.optional(grant.communeId()).stream()
        : Stream.ofNullable(grant.provinceId())
            .filter(Objects::nonNull)
            .flatMap(province -> territory.communes(province).stream());
  }

  public Page<Row> getRows() {
    return rows;
  }

  public List<UnitView> getCommunes() {
    return communes;
  }

  public List<Supervision> getSupervisions() {
    return List.of(Supervision.values());
  }

  public List<Help> getHelps() {
    return List.of(Help.values());
  }

  public List<ValueItem> getBases() {
    return lists.items("RELEASE_BASIS", language.language());
  }

  /** The label of the commune that is filtered by. */
  public String getCommuneName() {
    return communes.stream()
        .filter(c -> c.code().equals(commune))
        .map(UnitView::fullName)
        .findFirst()
        .orElse("");
  }

  public String getBasisName() {
    return lists.label("RELEASE_BASIS", basis, language.language());
  }

  public @Nullable String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q;
  }

  public @Nullable String getCommune() {
    return commune;
  }

  public void setCommune(@Nullable String commune) {
    this.commune = commune;
  }

  public @Nullable String getSupervision() {
    return supervision;
  }

  public void setSupervision(@Nullable String supervision) {
    this.supervision = supervision;
  }

  public @Nullable String getHelp() {
    return help;
  }

  public void setHelp(@Nullable String help) {
    this.help = help;
  }

  public @Nullable String getBasis() {
    return basis;
  }

  public void setBasis(@Nullable String basis) {
    this.basis = basis;
  }

  public @Nullable String getMine() {
    return mine;
  }

  public void setMine(@Nullable String mine) {
    this.mine = mine;
  }

  public @Nullable String getSort() {
    return sort;
  }

  public void setSort(@Nullable String sort) {
    this.sort = sort;
  }

  public @Nullable String getDesc() {
    return desc;
  }

  public void setDesc(@Nullable String desc) {
    this.desc = desc;
  }

  public @Nullable String getPage() {
    return page;
  }

  public void setPage(@Nullable String page) {
    this.page = page;
  }
}
