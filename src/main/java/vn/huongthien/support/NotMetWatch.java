package vn.huongthien.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.identity.Tasks;
import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.support.store.ActivityRepository;

/**
 * When a mentor did not meet somebody for the third time in a row, the ward's police get a task, in
 * the same transaction. The next contact closes it.
 */
@ApplicationScoped
class NotMetWatch {
  private static final int TIMES = 3;
  private static final int DAYS_TO_ACT = 7;

  private final CurrentUser user;
  private final CaseQueries cases;
  private final ActivityRepository activities;
  private final Tasks tasks;
  private final Clock clock;

  @Inject
  NotMetWatch(
      CurrentUser user,
      CaseQueries cases,
      ActivityRepository activities,
      Tasks tasks,
      Clock clock) {
    this.user = user;
    this.cases = cases;
    this.activities = activities;
    this.tasks = tasks;
    this.clock = clock;
  }

  void watch(@Observes ActivityLogged logged) {
    AccessScope scope = user.scope(Permission.LOG_ACTIVITY);
    for (long caseId : logged.caseIds()) {
      if (logged.state() == ActivityState.DONE) {
        tasks.closeByKey(key(caseId));
      } else if (logged.state() == ActivityState.NOT_MET
          && activities.notMetInARow(caseId, scope.accountId()) >= TIMES) {
        open(cases.header(scope, caseId));
      }
    }
  }

  private void open(CaseHeader header) {
    tasks.open(
        new Tasks.NewTask(
            "NOT_MET",
            header.id(),
            null,
            Permission.EDIT_CASE,
            header.provinceId(),
            header.communeId(),
            BusinessTime.today(clock).plusDays(DAYS_TO_ACT),
            "support.task.notMet",
            List.of(header.code(), String.valueOf(TIMES)),
            "/app/desk/case?id=" + Ids.text(header.id()),
            key(header.id())));
  }

  private static String key(long caseId) {
    return "not-met:" + Ids.text(caseId);
  }
}
