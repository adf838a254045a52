package vn.huongthien.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Scoped;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.CaseOpenings.Opening;
import vn.huongthien.people.CaseScope;
import vn.huongthien.people.CaseVault;
import vn.huongthien.people.ReasonCategory;
import vn.huongthien.people.domain.CaseReason;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;

/** Reasons for which cases were opened. */
@ApplicationScoped
public class CaseReasons {
  private static final String TABLE = "case_reason";
  private static final String COLUMN = "reason_sealed";

  private final EntityManager em;
  private final CaseScope scopes;
  private final CaseVault vault;
  private final Scoped scoped;
  private final Clock clock;

  @Inject
  public CaseReasons(
      @CaseData EntityManager em, CaseScope scopes, CaseVault vault, Scoped scoped, Clock clock) {
    this.em = em;
    this.scopes = scopes;
    this.vault = vault;
    this.scoped = scoped;
    this.clock = clock;
  }

  /**
   * The code of a case that a scope reaches by saying why.
   *
   * @throws NotFound when there is none
   */
  public String askedCase(AccessScope scope, long caseId) {
    return scoped.found(codes(asked(scope), caseId).stream().findFirst(), "case", caseId);
  }

  /** Whether a case would be open to a scope if its user said why, and is not. */
  public boolean isAsked(AccessScope scope, long caseId) {
    return !scope.askedGrants().isEmpty()
        && !isOpen(scope, caseId)
        && !codes(asked(scope), caseId).isEmpty();
  }

  /** Whether a case is open to a scope now. */
  public boolean isOpen(AccessScope scope, long caseId) {
    return !codes(scopes.of(scope), caseId).isEmpty();
  }

  private CaseScope.Predicate asked(AccessScope scope) {
    return scopes.listing(new AccessScope(scope.accountId(), scope.askedGrants()));
  }

  @Unscoped("takes the predicate of a scope, which the caller made")
  private List<String> codes(CaseScope.Predicate within, long caseId) {
    return within
        .bind(
            em.createQuery(
                "SELECT c.code FROM SupportCase c WHERE c.id = :id AND " + within.where("c"),
                String.class))
        .setParameter("id", caseId)
        .getResultList();
  }

  public void add(
      long caseId, long accountId, ReasonCategory category, String reason, Duration life) {
    long id = Ids.next();
    Instant now = clock.instant();
    byte[] sealed = Objects.requireNonNull(vault.seal(caseId, TABLE, COLUMN, id, reason));
    em.persist(
        new CaseReason(
            id, caseId, accountId, category, sealed, new CaseReason.Time(now, now.plus(life))));
    em.flush();
  }

  /** All reasons for a case within the scope, the newest first, in clear. */
  public List<Opening> of(AccessScope scope, long caseId) {
    CaseScope.Predicate within = scopes.of(scope);
    List<CaseReason> found =
        within
            .bind(
                em.createQuery(
                    "SELECT r FROM CaseReason r, SupportCase c WHERE c.id = r.caseId"
                        + " AND c.id = :case AND "
                        + within.where("c")
                        + " ORDER BY r.givenAt DESC, r.id DESC",
                    CaseReason.class))
            .setParameter("case", caseId)
            .getResultList();
    return found.stream()
        .map(
            r ->
                new Opening(
                    r.accountId(),
                    r.category(),
                    vault.open(caseId, TABLE, COLUMN, r.id(), r.reason()),
                    r.givenAt()))
        .toList();
  }
}
