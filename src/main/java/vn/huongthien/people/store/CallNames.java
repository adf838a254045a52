package vn.huongthien.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Role;
import vn.huongthien.people.CaseScope;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Vn;

/**
 * How people want to be called, for those who work with them: the assigned mentor and the officers
 * of the ward. Everybody else sees the code.
 */
@ApplicationScoped
public class CallNames {
  /** More names than this are not opened for one search. */
  private static final int MOST = 5_000;

  private final EntityManager em;
  private final CaseScope scopes;
  private final PersonSeals seals;

  @Inject
  public CallNames(@CaseData EntityManager em, CaseScope scopes, PersonSeals seals) {
    this.em = em;
    this.scopes = scopes;
    this.seals = seals;
  }

  /** A case and where it stands, which decides who sees the name. */
  public record Named(long caseId, long communeId, long provinceId, @Nullable Long ownerOrgId) {}

  /** A sealed name with its key. */
  @SuppressWarnings("ArrayRecordComponent") // sealed bytes; never compared
  public record Sealed(long caseId, long personId, long keyId, byte[] callName) {}

  /** The call names, by case, of those of the cases whose names this scope may see. */
  public Map<Long, String> of(AccessScope scope, Collection<Named> cases) {
    CaseScope.Predicate sight = scopes.of(sight(scope));
    List<Long> visible =
        cases.stream()
            .filter(
                c ->
                    sight.isAssigned(c.caseId())
                        || sight.covers(c.communeId(), c.provinceId(), c.ownerOrgId()))
            .map(Named::caseId)
            .toList();
    if (visible.isEmpty()) {
      return Map.of();
    }
    return open(
        sight
            .bind(em.createQuery(SELECT + "c.id IN :ids AND " + sight.where("c"), Sealed.class))
            .setParameter("ids", visible)
            .getResultList());
  }

  /** Cases whose call name fits the words, among those whose names this scope may see. */
  public List<Long> matching(AccessScope scope, @Nullable Long communeId, String text) {
    CaseScope.Predicate sight = scopes.of(sight(scope));
    String commune = communeId == null ? "" : "c.communeId = :commune AND ";
    TypedQuery<Sealed> query =
        sight.bind(em.createQuery(SELECT + commune + sight.where("c"), Sealed.class));
    if (communeId != null) {
      query.setParameter("commune", communeId);
    }
    return open(query.setMaxResults(MOST).getResultList()).entrySet().stream()
        .filter(e -> Vn.matches(e.getValue(), text))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Map<Long, String> open(List<Sealed> sealed) {
    seals.prepare(sealed.stream().map(Sealed::keyId).toList());
    Map<Long, String> names = new HashMap<>();
    for (Sealed s : sealed) {
      names.put(
          s.caseId(), seals.of(s.personId(), s.keyId()).open("call_name_sealed", s.callName()));
    }
    return names;
  }

  private static AccessScope sight(AccessScope scope) {
    return new AccessScope(
        scope.accountId(),
        scope.grants().stream()
            .filter(g -> g.role() == Role.OFFICER || g.role() == Role.VOLUNTEER)
            .toList());
  }

  private static final String SELECT =
      "SELECT NEW vn.huongthien.people.store.CallNames$Sealed(c.id, p.id, p.keyId, p.callName)"
          + " FROM SupportCase c, Person p WHERE p.id = c.personId AND ";
}
