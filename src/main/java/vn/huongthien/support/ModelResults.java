package vn.huongthien.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.huongthien.access.Unscoped;
import vn.huongthien.platform.persistence.CaseData;

/** What a mentoring model achieved, counted from its activities and never typed in. */
@ApplicationScoped
public class ModelResults {
  private final EntityManager em;

  @Inject
  public ModelResults(@CaseData EntityManager em) {
    this.em = em;
  }

  /**
   * Results of a model.
   *
   * @param activities that were done
   * @param people different people who took part in them
   * @param byKind activities by code of ACTIVITY_KIND, most frequent first
   * @param byResult participations by code of MEETING_RESULT, most frequent first
   */
  public record Result(
      long activities, long people, Map<String, Long> byKind, Map<String, Long> byResult) {}

  /** The results of a model that the caller has found within the scope; no restricted case. */
  @Unscoped("a model reports numbers as a whole; restricted cases are left out for everybody")
  @Transactional
  public Result of(long modelId) {
    List<Object[]> totals =
        em.createQuery(
                "SELECT COUNT(DISTINCT s.id), COUNT(DISTINCT c.personId)" + FROM, Object[].class)
            .setParameter("model", modelId)
            .setParameter("done", ActivityState.DONE)
            .getResultList();
    return new Result(
        (Long) totals.get(0)[0],
        (Long) totals.get(0)[1],
        grouped("s.kind", "COUNT(DISTINCT s.id)", modelId),
        grouped("p.result", "COUNT(p.id)", modelId));
  }

  @Unscoped("a model reports numbers as a whole; restricted cases are left out for everybody")
  private Map<String, Long> grouped(String by, String count, long modelId) {
    Map<String, Long> groups = new LinkedHashMap<>();
    em
        .createQuery(
            "SELECT " + by + ", " + count + FROM + " AND " + by + " IS NOT NULL GROUP BY " + by,
            Object[].class)
        .setParameter("model", modelId)
        .setParameter("done", ActivityState.DONE)
        .getResultList()
        .stream()
        .sorted((one, two) -> Long.compare((Long) two[1], (Long) one[1]))
        .forEach(row -> groups.put((String) row[0], (Long) row[1]));
    return groups;
  }

  private static final String FROM =
      " FROM SupportActivity s, Participant p, SupportCase c WHERE p.activityId = s.id"
          + " AND c.id = p.caseId AND c.restricted = FALSE AND s.modelId = :model"
          + " AND s.state = :done";
}
