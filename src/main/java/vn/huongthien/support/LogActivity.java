package vn.huongthien.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.Audited;
import vn.huongthien.mentoring.ModelQueries;
import vn.huongthien.platform.persistence.Submissions;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.support.domain.Participant;
import vn.huongthien.support.domain.SupportActivity;
import vn.huongthien.support.store.ActivityNotes;
import vn.huongthien.support.store.ActivityRepository;
import vn.huongthien.support.store.ActivityRules;

/** Writes down what was done for one or more people, or that nobody was met and why. */
@ApplicationScoped
public class LogActivity {
  private final CurrentUser user;
  private final Submissions submissions;
  private final ActivityRepository activities;
  private final ModelQueries models;
  private final ActivityNotes notes;
  private final ActivityRules rules;
  private final Clock clock;
  private final Event<ActivityLogged> logged;

  @Inject
  @SuppressWarnings("TooManyParameters") // a command names what it needs
  public LogActivity(
      CurrentUser user,
      Submissions submissions,
      ActivityRepository activities,
      ModelQueries models,
      ActivityNotes notes,
      ActivityRules rules,
      Clock clock,
      Event<ActivityLogged> logged) {
    this.user = user;
    this.submissions = submissions;
    this.activities = activities;
    this.models = models;
    this.notes = notes;
    this.rules = rules;
    this.clock = clock;
    this.logged = logged;
  }

  /**
   * @param participants the first one is whom the activity is mainly about
   * @param modelId the mentoring model it belongs to, or null
   * @param kind code of ACTIVITY_KIND
   * @param mode code of ACTIVITY_MODE, or "" for the one that the kind means
   * @param notMetReason code of NOT_MET_REASON; null when the person was met
   * @param note about the activity as a whole, sealed; may be ""
   */
  public record Command(
      String idempotencyKey,
      List<ParticipantResult> participants,
      @Nullable Long modelId,
      String kind,
      String mode,
      Instant happenedAt,
      @Nullable String notMetReason,
      String note) {
    public Command {
      participants = List.copyOf(participants);
    }

    @Override
    public String toString() {
      return "LogActivity[" + idempotencyKey + "]";
    }

    List<Long> caseIds() {
      return participants.stream().map(ParticipantResult::caseId).toList();
    }
  }

  /**
   * Returns the id of the activity; for a repeated submit that of the first.
   *
   * @throws RuleViolated when something is missing or can't be
   */
  @Requires(Permission.LOG_ACTIVITY)
  @Transactional
  @Audited(action = "activity.log", object = "activity")
  public long execute(Command command) {
    AccessScope scope = user.scope(Permission.LOG_ACTIVITY);
    Submissions.Claim claim =
        submissions.claim("activity.log", command.idempotencyKey(), scope.accountId(), Ids.next());
    if (!claim.isFirst()) {
      return claim.id();
    }
    check(command);
    activities.expectCases(scope, command.caseIds());
    expectModel(command.modelId());
    SupportActivity activity =
        SupportActivity.happened(
            claim.id(),
            new SupportActivity.Origin(
                command.caseIds().get(0),
                command.modelId(),
                scope.accountId(),
                clock.instant(),
                command.idempotencyKey()),
            command.kind(),
            rules.mode(command.mode(), command.kind()),
            new SupportActivity.Outcome(command.happenedAt(), command.notMetReason()));
    activity.note(notes.seal(activity, command.note()));
    activities.add(activity);
    activities.flush();
    for (ParticipantResult said : command.participants()) {
      Participant participant = new Participant(Ids.next(), activity.id(), said.caseId());
      notes.say(participant, said);
      activities.add(participant);
    }
    activities.flush();
    logged.fire(new ActivityLogged(activity.id(), activity.state(), command.caseIds()));
    return activity.id();
  }

  /** Results of a model are counted from activities, so only its own people may add to them. */
  private void expectModel(@Nullable Long modelId) {
    if (modelId != null) {
      models.find(user.scope(Permission.VIEW_MODEL), modelId);
    }
  }

  private void check(Command command) {
    rules.kind(command.kind());
    rules.cases(command.caseIds());
    rules.happened(command.happenedAt());
    rules.outcome(command.notMetReason(), command.participants());
  }
}
