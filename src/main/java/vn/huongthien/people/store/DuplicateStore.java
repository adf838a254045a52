package vn.huongthien.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.CaseQueries;
import vn.huongthien.people.CaseRow;
import vn.huongthien.people.CaseScope;
import vn.huongthien.people.domain.Person;
import vn.huongthien.people.domain.PersonSeal;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Vn;

/** Finds cases of perhaps the same person. */
@ApplicationScoped
public class DuplicateStore {
  private final EntityManager em;
  private final CaseScope scopes;
  private final CaseQueries queries;
  private final PersonSeals seals;

  @Inject
  public DuplicateStore(
      @CaseData EntityManager em, CaseScope scopes, CaseQueries queries, PersonSeals seals) {
    this.em = em;
    this.scopes = scopes;
    this.queries = queries;
    this.seals = seals;
  }

  @Unscoped("a number is looked for everywhere; only its visible cases are shown")
  public List<Long> byIdNumber(byte[] index) {
    return byIndex("idNumberIndex", index);
  }

  @Unscoped("a number is looked for everywhere; only its visible cases are shown")
  public List<Long> byPhone(byte[] index) {
    return byIndex("phoneIndex", index);
  }

  @Unscoped("a number is looked for everywhere; only its visible cases are shown")
  private List<Long> byIndex(String column, byte[] index) {
    return em.createQuery(
            "SELECT c.id FROM SupportCase c, Person p WHERE p.id = c.personId AND p."
                + column
                + " = :index",
            Long.class)
        .setParameter("index", index)
        .getResultList();
  }

  /** Those of the cases that lie within the scope. */
  public List<CaseRow> visible(AccessScope scope, List<Long> ids) {
    return List.copyOf(queries.rows(scope, ids).values());
  }

  /** Cases of one commune and one year of birth whose name or other name is this, folded. */
  public List<Long> byName(AccessScope scope, long communeId, int birthYear, String folded) {
    CaseScope.Predicate within = scopes.of(scope);
    List<Object[]> rows =
        within
            .bind(
                em.createQuery(
                    "SELECT c.id, p FROM SupportCase c, Person p WHERE p.id = c.personId"
                        + " AND c.communeId = :commune AND c.birthYear = :year AND "
                        + within.where("c"),
                    Object[].class))
            .setParameter("commune", communeId)
            .setParameter("year", birthYear)
            .getResultList();
    seals.prepare(rows.stream().map(r -> ((Person) r[1]).keyId()).toList());
    return rows.stream()
        .filter(r -> isCalled((Person) r[1], folded))
        .map(r -> (Long) r[0])
        .toList();
  }

  private boolean isCalled(Person person, String folded) {
    PersonSeal seal = seals.of(person.id(), person.keyId());
    return Stream.concat(
            Stream.of(person.fullName(seal), person.callName(seal)), person.aliases(seal).lines())
        .anyMatch(name -> Vn.fold(name).equals(folded));
  }
}
