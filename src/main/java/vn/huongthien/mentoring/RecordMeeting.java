package vn.huongthien.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.Audited;
import vn.huongthien.mentoring.domain.ModelMeeting;
import vn.huongthien.mentoring.store.ModelRepository;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.platform.persistence.Submissions;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;

/** Writes down a meeting of a model. */
@ApplicationScoped
public class RecordMeeting {
  private static final int MAX_NOTE = 2_000;

  private final CurrentUser user;
  private final Submissions submissions;
  private final ModelRepository models;
  private final Vault vault;
  private final Clock clock;

  @Inject
  public RecordMeeting(
      CurrentUser user, Submissions submissions, ModelRepository models, Vault vault, Clock clock) {
    this.user = user;
    this.submissions = submissions;
    this.models = models;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * @param note what it was about; may be empty
   */
  public record Command(
      String idempotencyKey, long modelId, LocalDate heldOn, int attended, String note) {}

  @Requires(Permission.MANAGE_MODEL)
  @Transactional
  @Audited(action = "mentoring.recordMeeting", object = "meeting")
  public long execute(Command command) {
    Submissions.Claim claim =
        submissions.claim(
            "mentoring.recordMeeting", command.idempotencyKey(), user.accountId(), Ids.next());
    if (!claim.isFirst()) {
      return claim.id();
    }
    models.managed(user.scope(Permission.MANAGE_MODEL), command.modelId());
    rule(!command.heldOn().isAfter(BusinessTime.today(clock)), "future");
    rule(command.attended() >= 1 && command.attended() <= 1_000, "attended");
    rule(command.note().length() <= MAX_NOTE, "meetingNote");
    ModelMeeting meeting =
        new ModelMeeting(
            claim.id(),
            command.modelId(),
            command.heldOn(),
            command.attended(),
            command.idempotencyKey());
    String aad = Vault.aad("model_meeting", "note_sealed", meeting.id());
    meeting.write(
        command.note().isBlank() ? null : vault.seal(vault.systemKey(), aad, command.note()),
        user.accountId());
    models.add(meeting);
    models.flush();
    return meeting.id();
  }

  private static void rule(boolean kept, String code) {
    if (!kept) {
      throw new RuleViolated("rule.mentoring." + code);
    }
  }
}
