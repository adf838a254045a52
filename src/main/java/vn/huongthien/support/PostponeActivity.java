package vn.huongthien.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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

/** Puts a planned activity off: it stays as postponed, and the next one is linked to it. */
@ApplicationScoped
public class PostponeActivity {
  private final CurrentUser user;
  private final Submissions submissions;
  private final ActivityRepository activities;
  private final ActivityNotes notes;
  private final ActivityRules rules;
  private final Clock clock;

  @Inject
  public PostponeActivity(
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

  public record Command(String idempotencyKey, long activityId, int version, Instant plannedAt) {}

  /**
   * Returns the id of the next activity.
   *
   * @throws RuleViolated when it is not planned any more, or the new time has passed
   */
  @Requires(Permission.LOG_ACTIVITY)
  @Transactional
  @Audited(action = "activity.postpone", object = "activity")
  public long execute(Command command) {
    Submissions.Claim claim =
        submissions.claim(
            "activity.postpone", command.idempotencyKey(), user.accountId(), Ids.next());
    if (!claim.isFirst()) {
      return claim.id();
    }
    SupportActivity activity =
        activities.own(user.scope(Permission.LOG_ACTIVITY), command.activityId());
    activity.expectVersion(command.version());
    rules.planned(command.plannedAt());
    SupportActivity next =
        activity.postpone(
            claim.id(), command.plannedAt(), clock.instant(), command.idempotencyKey());
    next.note(notes.seal(next, notes.open(activity.caseId(), activity.id(), activity.note())));
    activities.add(next);
    activities.flush();
    activities
        .participants(activity.id())
        .forEach(p -> activities.add(new Participant(Ids.next(), next.id(), p.caseId())));
    activities.flush();
    return next.id();
  }
}
