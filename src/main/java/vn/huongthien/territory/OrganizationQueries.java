package vn.huongthien.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.shared.Vn;

/** Organisations; every member of staff may see which ones there are. */
@ApplicationScoped
public class OrganizationQueries {
  private static final int SEARCH_LIMIT = 20;

  private final EntityManager em;
  private final TerritoryQueries territory;

  @Inject
  public OrganizationQueries(@CaseData EntityManager em, TerritoryQueries territory) {
    this.em = em;
    this.territory = territory;
  }

  /** As the query reads it; the area is put in afterwards. */
  public record Row(
      long id,
      String name,
      String kind,
      long provinceId,
      @Nullable Long communeId,
      @Nullable String phone,
      @Nullable LocalDate validTo,
      int version) {}

  /**
   * @throws NotFound when there is none
   */
  public OrganizationView find(long id) {
    return optional(id).orElseThrow(() -> new NotFound("organization"));
  }

  public Optional<OrganizationView> optional(@Nullable Long id) {
    if (id == null) {
      return Optional.empty();
    }
    return em.createQuery(SELECT + " WHERE o.id = :id", Row.class)
        .setParameter("id", id)
        .getResultStream()
        .map(this::view)
        .findFirst();
  }

  /** The name; "" for null or an unknown id. */
  public String name(@Nullable Long id) {
    return optional(id).map(OrganizationView::name).orElse("");
  }

  /** Names by id; unknown ids are missing. */
  public Map<Long, String> names(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "SELECT o.id, o.name FROM Organization o WHERE o.id IN :ids", Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(r -> (Long) r[0], r -> (String) r[1]));
  }

  /** At most 20 that still take part and whose name holds every word, without marks. */
  public List<OrganizationView> search(String text) {
    return page(new OrganizationFilter(text, null, null, null), PageRequest.of(0, SEARCH_LIMIT))
        .rows();
  }

  /** All that work in the commune or in its whole province; with null the whole province. */
  public List<OrganizationView> inArea(long provinceId, @Nullable Long communeId) {
    String where =
        " WHERE o.validTo IS NULL AND o.provinceId = :province"
            + (communeId == null ? "" : " AND (o.communeId IS NULL OR o.communeId = :commune)");
    TypedQuery<Row> query =
        em.createQuery(SELECT + where + " ORDER BY o.name", Row.class)
            .setParameter("province", provinceId);
    if (communeId != null) {
      query.setParameter("commune", communeId);
    }
    return query.getResultStream().map(this::view).toList();
  }

  public Page<OrganizationView> page(OrganizationFilter filter, PageRequest request) {
    Map<String, Object> parameters = new HashMap<>();
    String where = where(filter, parameters);
    TypedQuery<Row> rows =
        em.createQuery(SELECT + where + " ORDER BY o.name, o.id", Row.class)
            .setFirstResult(request.offset())
            .setMaxResults(request.limit());
    TypedQuery<Long> count =
        em.createQuery("SELECT COUNT(o) FROM Organization o" + where, Long.class);
    parameters.forEach(rows::setParameter);
    parameters.forEach(count::setParameter);
    return new Page<>(
        rows.getResultStream().map(this::view).toList(), count.getSingleResult(), request);
  }

  private static final String SELECT =
      "SELECT NEW vn.huongthien.territory.OrganizationQueries$Row(o.id, o.name, o.kind,"
          + " o.provinceId, o.communeId, o.phone, o.validTo, o.version) FROM Organization o";

  private static String where(OrganizationFilter filter, Map<String, Object> parameters) {
    List<String> terms = new ArrayList<>(List.of("o.validTo IS NULL"));
    int n = 0;
    for (String word : Vn.words(filter.text())) {
      terms.add("o.foldedName LIKE :w" + n);
      parameters.put("w" + n++, '%' + word + '%');
    }
    if (filter.kind() != null) {
      terms.add("o.kind = :kind");
      parameters.put("kind", filter.kind());
    }
    if (filter.provinceId() != null) {
      terms.add("o.provinceId = :province");
      parameters.put("province", filter.provinceId());
    }
    if (filter.communeId() != null) {
      terms.add("o.communeId = :commune");
      parameters.put("commune", filter.communeId());
    }
    return " WHERE " + String.join(" AND ", terms);
  }

  private OrganizationView view(Row row) {
    Long area = row.communeId() != null ? row.communeId() : Long.valueOf(row.provinceId());
    return new OrganizationView(
        row.id(),
        row.name(),
        row.kind(),
        row.provinceId(),
        row.communeId(),
        territory.label(area),
        row.phone(),
        row.validTo(),
        row.version());
  }
}
