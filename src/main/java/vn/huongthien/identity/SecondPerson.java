package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Principal;
import vn.huongthien.access.Role;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.RuleViolated;

/**
 * Who may confirm what an administrator gave: another administrator, or the lead of the place and
 * organisation; never who gave it, never who receives it, and never an account that owes a role to
 * the giver alone, for nobody else has ever said that there is a person behind it.
 */
@ApplicationScoped
public class SecondPerson {
  private final EntityManager em;
  private final Clock clock;

  @Inject
  SecondPerson(@CaseData EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /**
   * What asks for a second person.
   *
   * @param receiver the account that gets it
   * @param giver who did the first step
   * @param reach the roles it is about, with their places
   */
  record Wish(long receiver, @Nullable Long giver, List<Grant> reach) {
    Wish {
      reach = List.copyOf(reach);
    }
  }

  /** Internal: who might be asked. */
  public record Holder(
      long accountId,
      Role role,
      @Nullable Long provinceId,
      @Nullable Long communeId,
      @Nullable Long organizationId) {
    Grant grant() {
      return new Grant(role, provinceId, communeId, organizationId);
    }
  }

  /** Whether it concerns somebody: an administrator, or a lead of the place. */
  boolean concerns(Principal who, Wish wish) {
    return who.grants().stream()
        .filter(g -> g.role().may(Permission.CONFIRM_GRANT))
        .anyMatch(g -> answersFor(g, wish));
  }

  /** Whether this is the right second person. */
  boolean mayDecide(Principal who, Wish wish) {
    return concerns(who, wish) && isIndependent(who.accountId(), wish);
  }

  /**
   * Refuses what could never be confirmed.
   *
   * @throws RuleViolated when today there is nobody who may
   */
  void mustExist(Wish wish) {
    Set<Long> excluded = excluded(wish);
    if (holders(List.of(Role.ADMIN, Role.LEAD)).stream()
        .noneMatch(h -> !excluded.contains(h.accountId()) && answersFor(h.grant(), wish))) {
      throw new RuleViolated("rule.identity.nobodyConfirms");
    }
  }

  /** Those who should know of it: administrators, leads and data-protection officers. */
  List<Long> watchers(Wish wish) {
    return holders(List.of(Role.ADMIN, Role.LEAD, Role.DPO)).stream()
        .filter(h -> h.accountId() != wish.receiver() && answersFor(h.grant(), wish))
        .map(Holder::accountId)
        .distinct()
        .toList();
  }

  /** Whether an account owes a role to the giver alone. */
  boolean madeAlone(long account, long giver) {
    return madeAloneBy(giver).contains(account);
  }

  private boolean isIndependent(long account, Wish wish) {
    return !excluded(wish).contains(account);
  }

  private Set<Long> excluded(Wish wish) {
    Set<Long> excluded = new HashSet<>(Set.of(wish.receiver()));
    Long giver = wish.giver();
    if (giver != null) {
      excluded.add(giver);
      excluded.addAll(madeAloneBy(giver));
    }
    return excluded;
  }

  private List<Long> madeAloneBy(long giver) {
    return em.createQuery(
            "SELECT DISTINCT g.accountId FROM RoleGrant g, GrantDecision d WHERE d.id = g.id"
                + " AND d.confirmed = TRUE AND d.decidedBy IS NULL AND g.grantedBy = :giver",
            Long.class)
        .setParameter("giver", giver)
        .getResultList();
  }

  private static boolean answersFor(Grant holder, Wish wish) {
    return holder.role() == Role.ADMIN || wish.reach().stream().anyMatch(g -> covers(holder, g));
  }

  private static boolean covers(Grant holder, Grant wanted) {
    boolean place =
        holder.nationwide()
            || (holder.communeId() != null
                ? holder.communeId().equals(wanted.communeId())
                : holder.provinceId() != null && holder.provinceId().equals(wanted.provinceId()));
    return place
        && (holder.organizationId() == null
            || holder.organizationId().equals(wanted.organizationId()));
  }

  private List<Holder> holders(List<Role> roles) {
    return em.createQuery(
            "SELECT NEW vn.huongthien.identity.SecondPerson$Holder(a.id, g.role, g.provinceId,"
                + " g.communeId, g.organizationId) FROM Account a, RoleGrant g"
                + " WHERE g.accountId = a.id AND a.active = TRUE AND g.role IN :roles AND "
                + GrantQueries.COUNTS,
            Holder.class)
        .setParameter("roles", roles)
        .setParameter("today", BusinessTime.today(clock))
        .getResultList();
  }
}
