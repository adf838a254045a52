package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Role;
import vn.huongthien.identity.domain.GrantDecision;
import vn.huongthien.identity.domain.RoleGrant;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;

/** The roles that accounts have, today and in the past. */
@ApplicationScoped
public class GrantQueries {
  /** The condition under which the grant {@code g} counts on the day {@code :today}. */
  static final String COUNTS =
      "g.revokedAt IS NULL AND g.validFrom <= :today"
          + " AND (g.validTo IS NULL OR g.validTo >= :today) AND EXISTS (SELECT d.id"
          + " FROM GrantDecision d WHERE d.id = g.id AND d.confirmed = TRUE)";

  private final EntityManager em;
  private final SecondAdministrator secondAdministrator;
  private final Clock clock;

  @Inject
  public GrantQueries(
      @CaseData EntityManager em, SecondAdministrator secondAdministrator, Clock clock) {
    this.em = em;
    this.secondAdministrator = secondAdministrator;
    this.clock = clock;
  }

  /**
   * A grant as the administrator sees it.
   *
   * @param state TODAY, LATER, OVER, REVOKED, WAITING for a second person, or REFUSED by one
   */
  public record GrantRow(
      long id,
      Role role,
      @Nullable Long provinceId,
      @Nullable Long communeId,
      @Nullable Long organizationId,
      LocalDate from,
      @Nullable LocalDate to,
      String state) {}

  /** What an account may do today. */
  public List<Grant> validToday(long accountId) {
    return em.createQuery(
            "SELECT NEW vn.huongthien.access.Grant("
                + "g.role, g.provinceId, g.communeId, g.organizationId) FROM RoleGrant g"
                + " WHERE g.accountId = :account AND "
                + COUNTS
                + " ORDER BY g.id",
            Grant.class)
        .setParameter("account", accountId)
        .setParameter("today", BusinessTime.today(clock))
        .getResultList();
  }

  /** Whether this administrator has to make a second one before anything else. */
  public boolean isOnlyAdministrator(long accountId) {
    return secondAdministrator.isMissing(accountId);
  }

  /** All grants an account ever had, the newest first. */
  public List<GrantRow> of(long accountId) {
    List<RoleGrant> all =
        em.createQuery(
                "SELECT g FROM RoleGrant g WHERE g.accountId = :account ORDER BY g.id DESC",
                RoleGrant.class)
            .setParameter("account", accountId)
            .getResultList();
    Map<Long, GrantDecision> decisions =
        em.createQuery(
                "SELECT d FROM GrantDecision d, RoleGrant g WHERE d.id = g.id"
                    + " AND g.accountId = :account",
                GrantDecision.class)
            .setParameter("account", accountId)
            .getResultStream()
            .collect(Collectors.toMap(GrantDecision::id, d -> d));
    return all.stream().map(g -> row(g, decisions.get(g.id()))).toList();
  }

  private GrantRow row(RoleGrant grant, @Nullable GrantDecision decision) {
    RoleGrant.Terms t = grant.terms();
    LocalDate today = BusinessTime.today(clock);
    String state = "TODAY";
    if (grant.revokedAt() != null) {
      state = "REVOKED";
    } else if (decision == null || !decision.isConfirmed()) {
      state = decision == null ? "WAITING" : "REFUSED";
    } else if (t.from().isAfter(today)) {
      state = "LATER";
    } else if (t.to() != null && t.to().isBefore(today)) {
      state = "OVER";
    }
    return new GrantRow(
        grant.id(),
        t.role(),
        t.provinceId(),
        t.communeId(),
        t.organizationId(),
        t.from(),
        t.to(),
        state);
  }
}
