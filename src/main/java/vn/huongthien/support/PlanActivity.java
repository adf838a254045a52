package vn.huongthien.support;

import jakarta.enterprise.context.ApplicationScoped;
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
import vn.huongthien.platform.persistence.Submissions;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.support.domain.Participant;
import vn.huongthien.support.domain.SupportActivity;
import vn.huongthien.support.store.ActivityNotes;
import vn.huongthien.support.store.ActivityRepository;
import vn.huongthien.support.store.ActivityRules;

/** Plans an activity; once its time has passed it waits for its result. */
@ApplicationScoped
public class PlanActivity {
  private final CurrentUser user;
  private final Submissions submissions;
  private final ActivityRepository activities;
  private final ActivityNotes notes;
  private final ActivityRules rules;
  private final Clock clock;

  @Inject
  public PlanActivity(
      CurrentUser user,
      Submissions submissions,
      ActivityRepository activities,
      ActivityNotes notes,
      ActivityRules rules,
      Clock clock) {
    this.user = user;
    this.submissions = submissions;
    this.activities = activities;
    this.notes = notes;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * @param caseIds the first one is whom the activity is mainly about
   * @param mode code of ACTIVITY_MODE, or "" for the one that the kind means
   */
  public record Command(
      String idempotencyKey,
      List<Long> caseIds,
      @Nullable Long modelId,
      String kind,
      String mode,
      Instant plannedAt,
      String note) {
    public Command {
      caseIds = List.copyOf(caseIds);
    }

    @Override
    public String toString() {
      return "PlanActivity[" + idempotencyKey + "]";
    }
  }

  /**
   * Returns the id of the activity; for a repeated submit that of the first.
   *
   * @throws RuleViolated when something is missing or can't be
   */
  @Requires(Permission.LOG_ACTIVITY)
  @Transactional
  @Audited(action = "activity.plan", object = "activity")
  public long execute(Command command) {
    AccessScope scope = user.scope(Permission.LOG_ACTIVITY);
    Submissions.Claim claim =
        submissions.claim("activity.plan", command.idempotencyKey(), scope.accountId(), Ids.next());
    if (!claim.isFirst()) {
      return claim.id();
    }
    rules.kind(command.kind());
    rules.cases(command.caseIds());
    rules.planned(command.plannedAt());
    activities.expectCases(scope, command.caseIds());
    SupportActivity activity =
        SupportActivity.planned(
            claim.id(),
            new SupportActivity.Origin(
                command.caseIds().get(0),
                command.modelId(),
                scope.accountId(),
                clock.instant(),
                command.idempotencyKey()),
            command.kind(),
            rules.mode(command.mode(), command.kind()),
            command.plannedAt());
    activity.note(notes.seal(activity, command.note()));
    activities.add(activity);
    activities.flush();
    command.caseIds().forEach(id -> activities.add(new Participant(Ids.next(), activity.id(), id)));
    activities.flush();
    return activity.id();
  }
}
