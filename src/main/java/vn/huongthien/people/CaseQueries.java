package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Scoped;
import vn.huongthien.people.domain.SupportCase;
import vn.huongthien.people.store.CallNames;
import vn.huongthien.people.store.CallNames.Named;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.UnitView;

/** Cases as lists and heads, always within a scope. */
@ApplicationScoped
public class CaseQueries {
  private static final Map<String, String> SORTS =
      Map.of(
          "code", "c.code",
          "openedOn", "c.openedOn",
          "supervision", "c.supervision",
          "help", "c.help",
          "birthYear", "c.birthYear");

  private static final Set<String> ORDERS_BY_FACTS = Set.of("supervision", "help", "birthYear");

  private final EntityManager em;
  private final CaseScope scopes;
  private final Scoped scoped;
  private final CallNames names;
  private final TerritoryQueries territory;

  @Inject
  public CaseQueries(
      @CaseData EntityManager em,
      CaseScope scopes,
      Scoped scoped,
      CallNames names,
      TerritoryQueries territory) {
    this.em = em;
    this.scopes = scopes;
    this.scoped = scoped;
    this.names = names;
    this.territory = territory;
  }

  /** As the list reads it; names of communes and of the person are put in afterwards. */
  public record Raw(
      long id,
      String code,
      int episode,
      long communeId,
      long provinceId,
      @Nullable Long ownerOrgId,
      Supervision supervision,
      Help help,
      Sex sex,
      int birthYear,
      boolean restricted,
      LocalDate openedOn) {}

  /**
   * @throws vn.huongthien.shared.NotFound when there is none within the scope
   */
  @Transactional
  public CaseHeader header(AccessScope scope, long id) {
    CaseScope.Predicate within = scopes.of(scope);
    TypedQuery<SupportCase> query =
        em.createQuery(
            "SELECT c FROM SupportCase c WHERE c.id = :id AND " + within.where("c"),
            SupportCase.class);
    SupportCase c =
        scoped.found(
            within.bind(query).setParameter("id", id).getResultStream().findFirst(), "case", id);
    CaseFacts facts = c.facts();
    Named named = new Named(c.id(), c.communeId(), c.provinceId(), c.ownerOrgId());
    return new CaseHeader(
        c.id(),
        c.version(),
        c.code(),
        c.episode(),
        c.communeId(),
        communeName(c.communeId()),
        c.provinceId(),
        c.ownerOrgId(),
        c.supervision(),
        c.help(),
        facts.sex(),
        facts.birthYear(),
        facts.releaseBasis(),
        facts.releasedOn(),
        facts.offenceGroup(),
        facts.sentenceBand(),
        c.isRestricted(),
        c.openedOn(),
        names.of(scope, List.of(named)).get(c.id()));
  }

  /** One page of the cases that the filter leaves, newest first unless sorted otherwise. */
  @Transactional
  public Page<CaseRow> page(AccessScope scope, CaseFilter filter, PageRequest request) {
    // a filter or an order by what the case says would say it as well
    boolean codes = !filter.asksForFacts() && !ORDERS_BY_FACTS.contains(request.sort());
    CaseScope.Predicate within = codes ? scopes.listing(scope) : scopes.of(scope);
    Map<String, Object> values = new HashMap<>();
    String where = where(scope, filter, values) + within.where("c");
    TypedQuery<Long> count =
        within.bind(
            em.createQuery("SELECT COUNT(c) FROM SupportCase c WHERE " + where, Long.class));
    TypedQuery<Raw> rows =
        within
            .bind(em.createQuery(SELECT + where + orderBy(request), Raw.class))
            .setFirstResult(request.offset())
            .setMaxResults(request.limit());
    values.forEach(count::setParameter);
    values.forEach(rows::setParameter);
    return new Page<>(rows(scope, rows.getResultList()), count.getSingleResult(), request);
  }

  /** How many cases the filter leaves. */
  @Transactional
  public long count(AccessScope scope, CaseFilter filter) {
    return page(scope, filter, PageRequest.of(0, 1)).total();
  }

  /** Rows of these cases by id, for lists of other modules; a case out of scope is missing. */
  @Transactional
  public Map<Long, CaseRow> rows(AccessScope scope, Collection<Long> caseIds) {
    if (caseIds.isEmpty()) {
      return Map.of();
    }
    CaseScope.Predicate within = scopes.listing(scope);
    List<Raw> raw =
        within
            .bind(em.createQuery(SELECT + "c.id IN :ids AND " + within.where("c"), Raw.class))
            .setParameter("ids", caseIds)
            .getResultList();
    return rows(scope, raw).stream().collect(Collectors.toMap(CaseRow::id, r -> r));
  }

  /** At most 20 cases whose code or visible call name fits, for autocompletion. */
  @Transactional
  public List<CaseRow> search(AccessScope scope, String text) {
    CaseFilter filter = new CaseFilter(text, null, null, null, null, false);
    return page(scope, filter, PageRequest.of(0, 20)).rows();
  }

  private static final String SELECT =
      "SELECT NEW vn.huongthien.people.CaseQueries$Raw(c.id, c.code, c.episode, c.communeId,"
          + " c.provinceId, c.ownerOrgId, c.supervision, c.help, c.sex, c.birthYear, c.restricted,"
          + " c.openedOn) FROM SupportCase c WHERE ";

  private String where(AccessScope scope, CaseFilter filter, Map<String, Object> values) {
    List<String> terms = new ArrayList<>();
    narrow(terms, values, "c.communeId = :commune", "commune", filter.communeId());
    narrow(terms, values, "c.supervision = :supervision", "supervision", filter.supervision());
    narrow(terms, values, "c.help = :help", "help", filter.help());
    narrow(terms, values, "c.releaseBasis = :basis", "basis", filter.releaseBasis());
    if (filter.mine()) {
      List<Long> mine = scopes.of(scope).assigned();
      narrow(terms, values, "c.id IN :mine", "mine", mine.isEmpty() ? List.of(0L) : mine);
    }
    String text = filter.text().strip();
    if (!text.isEmpty() && text.matches("(?i)(ht)?[-0-9]+")) {
      String like = '%' + text.toUpperCase(Locale.ROOT) + '%';
      narrow(terms, values, "c.code LIKE :code", "code", like);
    } else if (!text.isEmpty()) {
      List<Long> called = names.matching(scope, filter.communeId(), text);
      narrow(terms, values, "c.id IN :called", "called", called.isEmpty() ? List.of(0L) : called);
    }
    return terms.stream().map(t -> t + " AND ").collect(Collectors.joining());
  }

  private static void narrow(
      List<String> terms,
      Map<String, Object> values,
      String term,
      String name,
      @Nullable Object value) {
    if (value != null) {
      terms.add(term);
      values.put(name, value);
    }
  }

  private static String orderBy(PageRequest request) {
    String column = SORTS.get(request.sort());
    return column == null
        ? " ORDER BY c.openedOn DESC, c.id DESC"
        : " ORDER BY " + column + (request.descending() ? " DESC" : "") + ", c.id DESC";
  }

  private List<CaseRow> rows(AccessScope scope, List<Raw> raw) {
    Map<Long, String> called =
        names.of(
            scope,
            raw.stream()
                .map(r -> new Named(r.id(), r.communeId(), r.provinceId(), r.ownerOrgId()))
                .toList());
    Set<Long> open = open(scope, raw);
    return raw.stream()
        .map(r -> row(r, called.get(r.id())))
        .map(r -> open.contains(r.id()) ? r : r.codeOnly())
        .toList();
  }

  /** Those of which a list may show more than the code. */
  private Set<Long> open(AccessScope scope, List<Raw> raw) {
    Set<Long> ids = raw.stream().map(Raw::id).collect(Collectors.toSet());
    if (ids.isEmpty() || scope.askedGrants().isEmpty()) {
      return ids;
    }
    CaseScope.Predicate within = scopes.of(scope);
    return Set.copyOf(
        within
            .bind(
                em.createQuery(
                    "SELECT c.id FROM SupportCase c WHERE c.id IN :ids AND " + within.where("c"),
                    Long.class))
            .setParameter("ids", ids)
            .getResultList());
  }

  private CaseRow row(Raw r, @Nullable String callName) {
    return new CaseRow(
        r.id(),
        r.code(),
        r.episode(),
        r.communeId(),
        communeName(r.communeId()),
        r.supervision(),
        r.help(),
        r.sex(),
        r.birthYear(),
        r.restricted(),
        r.openedOn(),
        callName);
  }

  private String communeName(long id) {
    return territory.optional(id).map(UnitView::fullName).orElse("");
  }
}
