package vn.huongthien.territory.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.huongthien.shared.Vn;
import vn.huongthien.territory.UnitLevel;
import vn.huongthien.territory.UnitView;
import vn.huongthien.territory.domain.AdminUnit;

/** All units at one moment, read-only. */
public final class UnitTable {
  private final Map<Long, UnitView> byId;
  private final Map<Long, String> folded = new HashMap<>();
  private final List<UnitView> all;

  UnitTable(List<AdminUnit> units) {
    Map<Long, AdminUnit> rows = units.stream().collect(Collectors.toMap(AdminUnit::id, u -> u));
    Comparator<String> order = Vn.order();
    this.all =
        units.stream()
            .map(u -> view(u, rows))
            .sorted(
                Comparator.comparing(UnitView::provinceName, order)
                    .thenComparing(UnitView::level)
                    .thenComparing(UnitView::name, order)
                    .thenComparing(UnitView::code))
            .toList();
    this.byId = all.stream().collect(Collectors.toMap(UnitView::id, u -> u));
    all.forEach(u -> folded.put(u.id(), ' ' + Vn.fold(u.label() + ' ' + u.code())));
  }

  private static UnitView view(AdminUnit unit, Map<Long, AdminUnit> rows) {
    Long parent = unit.parentId();
    AdminUnit province = parent == null ? unit : rows.get(parent);
    return new UnitView(
        unit.id(),
        unit.code(),
        unit.level(),
        unit.type(),
        unit.name(),
        province.id(),
        province.name(),
        unit.validFrom(),
        unit.validTo());
  }

  /** By province, the province before its communes, each in Vietnamese order. */
  public List<UnitView> all() {
    return all;
  }

  public Map<Long, UnitView> byId() {
    return byId;
  }

  public List<UnitView> of(UnitLevel level) {
    return all.stream().filter(u -> u.level() == level).toList();
  }

  /** Whether each folded word begins a word of the name, the province or the code. */
  public boolean matches(UnitView unit, List<String> words) {
    String hay = folded.get(unit.id());
    return words.stream().allMatch(w -> hay.contains(' ' + w));
  }
}
