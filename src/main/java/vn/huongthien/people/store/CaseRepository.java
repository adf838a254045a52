package vn.huongthien.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Scoped;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.CaseHistory;
import vn.huongthien.people.CaseScope;
import vn.huongthien.people.CaseVault;
import vn.huongthien.people.domain.CaseEvent;
import vn.huongthien.people.domain.Person;
import vn.huongthien.people.domain.SupportCase;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.NotFound;

/** Cases and persons for the commands of this module. */
@ApplicationScoped
public class CaseRepository {
  private final EntityManager em;
  private final CaseScope scopes;
  private final Scoped scoped;
  private final CaseVault vault;
  private final Clock clock;

  @Inject
  public CaseRepository(
      @CaseData EntityManager em, CaseScope scopes, Scoped scoped, CaseVault vault, Clock clock) {
    this.em = em;
    this.scopes = scopes;
    this.scoped = scoped;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * @throws NotFound when there is none within the scope
   */
  public SupportCase find(AccessScope scope, long id) {
    CaseScope.Predicate within = scopes.of(scope);
    return scoped.found(
        within
            .bind(
                em.createQuery(
                    "SELECT c FROM SupportCase c WHERE c.id = :id AND " + within.where("c"),
                    SupportCase.class))
            .setParameter("id", id)
            .getResultStream()
            .findFirst(),
        "case",
        id);
  }

  /** The person of a case that was found within the scope. */
  @Unscoped("reached through a case that was found within its scope")
  public Person personOf(SupportCase supportCase) {
    return em.find(Person.class, supportCase.personId());
  }

  public void add(Object entity) {
    em.persist(entity);
  }

  /** Writes down what happened to the case, in words that may be empty. */
  public void remember(long caseId, long by, CaseEvent.Change change, @Nullable String note) {
    long id = Ids.next();
    byte[] sealed = vault.seal(caseId, "case_event", "note_sealed", id, note);
    em.persist(new CaseEvent(id, caseId, clock.instant(), by, change, sealed));
  }

  public void flush() {
    em.flush();
  }

  /** The next free number of a commune; its row stays locked until the transaction ends. */
  @Unscoped("a counter; opening a case asks the scope before")
  public int nextNumber(long communeId) {
    em.createNativeQuery("INSERT IGNORE INTO case_code (commune_id, last_number) VALUES (?1, 0)")
        .setParameter(1, communeId)
        .executeUpdate();
    em.createNativeQuery("UPDATE case_code SET last_number = last_number + 1 WHERE commune_id = ?1")
        .setParameter(1, communeId)
        .executeUpdate();
    return ((Number)
            em.createNativeQuery("SELECT last_number FROM case_code WHERE commune_id = ?1")
                .setParameter(1, communeId)
                .getSingleResult())
        .intValue();
  }

  /** The number of the newest episode of a person. */
  @Unscoped("only a number, of a person whose case was found within the scope")
  public int lastEpisode(long personId) {
    return em.createQuery(
            "SELECT MAX(c.episode) FROM SupportCase c WHERE c.personId = :person", Integer.class)
        .setParameter("person", personId)
        .getSingleResult();
  }

  /** Whether the vault holds this number, anywhere. */
  @Unscoped("the answer is one bit, and the caller turns it into 'contact your lead'")
  public boolean knowsIdNumber(byte[] index) {
    return !em.createQuery("SELECT p.id FROM Person p WHERE p.idNumberIndex = :index", Long.class)
        .setParameter("index", index)
        .getResultList()
        .isEmpty();
  }

  /** What changed from one value to another. */
  public static CaseEvent.Change change(
      CaseHistory.Kind kind, @Nullable Object from, @Nullable Object to) {
    return new CaseEvent.Change(
        kind, from == null ? null : from.toString(), to == null ? null : to.toString());
  }
}
