package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Unscoped;
import vn.huongthien.anonymize.Facts;
import vn.huongthien.anonymize.PopulationCounts;
import vn.huongthien.people.CaseCounts;
import vn.huongthien.people.FactsFilter;
import vn.huongthien.people.Sex;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.UnitLevel;
import vn.huongthien.territory.UnitView;

/** Counts over the real case base. A fact that cannot be counted counts as telling one person. */
@ApplicationScoped
@Unscoped("k is counted over everybody; only the number leaves")
public class CasePopulation implements PopulationCounts {
  private final CaseCounts counts;
  private final TerritoryQueries territory;
  private final Clock clock;

  @Inject
  public CasePopulation(CaseCounts counts, TerritoryQueries territory, Clock clock) {
    this.counts = counts;
    this.territory = territory;
    this.clock = clock;
  }

  @Override
  public long count(Facts facts) {
    if (!facts.other().isEmpty()) {
      return 1;
    }
    int year = BusinessTime.today(clock).getYear();
    Integer from = facts.ageFrom();
    Integer to = facts.ageTo();
    return counts.count(
        new FactsFilter(
            facts.sex() == null ? null : Sex.valueOf(facts.sex()),
            to == null ? null : Integer.valueOf(year - to),
            from == null ? null : Integer.valueOf(year - from),
            unit(UnitLevel.COMMUNE, facts.commune()),
            provinces(facts),
            facts.offenceGroup(),
            facts.sentenceBand()));
  }

  private Set<Long> provinces(Facts facts) {
    String province = facts.province();
    if (province != null) {
      Long id = unit(UnitLevel.PROVINCE, province);
      return Set.of(id == null ? Long.valueOf(-1) : id);
    }
    String region = facts.region();
    return region == null
        ? Set.of()
        : territory.provinces().stream()
            .filter(p -> Region.valueOf(region).provinces().contains(p.code()))
            .map(UnitView::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** An unknown code matches nobody. */
  private @Nullable Long unit(UnitLevel level, @Nullable String code) {
    return code == null ? null : territory.byCode(level, code).map(UnitView::id).orElse(-1L);
  }
}
