package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditEvent;
import vn.huongthien.audit.AuditLog;
import vn.huongthien.people.domain.Person;
import vn.huongthien.people.domain.SupportCase;
import vn.huongthien.people.store.CaseRepository;
import vn.huongthien.people.store.IdentityLimits;
import vn.huongthien.people.store.PersonSeals;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Vn;

/**
 * Shows one group of identity fields of one case, for a reason, and writes it down: one reveal, one
 * row. Twenty a day are enough for work and too few for copying.
 */
@ApplicationScoped
public class RevealIdentity {
  /** Reveals of one account in one day. */
  public static final int PER_DAY = 20;

  private static final int WORDS = 3;

  private final CurrentUser user;
  private final CaseRepository cases;
  private final PersonSeals seals;
  private final IdentityLimits limits;
  private final AuditLog audit;

  @Inject
  public RevealIdentity(
      CurrentUser user,
      CaseRepository cases,
      PersonSeals seals,
      IdentityLimits limits,
      AuditLog audit) {
    this.user = user;
    this.cases = cases;
    this.seals = seals;
    this.limits = limits;
    this.audit = audit;
  }

  public record Command(long caseId, IdentityGroup group, String reason) {}

  /**
   * Returns the identity with only the asked group filled.
   *
   * @throws RuleViolated when the reason is no reason, or the day's number is used up
   */
  @Requires(Permission.REVEAL_IDENTITY)
  @Transactional
  public Identity execute(Command command) {
    if (Vn.words(command.reason()).size() < WORDS) {
      throw new RuleViolated("rule.people.revealReason");
    }
    AccessScope scope = user.scope(Permission.REVEAL_IDENTITY);
    SupportCase found = cases.find(scope, command.caseId());
    // the audit row comes first: its lock puts parallel reveals in a line, so that none slips past
    audit.record(
        AuditEvent.read(
            "identity.reveal." + command.group().name().toLowerCase(Locale.ROOT),
            "case",
            found.id(),
            "F3",
            command.reason()));
    limits.reveal(user.accountId(), found.id(), command.group(), PER_DAY);
    Person person = cases.personOf(found);
    return only(command.group(), person.open(seals.of(person.id(), person.keyId())));
  }

  private static Identity only(IdentityGroup group, Identity all) {
    boolean name = group == IdentityGroup.NAME;
    boolean papers = group == IdentityGroup.PAPERS;
    boolean contact = group == IdentityGroup.CONTACT;
    return new Identity(
        name ? all.fullName() : "",
        name ? all.callName() : "",
        name ? all.aliases() : List.of(),
        papers ? all.birthDate() : null,
        papers ? all.idNumber() : "",
        contact ? all.phone() : "",
        contact ? all.address() : "",
        group == IdentityGroup.RELATIVES ? all.relatives() : List.of());
  }
}
