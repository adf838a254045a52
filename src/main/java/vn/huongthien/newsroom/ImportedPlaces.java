package vn.huongthien.newsroom;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.Places;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.UnitFilter;
import vn.huongthien.territory.UnitsChanged;

/** The imported provinces and communes, as every engine of the application knows them. */
@ApplicationScoped
public class ImportedPlaces {
  private final TerritoryQueries territory;
  private volatile @Nullable Places places;

  @Inject
  public ImportedPlaces(TerritoryQueries territory) {
    this.territory = territory;
  }

  void unitsChanged(@Observes(during = AFTER_SUCCESS) UnitsChanged event) {
    places = null;
  }

  /** The same object until the list of units changes. */
  public Places get() {
    Places known = places;
    if (known == null) {
      known =
          Places.of(
              territory.list(new UnitFilter("", null, null, true)).stream()
                  .map(
                      u ->
                          new Places.Unit(
                              u.code(), u.type(), u.name(), territory.find(u.provinceId()).code()))
                  .toList());
      places = known;
    }
    return known;
  }
}
