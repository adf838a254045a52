package vn.huongthien.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Vn;
import vn.huongthien.support.domain.Participant;
import vn.huongthien.support.domain.SupportActivity;
import vn.huongthien.support.store.ActivityNotes;
import vn.huongthien.support.store.ActivityRepository;
import vn.huongthien.support.store.ActivityRules;

/**
 * Corrects an activity; its author alone may. What it said before is always kept; after seven days
 * the correction needs a reason.
 */
@ApplicationScoped
public class AmendActivity {
  /** How long a correction needs no reason. */
  public static final Duration FREE = Duration.ofDays(7);

  private final CurrentUser user;
  private final ActivityRepository activities;
  private final ActivityNotes notes;
  private final ActivityRules rules;
  private final Clock clock;

  @Inject
  public AmendActivity(
      CurrentUser user,
      ActivityRepository activities,
      ActivityNotes notes,
      ActivityRules rules,
      Clock clock) {
    this.user = user;
    this.activities = activities;
    this.notes = notes;
    this.rules = rules;
    this.clock = clock;
  }

  /** Everything as it shall be from now on. */
  public record Command(
      long activityId,
      int version,
      List<ParticipantResult> participants,
      String kind,
      String mode,
      Instant happenedAt,
      @Nullable String notMetReason,
      String note,
      String reason)
      implements AuditSubject {
    public Command {
      participants = List.copyOf(participants);
    }

    @Override
    public long auditObject() {
      return activityId;
    }

    @Override
    public @Nullable String auditReason() {
      return reason.isBlank() ? null : reason;
    }

    @Override
    public String toString() {
      return "AmendActivity[" + activityId + "]";
    }
  }

  /**
   * @throws RuleViolated when it has not happened, something is missing, or it is older than seven
   *     days and there is no reason
   */
  @Requires(Permission.LOG_ACTIVITY)
  @Transactional
  @Audited(action = "activity.amend", object = "activity")
  public void execute(Command command) {
    SupportActivity activity =
        activities.own(user.scope(Permission.LOG_ACTIVITY), command.activityId());
    activity.expectVersion(command.version());
    Instant now = clock.instant();
    if (activity.recordedAt().plus(FREE).isBefore(now) && Vn.words(command.reason()).size() < 2) {
      throw new RuleViolated("rule.support.amendReason");
    }
    rules.kind(command.kind());
    rules.happened(command.happenedAt());
    rules.outcome(command.notMetReason(), command.participants());
    List<Participant> participants = activities.participants(activity.id());
    activities.add(notes.amendment(activity, participants, now, command.reason()));
    activity.amend(
        command.kind(),
        rules.mode(command.mode(), command.kind()),
        new SupportActivity.Outcome(command.happenedAt(), command.notMetReason()));
    activity.note(notes.seal(activity, command.note()));
    Map<Long, ParticipantResult> said =
        command.participants().stream()
            .collect(Collectors.toMap(ParticipantResult::caseId, p -> p));
    participants.stream()
        .filter(p -> said.containsKey(p.caseId()))
        .forEach(p -> notes.say(p, said.get(p.caseId())));
    activities.flush();
  }
}
