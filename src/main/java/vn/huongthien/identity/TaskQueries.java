package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Grant;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Principal;
import vn.huongthien.identity.domain.StaffTask;
import vn.huongthien.platform.i18n.RequestLanguage;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;

/**
 * What waits for somebody: the own tasks, and those anybody with the right in the area may do. A
 * task of a case is there only for those who may see the case today.
 */
@ApplicationScoped
public class TaskQueries {
  private final EntityManager em;
  private final CaseFence fence;
  private final RequestLanguage language;

  @Inject
  public TaskQueries(@CaseData EntityManager em, CaseFence fence, RequestLanguage language) {
    this.em = em;
    this.fence = fence;
    this.language = language;
  }

  /** A task in words. */
  public record TaskRow(
      long id,
      String kind,
      String subject,
      String link,
      @Nullable LocalDate dueOn,
      Instant openedAt) {}

  /** One page of the open tasks, those with the nearest day first. */
  public Page<TaskRow> mine(Principal who, PageRequest request) {
    Audience audience = audience(who);
    List<TaskRow> rows =
        audience
            .bind(
                em.createQuery(
                    "SELECT t FROM StaffTask t WHERE "
                        + audience.where
                        + " ORDER BY CASE WHEN t.dueOn IS NULL THEN 1 ELSE 0 END, t.dueOn, t.id",
                    StaffTask.class))
            .setFirstResult(request.offset())
            .setMaxResults(request.limit())
            .getResultList()
            .stream()
            .map(this::row)
            .toList();
    return new Page<>(rows, count(audience), request);
  }

  /** How many wait, by the same condition. */
  public long count(Principal who) {
    return count(audience(who));
  }

  /** One of the tasks that wait for somebody. */
  public Optional<TaskRow> find(Principal who, long id) {
    Audience audience = audience(who);
    return audience
        .bind(
            em.createQuery(
                "SELECT t FROM StaffTask t WHERE t.id = :id AND " + audience.where,
                StaffTask.class))
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(this::row);
  }

  private long count(Audience audience) {
    return audience
        .bind(
            em.createQuery("SELECT COUNT(t) FROM StaffTask t WHERE " + audience.where, Long.class))
        .getSingleResult();
  }

  private TaskRow row(StaffTask task) {
    StaffTask.Subject s = task.subject();
    return new TaskRow(
        task.id(),
        s.kind(),
        language.text(s.key(), Tasks.arguments(s.args()).toArray()),
        s.link(),
        s.dueOn(),
        task.openedAt());
  }

  private Audience audience(Principal who) {
    AccessScope cases =
        new AccessScope(
            who.accountId(),
            who.grants().stream().filter(g -> g.role().may(Permission.VIEW_CASE)).toList());
    return Audience.of(who, fence.of(cases));
  }

  /** The one condition of list and count, with its values. */
  private record Audience(
      String where, long accountId, List<Object> values, CaseFence.Condition cases) {
    static Audience of(Principal who, CaseFence.Condition cases) {
      StringBuilder where = new StringBuilder("t.closedAt IS NULL AND (t.assigneeId = :account");
      List<Object> values = new ArrayList<>();
      for (Grant grant : who.grants()) {
        where.append(" OR (t.assigneeId IS NULL AND t.permission IN ").append(next(values));
        values.add(List.<Permission>copyOf(grant.role().permissions()));
        if (grant.communeId() != null) {
          where.append(" AND t.communeId = ").append(next(values));
          values.add(grant.communeId());
        } else if (grant.provinceId() != null) {
          where.append(" AND t.provinceId = ").append(next(values));
          values.add(grant.provinceId());
        }
        where.append(')');
      }
      where.append(") AND (t.caseId IS NULL OR ").append(cases.where("t.caseId")).append(')');
      return new Audience(where.toString(), who.accountId(), values, cases);
    }

    private static String next(List<Object> values) {
      return ":v" + values.size();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
      query.setParameter("account", accountId);
      for (int i = 0; i < values.size(); i++) {
        query.setParameter("v" + i, values.get(i));
      }
      return cases.bind(query);
    }
  }
}
