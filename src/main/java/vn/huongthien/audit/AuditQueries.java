package vn.huongthien.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Page;
import vn.huongthien.shared.PageRequest;

/** The log as the auditor reads it: who did what to which thing and when, never the reason. */
@ApplicationScoped
public class AuditQueries {
  private final EntityManager em;

  @Inject
  public AuditQueries(@CaseData EntityManager em) {
    this.em = em;
  }

  /** What to look for; empty parts match all. */
  public record AuditFilter(
      @Nullable Long actorId,
      String action,
      String object,
      @Nullable Long objectId,
      String outcome,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    /** Everything with this outcome from a day on. */
    public static AuditFilter of(String outcome, LocalDate from) {
      return new AuditFilter(null, "", "", null, outcome, from, null);
    }
  }

  /** One row of the log. */
  public record AuditLine(
      long seq,
      Instant at,
      @Nullable Long actorId,
      String action,
      String object,
      @Nullable Long objectId,
      String fieldClasses,
      String outcome,
      String requestId) {}

  /** One page, the newest first. */
  public Page<AuditLine> page(AuditFilter filter, PageRequest request) {
    List<Object> values = new ArrayList<>();
    String where = where(filter, values);
    long total =
        bind(em.createQuery("SELECT COUNT(r) FROM AuditRow r" + where, Long.class), values)
            .getSingleResult();
    List<AuditLine> rows =
        bind(
                em.createQuery(
                    "SELECT NEW vn.huongthien.audit.AuditQueries$AuditLine(r.seq, r.at, r.actorId,"
                        + " r.action, r.object, r.objectId, r.fieldClasses, r.outcome, r.requestId)"
                        + " FROM AuditRow r"
                        + where
                        + " ORDER BY r.seq DESC",
                    AuditLine.class),
                values)
            .setFirstResult(request.offset())
            .setMaxResults(request.limit())
            .getResultList();
    return new Page<>(rows, total, request);
  }

  private static String where(AuditFilter filter, List<Object> values) {
    List<String> parts = new ArrayList<>();
    add(parts, values, "r.actorId =", filter.actorId());
    add(parts, values, "r.action =", filter.action().isEmpty() ? null : filter.action());
    add(parts, values, "r.object =", filter.object().isEmpty() ? null : filter.object());
    add(parts, values, "r.objectId =", filter.objectId());
    add(parts, values, "r.outcome =", filter.outcome().isEmpty() ? null : filter.outcome());
    LocalDate from = filter.from();
    LocalDate to = filter.to();
    add(parts, values, "r.at >=", from == null ? null : BusinessTime.startOf(from));
    add(parts, values, "r.at <", to == null ? null : BusinessTime.startOf(to.plusDays(1)));
    return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
  }

  private static void add(
      List<String> parts, List<Object> values, String condition, @Nullable Object value) {
    if (value != null) {
      parts.add(condition + " :v" + values.size());
      values.add(value);
    }
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, List<Object> values) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter("v" + i, values.get(i));
    }
    return query;
  }
}
