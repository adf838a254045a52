package vn.huongthien.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.support.domain.Participant;
import vn.huongthien.support.domain.SupportActivity;
import vn.huongthien.support.store.ActivityNotes;
import vn.huongthien.support.store.ActivityRepository;
import vn.huongthien.support.store.ActivityRules;

/** Says how a planned activity ended. */
@ApplicationScoped
public class CompleteActivity {
  private final CurrentUser user;
  private final ActivityRepository activities;
  private final ActivityNotes notes;
  private final ActivityRules rules;
  private final Event<ActivityLogged> logged;

  @Inject
  public CompleteActivity(
      CurrentUser user,
      ActivityRepository activities,
      ActivityNotes notes,
      ActivityRules rules,
      Event<ActivityLogged> logged) {
    this.user = user;
    this.activities = activities;
    this.notes = notes;
    this.rules = rules;
    this.logged = logged;
  }

  /**
   * @param version of the activity as the user saw it; a second submit meets a newer one
   * @param participants results of those who were planned
   */
  public record Command(
      long activityId,
      int version,
      List<ParticipantResult> participants,
      Instant happenedAt,
      @Nullable String notMetReason,
      String note)
      implements AuditSubject {
    public Command {
      participants = List.copyOf(participants);
    }

    @Override
    public long auditObject() {
      return activityId;
    }

    @Override
    public String toString() {
      return "CompleteActivity[" + activityId + "]";
    }
  }

  /**
   * @throws RuleViolated when it is not planned any more, or something is missing
   */
  @Requires(Permission.LOG_ACTIVITY)
  @Transactional
  @Audited(action = "activity.complete", object = "activity")
  public void execute(Command command) {
    AccessScope scope = user.scope(Permission.LOG_ACTIVITY);
    SupportActivity activity = activities.own(scope, command.activityId());
    activity.expectVersion(command.version());
    rules.happened(command.happenedAt());
    rules.outcome(command.notMetReason(), command.participants());
    activity.complete(new SupportActivity.Outcome(command.happenedAt(), command.notMetReason()));
    if (!command.note().isBlank()) {
      activity.note(notes.seal(activity, command.note()));
    }
    Map<Long, ParticipantResult> said =
        command.participants().stream()
            .collect(Collectors.toMap(ParticipantResult::caseId, p -> p));
    List<Participant> planned = activities.participants(activity.id());
    if (said.size() != planned.size()
        || !planned.stream().allMatch(p -> said.containsKey(p.caseId()))) {
      throw new RuleViolated("rule.support.participants");
    }
    planned.forEach(p -> notes.say(p, said.get(p.caseId())));
    activities.flush();
    logged.fire(new ActivityLogged(activity.id(), activity.state(), List.copyOf(said.keySet())));
  }
}
