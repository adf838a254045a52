package vn.huongthien.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.shared.Vn;
import vn.huongthien.territory.store.UnitStore;
import vn.huongthien.territory.store.UnitTable;

/** Provinces and communes, for every module above. The list is public, so there is no scope. */
@ApplicationScoped
public class TerritoryQueries {
  private static final int SEARCH_LIMIT = 20;

  private final UnitStore store;
  private final Clock clock;

  @Inject
  public TerritoryQueries(UnitStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The provinces that exist today, in Vietnamese order. */
  public List<UnitView> provinces() {
    return living(store.table().of(UnitLevel.PROVINCE).stream()).toList();
  }

  /** The communes of a province that exist today, in Vietnamese order. */
  public List<UnitView> communes(long provinceId) {
    return living(store.table().of(UnitLevel.COMMUNE).stream())
        .filter(u -> u.provinceId() == provinceId)
        .toList();
  }

  /**
   * A unit, also one that no longer exists.
   *
   * @throws NotFound when there never was one
   */
  public UnitView find(long id) {
    return optional(id).orElseThrow(() -> new NotFound("unit"));
  }

  public Optional<UnitView> optional(@Nullable Long id) {
    return id == null ? Optional.empty() : Optional.ofNullable(store.table().byId().get(id));
  }

  /** The unit that carries this official code today. */
  public Optional<UnitView> byCode(UnitLevel level, String code) {
    return living(store.table().of(level).stream()).filter(u -> u.code().equals(code)).findFirst();
  }

  /** "Phường Ba Đình, Hà Nội"; "" for null or an unknown id. */
  public String label(@Nullable Long id) {
    return optional(id).map(UnitView::label).orElse("");
  }

  /** At most 20 communes and provinces whose words begin as the query's words, without marks. */
  public List<UnitView> search(String text) {
    List<String> words = Vn.words(text);
    UnitTable table = store.table();
    return living(table.all().stream())
        .filter(u -> table.matches(u, words))
        .limit(SEARCH_LIMIT)
        .toList();
  }

  public Page<UnitView> page(UnitFilter filter, PageRequest request) {
    return Page.cut(list(filter), request);
  }

  /** All rows of the filter, for the export. */
  public List<UnitView> list(UnitFilter filter) {
    UnitTable table = store.table();
    List<String> words = Vn.words(filter.text());
    LocalDate today = BusinessTime.today(clock);
    return table.all().stream()
        .filter(u -> filter.level() == null || u.level() == filter.level())
        .filter(u -> filter.provinceId() == null || u.provinceId() == filter.provinceId())
        .filter(u -> filter.closedToo() || u.validOn(today))
        .filter(u -> table.matches(u, words))
        .toList();
  }

  private Stream<UnitView> living(Stream<UnitView> units) {
    LocalDate today = BusinessTime.today(clock);
    return units.filter(u -> u.validOn(today));
  }
}
