package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.domain.Person;
import vn.huongthien.people.store.PersonSeals;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.NotFound;

/**
 * Every identifier that the vault knows, for the anonymiser alone: it must know a name to find it
 * in a text. What it hands out stays in memory.
 */
@ApplicationScoped
@Unscoped("the anonymiser must recognise everybody; no page and no list may use this")
public class KnownPeople {
  private static final int BATCH = 500;

  private final EntityManager em;
  private final PersonSeals seals;

  @Inject
  public KnownPeople(@CaseData EntityManager em, PersonSeals seals) {
    this.em = em;
    this.seals = seals;
  }

  /** A person as one case of theirs knows them. */
  public record PersonIdentity(
      long caseId,
      long personId,
      String code,
      long communeId,
      long provinceId,
      Sex sex,
      int birthYear,
      Identity identity) {}

  /**
   * @throws NotFound when there is no such case
   */
  @Transactional
  public PersonIdentity of(long caseId) {
    return query("c.id = :from", caseId).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("case"));
  }

  /** Everybody, in batches; in a transaction of its own, because it is called by a job. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void forEach(Consumer<PersonIdentity> consumer) {
    long after = Long.MIN_VALUE;
    List<PersonIdentity> batch = after(after);
    while (!batch.isEmpty()) {
      batch.forEach(consumer);
      em.clear();
      batch = after(batch.get(batch.size() - 1).caseId());
    }
  }

  private List<PersonIdentity> after(long caseId) {
    return query("c.id > :from", caseId);
  }

  private List<PersonIdentity> query(String condition, long from) {
    List<Object[]> rows =
        em.createQuery(
                "SELECT c.id, c.code, c.communeId, c.provinceId, c.sex, c.birthYear, p"
                    + " FROM SupportCase c, Person p WHERE p.id = c.personId AND "
                    + condition
                    + " ORDER BY c.id",
                Object[].class)
            .setParameter("from", from)
            .setMaxResults(BATCH)
            .getResultList();
    seals.prepare(rows.stream().map(r -> ((Person) r[6]).keyId()).toList());
    return rows.stream().map(this::identity).toList();
  }

  private PersonIdentity identity(Object[] row) {
    Person person = (Person) row[6];
    return new PersonIdentity(
        (Long) row[0],
        person.id(),
        (String) row[1],
        (Long) row[2],
        (Long) row[3],
        (Sex) row[4],
        (Integer) row[5],
        person.open(seals.of(person.id(), person.keyId())));
  }
}
