package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * not restricted or the account is on its allow list). A grant of a role that has to say why covers
 * a case only while a reason for this very case runs. Every query over cases puts {@link
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
    List<Long> reasoned = scope.askedGrants().isEmpty() ? List.of() : reasoned(scope.accountId());
    return predicate(scope, scope.openGrants(), scope.askedGrants(), reasoned);
  }

  /**
   * The predicate for lists of codes: whoever has to say why before reading sees from it which
   * cases there are, and no more may be shown of them than the code and its place.
   */
  public Predicate listing(AccessScope scope) {
    return predicate(scope, scope.areaGrants(), List.of(), List.of());
  }

  private Predicate predicate(
      AccessScope scope, List<Grant> open, List<Grant> asked, List<Long> reasoned) {
    LocalDate today = BusinessTime.today(clock);
    List<Long> assigned =
        scope.throughAssignment() ? assigned(scope.accountId(), today) : List.of();
    return new Predicate(scope, open, asked, assigned, reasoned, today);
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

  @Unscoped("these are the account's own reasons, which make its scope")
  private List<Long> reasoned(long accountId) {
    return em.createQuery(
            "SELECT DISTINCT r.caseId FROM CaseReason r WHERE r.accountId = :account"
                + " AND r.untilAt > :now",
            Long.class)
        .setParameter("account", accountId)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  /** A piece of JPQL and its parameters; all parameter names begin with {@code scope}. */
  public static final class Predicate {
    private final AccessScope scope;
    private final List<Long> assigned;
    private final List<Long> reasoned;
    private final LocalDate today;
    private final CaseReach open;
    private final CaseReach asked;

    Predicate(
        AccessScope scope,
        List<Grant> open,
        List<Grant> asked,
        List<Long> assigned,
        List<Long> reasoned,
        LocalDate today) {
      this.scope = scope;
      this.assigned = List.copyOf(assigned);
      this.reasoned = List.copyOf(reasoned);
      this.today = today;
      this.open = new CaseReach("scope", open);
      this.asked = new CaseReach("scopeAsked", asked);
    }

    /**
     * The condition for the {@code SupportCase} with this alias; put it in with AND.
     *
     * @param alias of the entity in the query, a literal of the calling code
     */
    public String where(String alias) {
      List<String> reach = reach(alias);
      return reach.isEmpty()
          ? "1 = 0"
          : "("
              + String.join(" OR ", reach)
              + ") AND NOT EXISTS ("
              + entry(alias, "DENY")
              + ") AND ("
              + alias
              + ".restricted = FALSE OR EXISTS ("
              + entry(alias, "ALLOW")
              + "))";
    }

    private List<String> reach(String alias) {
      List<String> arms = new ArrayList<>(open.arms(alias));
      if (!assigned.isEmpty()) {
        arms.add(alias + ".id IN :scopeAssigned");
      }
      if (!reasoned.isEmpty()) {
        String covered = String.join(" OR ", asked.arms(alias));
        arms.add("(" + alias + ".id IN :scopeReasoned AND (" + covered + "))");
      }
      return arms;
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
      open.bind(query);
      if (!assigned.isEmpty()) {
        query.setParameter("scopeAssigned", assigned);
      }
      if (!reasoned.isEmpty()) {
        query.setParameter("scopeReasoned", reasoned);
        asked.bind(query);
      }
      return query;
    }

    /** Whether an area or organisation grant covers a place, for what does not exist yet. */
    public boolean covers(long communeId, long provinceId, @Nullable Long ownerOrgId) {
      return scope.areaGrants().stream()
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
