package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.Audited;
import vn.huongthien.people.store.Intake;
import vn.huongthien.platform.persistence.Submissions;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;

/**
 * Puts a person into the vault and opens the case under its code; or, when the person had a case
 * that has ended, opens the next episode of the same person.
 */
@ApplicationScoped
public class OpenCase {
  private final CurrentUser user;
  private final Submissions submissions;
  private final Intake intake;
  private final Event<CaseOpened> opened;
  private final Event<IdentityChanged> changed;

  @Inject
  public OpenCase(
      CurrentUser user,
      Submissions submissions,
      Intake intake,
      Event<CaseOpened> opened,
      Event<IdentityChanged> changed) {
    this.user = user;
    this.submissions = submissions;
    this.intake = intake;
    this.opened = opened;
    this.changed = changed;
  }

  /**
   * @param previousCaseId the ended case of the same person, for a new episode; else null
   * @param ownerOrgId organisation that keeps the case; null for that of the account's grant
   * @param detail circumstances in words, sealed; may be ""
   * @param openedOn day of the intake, not after today; null for today
   */
  public record Command(
      String idempotencyKey,
      @Nullable Long previousCaseId,
      Identity identity,
      CaseFacts facts,
      long communeId,
      @Nullable Long ownerOrgId,
      String detail,
      @Nullable LocalDate openedOn) {
    @Override
    public String toString() {
      return "OpenCase[" + idempotencyKey + "]";
    }
  }

  /**
   * Returns the id of the case; for a repeated submit that of the first.
   *
   * @throws RuleViolated when a fact is missing or wrong, the commune is not the user's, or the
   *     number of the identity card is already known
   */
  @Requires(Permission.OPEN_CASE)
  @Transactional
  @Audited(action = "case.open", object = "case")
  public long execute(Command command) {
    Submissions.Claim claim =
        submissions.claim("case.open", command.idempotencyKey(), user.accountId(), Ids.next());
    if (!claim.isFirst()) {
      return claim.id();
    }
    intake.open(claim.id(), command, user.scope(Permission.OPEN_CASE));
    opened.fire(new CaseOpened(claim.id()));
    if (command.previousCaseId() != null) {
      changed.fire(new IdentityChanged(command.previousCaseId()));
    }
    return claim.id();
  }
}
