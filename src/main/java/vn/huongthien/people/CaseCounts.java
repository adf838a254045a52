package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Unscoped;
import vn.huongthien.platform.persistence.CaseData;

/** Among how many people somebody with these facts is hidden: k of the anonymiser. */
@ApplicationScoped
public class CaseCounts {
  private final EntityManager em;

  @Inject
  public CaseCounts(@CaseData EntityManager em) {
    this.em = em;
  }

  /** The number of different people in the whole case base who fit all of the facts. */
  @Transactional
  @Unscoped("a reader who wants to re-identify somebody is bound by no scope; only a number leaves")
  public long count(FactsFilter facts) {
    Map<String, Object> values = new LinkedHashMap<>();
    StringBuilder jpql =
        new StringBuilder("SELECT COUNT(DISTINCT c.personId) FROM SupportCase c WHERE 1 = 1");
    narrow(jpql, values, " AND c.sex = :sex", "sex", facts.sex());
    narrow(jpql, values, " AND c.birthYear >= :born", "born", facts.birthYearFrom());
    narrow(jpql, values, " AND c.birthYear <= :bornTo", "bornTo", facts.birthYearTo());
    narrow(jpql, values, " AND c.communeId = :commune", "commune", facts.communeId());
    narrow(
        jpql,
        values,
        " AND c.provinceId IN :provinces",
        "provinces",
        facts.provinceIds().isEmpty() ? null : facts.provinceIds());
    narrow(jpql, values, " AND c.offenceGroup = :offence", "offence", facts.offenceGroup());
    narrow(jpql, values, " AND c.sentenceBand = :band", "band", facts.sentenceBand());
    TypedQuery<Long> query = em.createQuery(jpql.toString(), Long.class);
    values.forEach(query::setParameter);
    return query.getSingleResult();
  }

  private static void narrow(
      StringBuilder jpql,
      Map<String, Object> values,
      String condition,
      String name,
      @Nullable Object value) {
    if (value != null) {
      jpql.append(condition);
      values.put(name, value);
    }
  }
}
