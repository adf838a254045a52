package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import vn.huongthien.access.AccessScope;
import vn.huongthien.identity.CaseFence;

/** Keeps tasks of a case from everybody whom {@link CaseScope} keeps from the case. */
@ApplicationScoped
class PeopleFence implements CaseFence {
  private final CaseScope cases;

  @Inject
  PeopleFence(CaseScope cases) {
    this.cases = cases;
  }

  @Override
  public Condition of(AccessScope scope) {
    return new Within(cases.listing(scope)); // a task names its case by code and says no more
  }

  private record Within(CaseScope.Predicate reach) implements Condition {
    @Override
    public String where(String caseId) {
      return "EXISTS (SELECT fenced.id FROM SupportCase fenced WHERE fenced.id = "
          + caseId
          + " AND "
          + reach.where("fenced")
          + ")";
    }

    @Override
    public <Q extends Query> Q bind(Q query) {
      return reach.bind(query);
    }
  }
}
