package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import vn.huongthien.access.AccessScope;
import vn.huongthien.people.domain.CaseAccess;
import vn.huongthien.people.store.AccessLists;

/** Who is named on the lists of a case today; for those who may change the lists. */
@ApplicationScoped
public class RestrictionQueries {
  private final CaseQueries cases;
  private final AccessLists lists;

  @Inject
  public RestrictionQueries(CaseQueries cases, AccessLists lists) {
    this.cases = cases;
    this.lists = lists;
  }

  /** Accounts that see a restricted case, and accounts that see it under no circumstances. */
  public record Restriction(Set<Long> allowed, Set<Long> denied) {
    public Restriction {
      allowed = Set.copyOf(allowed);
      denied = Set.copyOf(denied);
    }
  }

  /** Of a case within the scope. */
  @Transactional
  public Restriction of(AccessScope scope, long caseId) {
    CaseHeader found = cases.header(scope, caseId);
    return new Restriction(
        Set.copyOf(lists.accounts(found.id(), CaseAccess.Kind.ALLOW)),
        Set.copyOf(lists.accounts(found.id(), CaseAccess.Kind.DENY)));
  }
}
