package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Role;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.UnitView;

/** Members of staff to choose from: those who have a role today at a place. */
@ApplicationScoped
public class StaffQueries {
  private final EntityManager em;
  private final TerritoryQueries territory;
  private final Clock clock;

  @Inject
  public StaffQueries(@CaseData EntityManager em, TerritoryQueries territory, Clock clock) {
    this.em = em;
    this.territory = territory;
    this.clock = clock;
  }

  /**
   * Somebody who can be chosen.
   *
   * @param organizationId what the role is narrowed to, if anything
   */
  public record StaffMember(long id, String displayName, @Nullable Long organizationId) {}

  /** Somebody with a role and the area it was given for. */
  public record PlacedMember(
      long id,
      String displayName,
      @Nullable Long provinceId,
      @Nullable Long communeId,
      @Nullable Long organizationId) {}

  /** Everybody who has one of these roles today, by name. */
  public List<PlacedMember> placed(Collection<Role> roles) {
    return em.createQuery(
            "SELECT DISTINCT NEW vn.huongthien.identity.StaffQueries$PlacedMember("
                + "a.id, a.displayName, g.provinceId, g.communeId, g.organizationId)"
                + " FROM Account a, RoleGrant g"
                + " WHERE g.accountId = a.id AND a.active = TRUE AND g.role IN :roles AND "
                + GrantQueries.COUNTS
                + " ORDER BY a.displayName, a.id",
            PlacedMember.class)
        .setParameter("roles", roles)
        .setParameter("today", BusinessTime.today(clock))
        .getResultList();
  }

  /** Whose role covers the commune: given for it, for its province or for the country. */
  public List<StaffMember> withRole(Role role, long communeId) {
    Long province = territory.optional(communeId).map(UnitView::provinceId).orElse(null);
    return em.createQuery(
            "SELECT DISTINCT NEW vn.huongthien.identity.StaffQueries$StaffMember("
                + "a.id, a.displayName, g.organizationId) FROM Account a, RoleGrant g"
                + " WHERE g.accountId = a.id AND a.active = TRUE AND g.role = :role AND "
                + GrantQueries.COUNTS
                + " AND (g.communeId = :commune OR (g.communeId IS NULL"
                + " AND (g.provinceId = :province OR g.provinceId IS NULL)))"
                + " ORDER BY a.displayName",
            StaffMember.class)
        .setParameter("role", role)
        .setParameter("today", BusinessTime.today(clock))
        .setParameter("commune", communeId)
        .setParameter("province", province)
        .getResultList();
  }
}
