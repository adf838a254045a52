package vn.huongthien.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.mentoring.AssignmentState;
import vn.huongthien.people.CaseScope;
import vn.huongthien.people.ContactDates;
import vn.huongthien.people.Supervision;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;

/**
 * The one query that says what is due, overdue and awaiting a result. List, badge, digest and
 * report all ask here; nothing of it is ever stored. A contact is an activity that was done by the
 * mentor and in which the person took part; "không gặp được" moves nothing.
 */
@ApplicationScoped
public class DueQueries implements ContactDates {
  private final EntityManager em;
  private final CaseScope scopes;
  private final Clock clock;

  @Inject
  public DueQueries(@CaseData EntityManager em, CaseScope scopes, Clock clock) {
    this.em = em;
    this.scopes = scopes;
    this.clock = clock;
  }

  /**
   * What is asked for.
   *
   * @param mine only assignments of the scope's own account
   * @param overdue only what is overdue
   */
  public record Filter(boolean mine, boolean overdue, @Nullable Long communeId) {
    public static Filter all() {
      return new Filter(false, false, null);
    }

    public static Filter ofMine() {
      return new Filter(true, false, null);
    }
  }

  /** A planned activity whose time has passed. */
  public record Awaiting(
      long activityId, long caseId, long authorId, String kind, Instant plannedAt) {}

  /** Numbers for badges; each equals the length of its list. */
  public record Numbers(long overdue, long soon, long awaiting) {}

  /** What is due within the scope, the earliest first. */
  @Transactional
  public List<Due> due(AccessScope scope, Filter filter) {
    String more = filter.mine() ? " AND a.mentorAccountId = :me" : "";
    Map<String, Object> values = new HashMap<>();
    if (filter.mine()) {
      values.put("me", scope.accountId());
    }
    if (filter.communeId() != null) {
      more += " AND c.communeId = :commune";
      values.put("commune", filter.communeId());
    }
    LocalDate today = BusinessTime.today(clock);
    return query(scope, more, values).stream()
        .filter(d -> !filter.overdue() || d.isOverdue(today))
        .sorted(Comparator.comparing(Due::dueOn).thenComparing(Due::assignmentId))
        .toList();
  }

  /** What is due in one case. */
  @Transactional
  public List<Due> ofCase(AccessScope scope, long caseId) {
    return query(scope, " AND a.caseId = :case", Map.of("case", caseId));
  }

  /** The earliest day by case, for lists. */
  @Override
  @Transactional
  public Map<Long, LocalDate> nextDue(AccessScope scope, Collection<Long> caseIds) {
    if (caseIds.isEmpty()) {
      return Map.of();
    }
    return query(scope, " AND a.caseId IN :cases", Map.of("cases", caseIds)).stream()
        .collect(
            Collectors.toMap(Due::caseId, Due::dueOn, (one, two) -> one.isBefore(two) ? one : two));
  }

  /** Planned activities within the scope whose time has passed, the oldest first. */
  @Transactional
  public List<Awaiting> awaiting(AccessScope scope, boolean mine) {
    CaseScope.Predicate within = scopes.of(scope);
    TypedQuery<Awaiting> query =
        within
            .bind(
                em.createQuery(
                    "SELECT NEW vn.huongthien.support.DueQueries$Awaiting(s.id, s.caseId,"
                        + " s.authorId, s.kind, s.plannedAt) FROM SupportActivity s, SupportCase c"
                        + " WHERE c.id = s.caseId AND s.state = :planned AND s.plannedAt < :now"
                        + (mine ? " AND s.authorId = :me" : "")
                        + " AND "
                        + within.where("c")
                        + " ORDER BY s.plannedAt, s.id",
                    Awaiting.class))
            .setParameter("planned", ActivityState.PLANNED)
            .setParameter("now", clock.instant());
    if (mine) {
      query.setParameter("me", scope.accountId());
    }
    return query.getResultList();
  }

  /** How much there is of each. */
  @Transactional
  public Numbers numbers(AccessScope scope, boolean mine) {
    LocalDate today = BusinessTime.today(clock);
    List<Due> due = due(scope, new Filter(mine, false, null));
    return new Numbers(
        due.stream().filter(d -> d.isOverdue(today)).count(),
        due.stream().filter(d -> d.isSoon(today)).count(),
        awaiting(scope, mine).size());
  }

  private List<Due> query(AccessScope scope, String more, Map<String, ?> values) {
    CaseScope.Predicate within = scopes.of(scope);
    TypedQuery<Object[]> query =
        within
            .bind(
                em.createQuery(
                    "SELECT a.id, a.caseId, a.mentorAccountId, a.frequencyDays, a.startedOn,"
                        + " (SELECT MAX(s.happenedOn) FROM SupportActivity s, Participant p"
                        + " WHERE p.activityId = s.id AND p.caseId = a.caseId"
                        + " AND s.authorId = a.mentorAccountId AND s.state = :done)"
                        + " FROM MentoringAssignment a, SupportCase c WHERE c.id = a.caseId"
                        + " AND a.state = :active AND c.supervision <> :ended"
                        + more
                        + " AND "
                        + within.where("c"),
                    Object[].class))
            .setParameter("done", ActivityState.DONE)
            .setParameter("active", AssignmentState.ACTIVE)
            .setParameter("ended", Supervision.ENDED);
    values.forEach(query::setParameter);
    return query.getResultList().stream().map(DueQueries::due).toList();
  }

  private static Due due(Object[] row) {
    LocalDate started = (LocalDate) row[4];
    LocalDate met = day(row[5]);
    LocalDate from = met == null || met.isBefore(started) ? started : met;
    int days = (Integer) row[3];
    return new Due(
        (Long) row[0],
        (Long) row[1],
        (Long) row[2],
        days,
        started,
        met == null || met.isBefore(started) ? null : met,
        from.plusDays(days));
  }

  /** A maximum comes as the driver has it. */
  private static @Nullable LocalDate day(@Nullable Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
