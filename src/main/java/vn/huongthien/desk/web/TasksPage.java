package vn.huongthien.desk.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.identity.CloseTask;
import vn.huongthien.identity.TaskQueries;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.platform.web.PageNumber;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Page;

/** The open tasks of the user, each with the page where it is done and a way to say so. */
@Named
@ViewScoped
@SuppressWarnings("serial") // the container passivates references to its beans
public class TasksPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 25;

  @Inject private CurrentUser user;
  @Inject private TaskQueries tasks;
  @Inject private CloseTask closeTask;
  @Inject private RequestLanguage language;

  private @Nullable String page;
  private transient @Nullable Page<TaskQueries.TaskRow> rows;
  private List<Line> lines = List.of();

  /** A task as it is shown. */
  public record Line(
      String id, String subject, String link, @Nullable LocalDate dueOn, Instant openedAt)
      implements Serializable {}

  public void load() {
    Page<TaskQueries.TaskRow> found = tasks.mine(user.require(), PageNumber.request(page, SIZE));
    rows = found;
    lines =
        found.rows().stream()
            .map(t -> new Line(Ids.text(t.id()), t.subject(), t.link(), t.dueOn(), t.openedAt()))
            .toList();
  }

  /** Says that a task is done. */
  public String close(String id) {
    closeTask.execute(new CloseTask.Command(Ids.parse(id, "task")));
    Messages.addFlashGlobalInfo(language.text("desk.tasks.closed"));
    return "/app/desk/tasks?faces-redirect=true";
  }

  public @Nullable String getPage() {
    return page;
  }

  public void setPage(@Nullable String page) {
    this.page = page;
  }

  public @Nullable Page<TaskQueries.TaskRow> getRows() {
    return rows;
  }

  public List<Line> getLines() {
    return lines;
  }
}
