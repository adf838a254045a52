package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.ReasonAsked;
import vn.huongthien.people.store.CaseReasons;
import vn.huongthien.shared.AskFirst;
import vn.huongthien.shared.Ids;

/** Sends whoever has to say why to the page that asks, instead of saying that there is nothing. */
@ApplicationScoped
class ReasonGate implements ReasonAsked {
  private final CurrentUser user;
  private final CaseReasons reasons;
  private final Instance<CaseBehind> behind;

  @Inject
  ReasonGate(CurrentUser user, CaseReasons reasons, @Any Instance<CaseBehind> behind) {
    this.user = user;
    this.reasons = reasons;
    this.behind = behind;
  }

  @Override
  @Transactional
  public void check(String object, long id) {
    if (!user.signedIn()) {
      return;
    }
    AccessScope scope = user.scope(Permission.VIEW_CASE);
    if (scope.askedGrants().isEmpty()) {
      return;
    }
    behind.stream()
        .flatMap(b -> b.casesBehind(object, id).stream())
        .filter(caseId -> reasons.isAsked(scope, caseId))
        .findFirst()
        .ifPresent(
            caseId -> {
              throw new AskFirst("/app/people/reason?case=" + Ids.text(caseId));
            });
  }
}
