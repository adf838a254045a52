package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Principal;
import vn.huongthien.identity.domain.RoleGrant;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;

/** Roles that wait for a second person. */
@ApplicationScoped
public class WaitingGrants {
  private final EntityManager em;
  private final SecondPerson second;
  private final Clock clock;

  @Inject
  public WaitingGrants(@CaseData EntityManager em, SecondPerson second, Clock clock) {
    this.em = em;
    this.second = second;
    this.clock = clock;
  }

  /**
   * A role that waits.
   *
   * @param decidable whether the one who asks may confirm it
   */
  public record Waiting(
      long id,
      int version,
      long accountId,
      Grant grant,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Long grantedBy,
      Instant grantedAt,
      boolean decidable) {}

  /** Those that concern somebody, the oldest first. */
  @Transactional
  public List<Waiting> of(Principal who) {
    return em.createQuery(
            "SELECT g FROM RoleGrant g WHERE g.revokedAt IS NULL"
                + " AND (g.validTo IS NULL OR g.validTo >= :today)"
                + " AND NOT EXISTS (SELECT d.id FROM GrantDecision d WHERE d.id = g.id)"
                + " ORDER BY g.grantedAt, g.id",
            RoleGrant.class)
        .setParameter("today", BusinessTime.today(clock))
        .getResultStream()
        .filter(g -> second.concerns(who, Wishes.ofGrant(g)))
        .map(g -> waiting(g, who))
        .toList();
  }

  private Waiting waiting(RoleGrant g, Principal who) {
    RoleGrant.Terms terms = g.terms();
    return new Waiting(
        g.id(),
        g.version(),
        g.accountId(),
        terms.grant(),
        terms.from(),
        terms.to(),
        g.grantedBy(),
        g.grantedAt(),
        second.mayDecide(who, Wishes.ofGrant(g)));
  }
}
