package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.domain.CaseAccess;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;

/**
 * The only place that says which cases a scope reaches: (an area or organisation grant covers the
 * case, or it is assigned to the account) and the account is not kept away from it and (the case is
 * not restricted or the account is on its allow list). Every query over cases puts {@link
 * Predicate#where} into its WHERE and calls {@link Predicate#bind}.
 */
@ApplicationScoped
public class CaseScope {
  private final EntityManager em;
  private final Clock clock;

  @Inject
  public CaseScope(@CaseData EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** The predicate of this scope as of today. */
  public Predicate of(AccessScope scope) {
    LocalDate today = BusinessTime.today(clock);
    List<Long> assigned =
        scope.throughAssignment() ? assigned(scope.accountId(), today) : List.of();
    return new Predicate(scope, assigned, today);
  }

  /** The ids are read first, so that the database can use an index on either side of the OR. */
  @Unscoped("these are the account's own assignments, which make its scope")
  private List<Long> assigned(long accountId, LocalDate today) {
    return em.createQuery(
            "SELECT DISTINCT a.caseId FROM CaseAccess a WHERE a.accountId = :account"
                + " AND a.kind = :kind AND a.validFrom <= :today"
                + " AND (a.validTo IS NULL OR a.validTo > :today)",
            Long.class)
        .setParameter("account", accountId)
        .setParameter("kind", CaseAccess.Kind.ASSIGNED)
        .setParameter("today", today)
        .getResultList();
  }

  /** A piece of JPQL and its parameters; all parameter names begin with {@code scope}. */
  public static final class Predicate {
    private final AccessScope scope;
    private final List<Long> assigned;
    private final LocalDate today;
    private final List<Grant> areas;
    private final Set<Long> communes;
    private final Set<Long> provinces;
    private final List<Grant> ofOrganization;
    private final boolean everything;

    Predicate(AccessScope scope, List<Long> assigned, LocalDate today) {
      this.scope = scope;
      this.assigned = List.copyOf(assigned);
      this.today = today;
      this.areas = scope.areaGrants();
      List<Grant> plain = areas.stream().filter(g -> g.organizationId() == null).toList();
      this.ofOrganization = areas.stream().filter(g -> g.organizationId() != null).toList();
      this.everything = plain.stream().anyMatch(Grant::nationwide);
      this.communes =
          plain.stream()
              .map(Grant::communeId)
              .filter(Objects::nonNull)
              .collect(Collectors.toUnmodifiableSet());
      this.provinces =
          plain.stream()
              .filter(g -> g.communeId() == null)
              .map(Grant::provinceId)
              .filter(Objects::nonNull)
              .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The condition for the {@code SupportCase} with this alias; put it in with AND.
     *
     * @param alias of the entity in the query, a literal of the calling code
     */
    public String where(String alias) {
      String reach = reach(alias);
      return reach.isEmpty()
          ? "1 = 0"
          : "("
              + reach
              + ") AND NOT EXISTS ("
              + entry(alias, "DENY")
              + ") AND ("
              + alias
              + ".restricted = FALSE OR EXISTS ("
              + entry(alias, "ALLOW")
              + "))";
    }

    private String reach(String alias) {
      if (everything) {
        return "1 = 1";
      }
      List<String> arms = new ArrayList<>();
      if (!communes.isEmpty()) {
        arms.add(alias + ".communeId IN :scopeCommunes");
      }
      if (!provinces.isEmpty()) {
        arms.add(alias + ".provinceId IN :scopeProvinces");
      }
      for (int i = 0; i < ofOrganization.size(); i++) {
        Grant grant = ofOrganization.get(i);
        String arm = alias + ".ownerOrgId = :scopeOrg" + i;
        if (areaOf(grant) != null) {
          arm += " AND " + alias + (grant.communeId() != null ? ".communeId" : ".provinceId");
          arm += " = :scopeArea" + i;
        }
        arms.add("(" + arm + ")");
      }
      if (!assigned.isEmpty()) {
        arms.add(alias + ".id IN :scopeAssigned");
      }
      return String.join(" OR ", arms);
    }

    private static String entry(String alias, String kind) {
      return "SELECT scopeEntry.id FROM CaseAccess scopeEntry WHERE scopeEntry.caseId = "
          + alias
          + ".id AND scopeEntry.accountId = :scopeAccount"
          + " AND scopeEntry.kind = vn.huongthien.people.domain.CaseAccess.Kind."
          + kind
          + " AND scopeEntry.validFrom <= :scopeToday"
          + " AND (scopeEntry.validTo IS NULL OR scopeEntry.validTo > :scopeToday)";
    }

    /** Sets the parameters of {@link #where}. */
    public <Q extends Query> Q bind(Q query) {
      if (reach("c").isEmpty()) {
        return query;
      }
      query.setParameter("scopeAccount", scope.accountId()).setParameter("scopeToday", today);
      if (everything) {
        return query;
      }
      if (!communes.isEmpty()) {
        query.setParameter("scopeCommunes", communes);
      }
      if (!provinces.isEmpty()) {
        query.setParameter("scopeProvinces", provinces);
      }
      for (int i = 0; i < ofOrganization.size(); i++) {
        query.setParameter("scopeOrg" + i, ofOrganization.get(i).organizationId());
        Long area = areaOf(ofOrganization.get(i));
        if (area != null) {
          query.setParameter("scopeArea" + i, area);
        }
      }
      if (!assigned.isEmpty()) {
        query.setParameter("scopeAssigned", assigned);
      }
      return query;
    }

    private static @Nullable Long areaOf(Grant grant) {
      return grant.communeId() != null ? grant.communeId() : grant.provinceId();
    }

    /** Whether an area or organisation grant covers a place, for what does not exist yet. */
    public boolean covers(long communeId, long provinceId, @Nullable Long ownerOrgId) {
      return areas.stream()
          .filter(g -> g.organizationId() == null || g.organizationId().equals(ownerOrgId))
          .anyMatch(
              g ->
                  g.communeId() != null
                      ? g.communeId() == communeId
                      : g.provinceId() == null || g.provinceId() == provinceId);
    }

    /** The cases that are assigned to the account of this scope today. */
    public List<Long> assigned() {
      return assigned;
    }

    /** Whether the case is assigned to the account of this scope. */
    public boolean isAssigned(long caseId) {
      return assigned.contains(caseId);
    }
  }
}
