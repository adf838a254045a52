package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.access.Scoped;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;

/** Somebody for whom a task is open says that it is done. */
@ApplicationScoped
public class CloseTask {
  private final Tasks tasks;
  private final TaskQueries queries;
  private final CurrentUser user;
  private final Scoped scoped;

  @Inject
  public CloseTask(Tasks tasks, TaskQueries queries, CurrentUser user, Scoped scoped) {
    this.tasks = tasks;
    this.queries = queries;
    this.user = user;
    this.scoped = scoped;
  }

  /** Which task. */
  public record Command(long taskId) implements AuditSubject {
    @Override
    public long auditObject() {
      return taskId;
    }
  }

  /** A task that is closed already, or another's, is as if it were not there. */
  @Requires(Permission.STAFF)
  @Transactional
  @Audited(action = "identity.closeTask", object = "task")
  public void execute(Command c) {
    scoped.found(queries.find(user.require(), c.taskId()), "task", c.taskId());
    tasks.close(c.taskId());
  }
}
