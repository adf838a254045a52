package vn.huongthien.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import vn.huongthien.identity.AccountQueries;
import vn.huongthien.identity.AccountQueries.AccountFilter;
import vn.huongthien.shared.PageRequest;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.UnitView;

/** What the generator reads, in transactions, because it runs as a job. */
@ApplicationScoped
@Transactional
class DemoLookups {
  private final AccountQueries accounts;
  private final TerritoryQueries territory;

  @Inject
  DemoLookups(AccountQueries accounts, TerritoryQueries territory) {
    this.accounts = accounts;
    this.territory = territory;
  }

  /** Whether nobody has an account yet. */
  boolean isEmpty() {
    return accounts.page(new AccountFilter("", null, true), PageRequest.of(0, 1)).isEmpty();
  }

  /** Provinces and communes by code. */
  Map<String, UnitView> units() {
    Map<String, UnitView> byCode = new HashMap<>();
    for (UnitView province : territory.provinces()) {
      byCode.put(province.code(), province);
      territory.communes(province.id()).forEach(c -> byCode.put(c.code(), c));
    }
    return byCode;
  }
}
