package vn.huongthien.territory.web;

import org.jspecify.annotations.Nullable;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.UnitFilter;
import vn.huongthien.territory.UnitLevel;
import vn.huongthien.territory.UnitView;

/** Reads the filter of units from an address; the list and its download read it the same way. */
final class UnitFilters {
  private UnitFilters() {}

  static UnitFilter of(
      TerritoryQueries territory,
      @Nullable String q,
      @Nullable String province,
      @Nullable String level,
      @Nullable String closed) {
    Long provinceId =
        province == null
            ? null
            : territory.byCode(UnitLevel.PROVINCE, province).map(UnitView::id).orElse(null);
    return new UnitFilter(q == null ? "" : q, level(level), provinceId, closed != null);
  }

  private static @Nullable UnitLevel level(@Nullable String text) {
    for (UnitLevel level : UnitLevel.values()) {
      if (level.name().equals(text)) {
        return level;
      }
    }
    return null;
  }
}
