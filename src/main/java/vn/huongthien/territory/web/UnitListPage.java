package vn.huongthien.territory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.web.PageNumber;
import vn.huongthien.shared.Page;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.UnitLevel;
import vn.huongthien.territory.UnitView;

/** Provinces and communes with their days; everything it shows is in the address. */
@Named
@RequestScoped
public class UnitListPage {
  private static final int SIZE = 50;

  @Inject private TerritoryQueries territory;

  private @Nullable String q;
  private @Nullable String province;
  private @Nullable String level;
  private @Nullable String closed;
  private @Nullable String page;
  private @Nullable Page<UnitView> rows;
  private List<UnitView> provinces = List.of();

  public void load() {
    provinces = territory.provinces();
    rows =
        territory.page(
            UnitFilters.of(territory, q, province, level, closed), PageNumber.request(page, SIZE));
  }

  public @Nullable Page<UnitView> getRows() {
    return rows;
  }

  public List<UnitView> getProvinces() {
    return provinces;
  }

  public List<UnitLevel> getLevels() {
    return List.of(UnitLevel.values());
  }

  public boolean isFiltered() {
    return q != null || province != null || level != null || closed != null;
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

  public @Nullable String getLevel() {
    return level;
  }

  public void setLevel(@Nullable String level) {
    this.level = level;
  }

  public @Nullable String getClosed() {
    return closed;
  }

  public void setClosed(@Nullable String closed) {
    this.closed = closed;
  }

  public @Nullable String getPage() {
    return page;
  }

  public void setPage(@Nullable String page) {
    this.page = page;
  }
}
