package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Role;
import vn.huongthien.identity.domain.RoleGrant;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;

/** The roles that accounts have, today and in the past. */
@ApplicationScoped
public class GrantQueries {
  private final EntityManager em;
  private final Clock clock;

  @Inject
  public GrantQueries(@CaseData EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /**
   * A grant as the administrator sees it.
   *
   * @param state TODAY, LATER, OVER or REVOKED
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
                + " WHERE g.accountId = :account AND g.revokedAt IS NULL"
                + " AND g.validFrom <= :today AND (g.validTo IS NULL OR g.validTo >= :today)"
                + " ORDER BY g.id",
            Grant.class)
        .setParameter("account", accountId)
        .setParameter("today", BusinessTime.today(clock))
        .getResultList();
  }

  /** All grants an account ever had, the newest first. */
  public List<GrantRow> of(long accountId) {
    return em.createQuery(
            "SELECT g FROM RoleGrant g WHERE g.accountId = :account ORDER BY g.id DESC",
            RoleGrant.class)
        .setParameter("account", accountId)
        .getResultStream()
        .map(this::row)
        .toList();
  }

  private GrantRow row(RoleGrant grant) {
    RoleGrant.Terms t = grant.terms();
    LocalDate today = BusinessTime.today(clock);
    String state = "TODAY";
    if (grant.revokedAt() != null) {
      state = "REVOKED";
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
