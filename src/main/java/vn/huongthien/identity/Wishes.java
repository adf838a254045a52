package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Grant;
import vn.huongthien.identity.SecondPerson.Wish;
import vn.huongthien.identity.domain.RoleGrant;
import vn.huongthien.platform.persistence.CaseData;

/** What a grant, or a link to an account, asks of a second person. */
@ApplicationScoped
class Wishes {
  private final EntityManager em;

  @Inject
  Wishes(@CaseData EntityManager em) {
    this.em = em;
  }

  static Wish ofGrant(RoleGrant grant) {
    return new Wish(grant.accountId(), grant.grantedBy(), List.of(grant.terms().grant()));
  }

  /** Whoever answers for one of the account's roles may confirm a link to it. */
  Wish ofLink(long accountId, @Nullable Long issuedBy) {
    List<Grant> reach =
        em.createQuery(
                "SELECT NEW vn.huongthien.access.Grant("
                    + "g.role, g.provinceId, g.communeId, g.organizationId) FROM RoleGrant g"
                    + " WHERE g.accountId = :account AND g.revokedAt IS NULL",
                Grant.class)
            .setParameter("account", accountId)
            .getResultList();
    return new Wish(accountId, issuedBy, reach);
  }
}
