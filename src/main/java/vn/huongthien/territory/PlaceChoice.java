package vn.huongthien.territory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place that a form asks for: a province and, in it, a commune. A page that has such a form
 * holds one of these; the form sends codes, the page takes ids.
 */
@Dependent
@SuppressWarnings("serial") // the container passivates references to its beans
public class PlaceChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private TerritoryQueries territory;
  @Inject private OrganizationQueries organizations;

  private @Nullable String province;
  private @Nullable String commune;

  /** Chooses these, by id; a commune alone brings its province along. */
  public void choose(@Nullable Long provinceId, @Nullable Long communeId) {
    UnitView unit = territory.optional(communeId).orElse(null);
    commune = unit == null ? null : unit.code();
    Long of = unit == null ? provinceId : unit.provinceId();
    province = territory.optional(of).map(UnitView::code).orElse(null);
  }

  /** The id of the chosen province; null for none. */
  public @Nullable Long provinceId() {
    return idOf(UnitLevel.PROVINCE, province);
  }

  /** The id of the chosen commune; null for none. */
  public @Nullable Long communeId() {
    return idOf(UnitLevel.COMMUNE, commune);
  }

  private @Nullable Long idOf(UnitLevel level, @Nullable String code) {
    return code == null ? null : territory.byCode(level, code).map(UnitView::id).orElse(null);
  }

  /** Organisations of the whole chosen province, for associations that work beyond a commune. */
  public List<OrganizationView> organizationsOfProvince() {
    return organizations(null);
  }

  /** Organisations of the chosen commune, or of the province while no commune is chosen. */
  public List<OrganizationView> organizationsHere() {
    return organizations(communeId());
  }

  private List<OrganizationView> organizations(@Nullable Long communeId) {
    Long chosen = provinceId();
    return chosen == null ? List.of() : organizations.inArea(chosen, communeId);
  }

  public List<UnitView> getProvinces() {
    return territory.provinces();
  }

  public List<UnitView> getCommunes() {
    Long chosen = provinceId();
    return chosen == null ? List.of() : territory.communes(chosen);
  }

  public @Nullable String getProvince() {
    return province;
  }

  public void setProvince(@Nullable String province) {
    this.province = province;
  }

  public @Nullable String getCommune() {
    return commune;
  }

  public void setCommune(@Nullable String commune) {
    this.commune = commune;
  }
}
