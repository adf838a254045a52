package vn.huongthien.people.web;

import org.jspecify.annotations.Nullable;
import vn.huongthien.people.CaseFilter;
import vn.huongthien.people.Help;
import vn.huongthien.people.Supervision;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.UnitLevel;
import vn.huongthien.territory.UnitView;

/** Reads the filter of the caseload from the parameters of an address; nonsense means no filter. */
final class CaseFilters {
  private CaseFilters() {}

  /** The parameters as they came. */
  record Parameters(
      @Nullable String q,
      @Nullable String commune,
      @Nullable String supervision,
      @Nullable String help,
      @Nullable String basis,
      @Nullable String mine) {}

  static CaseFilter of(TerritoryQueries territory, Parameters p) {
    return new CaseFilter(
        p.q() == null ? "" : p.q(),
        p.commune() == null
            ? null
            : territory.byCode(UnitLevel.COMMUNE, p.commune()).map(UnitView::id).orElse(null),
        constant(Supervision.class, p.supervision()),
        constant(Help.class, p.help()),
        p.basis() == null || p.basis().isBlank() ? null : p.basis(),
        "true".equals(p.mine()));
  }

  private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
    if (name != null) {
      for (E one : type.getEnumConstants()) {
        if (one.name().equals(name)) {
          return one;
        }
      }
    }
    return null;
  }
}
