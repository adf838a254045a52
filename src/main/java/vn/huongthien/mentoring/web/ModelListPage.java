package vn.huongthien.mentoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.mentoring.ModelFilter;
import vn.huongthien.mentoring.ModelQueries;
import vn.huongthien.mentoring.ModelRow;
import vn.huongthien.mentoring.ModelState;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.platform.web.PageNumber;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Page;
import vn.huongthien.territory.OrganizationQueries;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.ValueItem;
import vn.huongthien.territory.ValueLists;

/** The mentoring models the user may see. */
@Named
@RequestScoped
public class ModelListPage {
  private static final int SIZE = 25;

  @Inject private ModelQueries models;
  @Inject private CurrentUser user;
  @Inject private OrganizationQueries organizations;
  @Inject private TerritoryQueries territory;
  @Inject private ValueLists lists;
  @Inject private RequestLanguage language;

  private @Nullable String q;
  private @Nullable String type;
  private @Nullable String state;
  private @Nullable String page;
  private @Nullable Page<Row> rows;

  /** A line of the list. */
  public record Row(
      String id,
      String name,
      String type,
      String host,
      String area,
      ModelState state,
      long filled,
      long wanted) {}

  public void load() {
    Page<ModelRow> found =
        models.page(
            user.scope(Permission.VIEW_MODEL),
            new ModelFilter(q == null ? "" : q, type, stateOf(state), null, null),
            PageNumber.request(page, SIZE));
    Map<Long, String> hosts =
        organizations.names(found.rows().stream().map(ModelRow::hostOrgId).distinct().toList());
    rows =
        new Page<>(
            found.rows().stream().map(m -> row(m, hosts)).toList(), found.total(), found.request());
  }

  private Row row(ModelRow m, Map<Long, String> hosts) {
    Long area = m.communeId() != null ? m.communeId() : Long.valueOf(m.provinceId());
    return new Row(
        Ids.text(m.id()),
        m.name(),
        lists.label("MODEL_TYPE", m.type(), language.language()),
        hosts.getOrDefault(m.hostOrgId(), ""),
        territory.label(area),
        m.state(),
        m.filled(),
        m.wanted());
  }

  private static @Nullable ModelState stateOf(@Nullable String text) {
    for (ModelState one : ModelState.values()) {
      if (one.name().equals(text)) {
        return one;
      }
    }
    return null;
  }

  public List<ValueItem> getTypes() {
    return lists.items("MODEL_TYPE", language.language());
  }

  public List<ModelState> getStates() {
    return List.of(ModelState.values());
  }

  public @Nullable Page<Row> getRows() {
    return rows;
  }

  public @Nullable String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q;
  }

  public @Nullable String getType() {
    return type;
  }

  public void setType(@Nullable String type) {
    this.type = type;
  }

  public @Nullable String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state;
  }

  public @Nullable String getPage() {
    return page;
  }

  public void setPage(@Nullable String page) {
    this.page = page;
  }
}
