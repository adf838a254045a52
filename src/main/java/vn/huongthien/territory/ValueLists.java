package vn.huongthien.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.territory.domain.ValueRow;

/** Lists to choose from. They are data: an administrator's change is seen within a minute. */
@ApplicationScoped
public class ValueLists {
  private static final Duration FRESH = Duration.ofSeconds(60);

  private final EntityManager em;
  private final Clock clock;
  private volatile @Nullable Loaded loaded;

  private record Loaded(Map<String, List<ValueRow>> lists, Instant at) {}

  @Inject
  public ValueLists(@CaseData EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** What can be chosen today, in the order of the list. */
  public List<ValueItem> items(String list, Language language) {
    LocalDate today = BusinessTime.today(clock);
    return rows(list).stream()
        .filter(r -> r.validOn(today))
        .map(r -> new ValueItem(r.code(), r.label(language)))
        .toList();
  }

  /** The label of a code, also of one that can no longer be chosen; "" for null. */
  public String label(String list, @Nullable String code, Language language) {
    if (code == null) {
      return "";
    }
    return rows(list).stream()
        .filter(r -> r.code().equals(code))
        .map(r -> r.label(language))
        .findFirst()
        .orElse(code);
  }

  /** Whether the code can be chosen today. */
  public boolean contains(String list, @Nullable String code) {
    LocalDate today = BusinessTime.today(clock);
    return rows(list).stream().anyMatch(r -> r.code().equals(code) && r.validOn(today));
  }

  private List<ValueRow> rows(String list) {
    Instant now = clock.instant();
    Loaded known = loaded;
    if (known == null || known.at().plus(FRESH).isBefore(now)) {
      known = new Loaded(read(), now);
      loaded = known;
    }
    return known.lists().getOrDefault(list, List.of());
  }

  private Map<String, List<ValueRow>> read() {
    return em.createQuery(
            "SELECT v FROM ValueRow v ORDER BY v.list, v.sort, v.code", ValueRow.class)
        .getResultStream()
        .collect(Collectors.groupingBy(ValueRow::list));
  }
}
