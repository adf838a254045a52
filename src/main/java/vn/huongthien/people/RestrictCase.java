package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.people.domain.SupportCase;
import vn.huongthien.people.store.AccessLists;
import vn.huongthien.people.store.CaseRepository;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.territory.ValueLists;

/**
 * Makes a case exist only for the accounts that are named, the one that restricts it among them; or
 * changes who is named. Accounts may also be kept away from a case, restricted or not.
 */
@ApplicationScoped
public class RestrictCase {
  private final CurrentUser user;
  private final CaseRepository cases;
  private final AccessLists access;
  private final ValueLists lists;

  @Inject
  public RestrictCase(
      CurrentUser user, CaseRepository cases, AccessLists access, ValueLists lists) {
    this.user = user;
    this.cases = cases;
    this.access = access;
    this.lists = lists;
  }

  /**
   * @param reason code of RESTRICT_REASON
   * @param allowed accounts that still see the case, beside the one that restricts
   * @param denied accounts that must not see it whatever else they may
   */
  public record Command(
      long caseId, int version, String reason, Set<Long> allowed, Set<Long> denied, String note)
      implements AuditSubject {
    public Command {
      allowed = Set.copyOf(allowed);
      denied = Set.copyOf(denied);
    }

    @Override
    public long auditObject() {
      return caseId;
    }
  }

  /**
   * @throws RuleViolated when there is no reason, or somebody is on both lists
   */
  @Requires(Permission.RESTRICT_CASE)
  @Transactional
  @Audited(action = "case.restrict", object = "case")
  public void execute(Command command) {
    long self = user.accountId();
    SupportCase found = cases.find(user.scope(Permission.RESTRICT_CASE), command.caseId());
    found.expectVersion(command.version());
    if (!lists.contains("RESTRICT_REASON", command.reason())) {
      throw new RuleViolated("rule.people.restrictReason");
    }
    Set<Long> allowed = new LinkedHashSet<>(command.allowed());
    allowed.add(self);
    if (command.denied().stream().anyMatch(allowed::contains)) {
      throw new RuleViolated("rule.people.onBothLists");
    }
    found.restrict(command.reason(), self);
    access.allow(found.id(), allowed);
    access.deny(found.id(), command.denied());
    cases.remember(
        found.id(),
        self,
        CaseRepository.change(CaseHistory.Kind.RESTRICTED, null, command.reason()),
        command.note());
    cases.flush();
  }
}
