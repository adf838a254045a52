package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Principal;
import vn.huongthien.identity.domain.StaffTask;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;
import vn.huongthien.territory.TerritoryQueries;
import vn.huongthien.territory.UnitView;

/**
 * Opens and closes tasks and notices of staff, inside the transaction of whatever makes them
 * necessary. They name cases by code and people not at all.
 */
@ApplicationScoped
public class Tasks {
  private static final String BETWEEN = "\u001f";

  private final EntityManager em;
  private final CurrentUser user;
  private final TerritoryQueries territory;
  private final Clock clock;

  @Inject
  public Tasks(
      @CaseData EntityManager em, CurrentUser user, TerritoryQueries territory, Clock clock) {
    this.em = em;
    this.user = user;
    this.territory = territory;
    this.clock = clock;
  }

  /**
   * A task to be opened, for one account or for all with a permission in a place.
   *
   * @param permission who may do it, when no account is named; with both areas null: anywhere
   * @param provinceId the province of the place; found out when only a commune is named
   * @param subjectKey key of the message that says what is to be done
   * @param args arguments of the message: codes, numbers, dates; never a name
   * @param link path of the page where it is done
   * @param openKey while a task with this key is open, no second one is opened; or null
   */
  public record NewTask(
      String kind,
      @Nullable Long caseId,
      @Nullable Long assigneeId,
      @Nullable Permission permission,
      @Nullable Long provinceId,
      @Nullable Long communeId,
      @Nullable LocalDate dueOn,
      String subjectKey,
      List<String> args,
      String link,
      @Nullable String openKey) {}

  /** Opens a task and returns its id, or the id of the one that is open under the same key. */
  @Transactional
  public long open(NewTask wanted) {
    String openKey = wanted.openKey();
    Optional<StaffTask> already = openKey == null ? Optional.empty() : byKey(openKey);
    if (already.isPresent()) {
      return already.get().id();
    }
    StaffTask task =
        new StaffTask(
            Ids.next(),
            new StaffTask.Audience(
                wanted.assigneeId(), wanted.permission(), province(wanted), wanted.communeId()),
            new StaffTask.Subject(
                wanted.kind(),
                wanted.caseId(),
                wanted.dueOn(),
                wanted.subjectKey(),
                String.join(BETWEEN, wanted.args()),
                wanted.link()),
            openKey,
            clock.instant());
    em.persist(task);
    em.flush();
    return task.id();
  }

  /** Closes the task of this key, if one is open. */
  @Transactional
  public void closeByKey(String openKey) {
    byKey(openKey).ifPresent(this::close);
  }

  /** Closes a task; one that is closed already stays as it is. */
  @Transactional
  public void close(long taskId) {
    StaffTask task = em.find(StaffTask.class, taskId);
    if (task != null) {
      close(task);
    }
  }

  private @Nullable Long province(NewTask wanted) {
    return wanted.provinceId() != null || wanted.communeId() == null
        ? wanted.provinceId()
        : territory.optional(wanted.communeId()).map(UnitView::provinceId).orElse(null);
  }

  static List<String> arguments(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN, -1));
  }

  private void close(StaffTask task) {
    Long by = user.principal().filter(p -> !p.isSystem()).map(Principal::accountId).orElse(null);
    task.close(by, clock.instant());
    em.flush();
  }

  private Optional<StaffTask> byKey(String openKey) {
    return em.createQuery("SELECT t FROM StaffTask t WHERE t.openKey = :key", StaffTask.class)
        .setParameter("key", openKey)
        .getResultStream()
        .findFirst();
  }
}
