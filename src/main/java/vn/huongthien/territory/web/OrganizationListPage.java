package vn.huongthien.territory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.platform.web.PageNumber;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Page;
import vn.huongthien.territory.OrganizationFilter;
import vn.huongthien.territory.OrganizationQueries;
import vn.huongthien.territory.OrganizationView;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.UnitLevel;
import vn.huongthien.territory.UnitView;
import vn.huongthien.territory.ValueItem;
import vn.huongthien.territory.ValueLists;

/** Organisations that take part. */
@Named
@RequestScoped
public class OrganizationListPage {
  private static final int SIZE = 50;

  @Inject private OrganizationQueries organizations;
  @Inject private TerritoryQueries territory;
  @Inject private ValueLists lists;
  @Inject private RequestLanguage language;

  private @Nullable String q;
  private @Nullable String province;
  private @Nullable String kind;
  private @Nullable String page;
  private @Nullable Page<Row> rows;
  private List<UnitView> provinces = List.of();

  /** A line of the list. */
  public record Row(String id, String name, String kind, String area, String phone) {}

  public void load() {
    provinces = territory.provinces();
    Long provinceId =
        province == null
            ? null
            : territory.byCode(UnitLevel.PROVINCE, province).map(UnitView::id).orElse(null);
    Page<OrganizationView> found =
        organizations.page(
            new OrganizationFilter(q == null ? "" : q, kind, provinceId, null),
            PageNumber.request(page, SIZE));
    rows =
        new Page<>(found.rows().stream().map(this::row).toList(), found.total(), found.request());
  }

  private Row row(OrganizationView view) {
    return new Row(
        Ids.text(view.id()),
        view.name(),
        lists.label("ORG_KIND", view.kind(), language.language()),
        view.area(),
        view.phone() == null ? "" : view.phone());
  }

  public @Nullable Page<Row> getRows() {
    return rows;
  }

  public List<UnitView> getProvinces() {
    return provinces;
  }

  public List<ValueItem> getKinds() {
    return lists.items("ORG_KIND", language.language());
  }

  public @Nullable String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q;
  }

  public @Nullable String getProvince() {
    return province;
  }

  public void setProvince(@Nullable String province) {
    this.province = province;
  }

  public @Nullable String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  public @Nullable String getPage() {
    return page;
  }

  public void setPage(@Nullable String page) {
    this.page = page;
  }
}
