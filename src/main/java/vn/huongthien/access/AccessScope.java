package vn.huongthien.access;

import java.util.List;

/**
 * What part of the cases and models a request may touch for one permission: the grants that give
 * this permission, and the account whose assignments count. First argument of every query over
 * scoped data; the predicate itself is made in one place, by {@code people.CaseScope}.
 *
 * @param accountId whose assignments, allow and deny entries count
 * @param grants only those grants whose role gives the permission; empty reaches nothing
 */
public record AccessScope(long accountId, List<Grant> grants) {
  public AccessScope {
    grants = List.copyOf(grants);
  }

  /** Reaches nothing at all. */
  public static AccessScope none(long accountId) {
    return new AccessScope(accountId, List.of());
  }

  /** Grants that reach an area; the others count through assignments only. */
  public List<Grant> areaGrants() {
    return grants.stream().filter(g -> g.role().reach() == Role.Reach.AREA).toList();
  }

  /** Area grants that open a case as they are. */
  public List<Grant> openGrants() {
    return areaGrants().stream().filter(g -> !g.role().hasToSayWhy()).toList();
  }

  /** Area grants that open a case only while a reason for this case runs. */
  public List<Grant> askedGrants() {
    return areaGrants().stream().filter(g -> g.role().hasToSayWhy()).toList();
  }

  /** Whether assignments of the account open cases: for mentors and for ward officers. */
  public boolean throughAssignment() {
    return grants.stream()
        .anyMatch(g -> g.role().reach() == Role.Reach.ASSIGNED || g.role() == Role.OFFICER);
  }

  public boolean isEmpty() {
    return grants.isEmpty();
  }
}
