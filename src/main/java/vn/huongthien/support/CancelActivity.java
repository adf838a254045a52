package vn.huongthien.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.support.domain.SupportActivity;
import vn.huongthien.support.store.ActivityRepository;

/** Calls a planned activity off. */
@ApplicationScoped
public class CancelActivity {
  private final CurrentUser user;
  private final ActivityRepository activities;

  @Inject
  public CancelActivity(CurrentUser user, ActivityRepository activities) {
    this.user = user;
    this.activities = activities;
  }

  public record Command(long activityId, int version) implements AuditSubject {
    @Override
    public long auditObject() {
      return activityId;
    }
  }

  /**
   * @throws RuleViolated when it is not planned any more
   */
  @Requires(Permission.LOG_ACTIVITY)
  @Transactional
  @Audited(action = "activity.cancel", object = "activity")
  public void execute(Command command) {
    SupportActivity activity =
        activities.own(user.scope(Permission.LOG_ACTIVITY), command.activityId());
    activity.expectVersion(command.version());
    activity.cancel();
    activities.flush();
  }
}
