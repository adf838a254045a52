package vn.huongthien.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.CaseScope;
import vn.huongthien.people.ConsentPurpose;
import vn.huongthien.people.ConsentState;
import vn.huongthien.people.domain.Consent;
import vn.huongthien.platform.persistence.CaseData;

/** Loads consents for the commands that change them. */
@ApplicationScoped
public class ConsentRepository {
  private final EntityManager em;
  private final CaseScope cases;

  @Inject
  public ConsentRepository(@CaseData EntityManager em, CaseScope cases) {
    this.em = em;
    this.cases = cases;
  }

  /** Locked until the end of the transaction, so that two people don't answer at once. */
  public Optional<Consent> find(AccessScope scope, long id) {
    CaseScope.Predicate reach = cases.of(scope);
    return reach
        .bind(
            em.createQuery(
                    "SELECT k FROM Consent k, SupportCase c WHERE c.id = k.caseId AND k.id = :id"
                        + " AND "
                        + reach.where("c"),
                    Consent.class)
                .setParameter("id", id))
        .getResultStream()
        .findFirst()
        .map(this::locked);
  }

  /** The id when the case is there for this scope. */
  public Optional<Long> caseWithin(AccessScope scope, long caseId) {
    CaseScope.Predicate reach = cases.of(scope);
    return reach
        .bind(
            em.createQuery(
                    "SELECT c.id FROM SupportCase c WHERE c.id = :id AND " + reach.where("c"),
                    Long.class)
                .setParameter("id", caseId))
        .getResultStream()
        .findFirst();
  }

  @Unscoped("for the job that lets consents run out")
  public Optional<Consent> due(long id, LocalDate today) {
    return Optional.ofNullable(em.find(Consent.class, id))
        .map(this::locked)
        .filter(k -> k.state() == ConsentState.GIVEN);
  }

  @Unscoped("the caller found the case within its scope")
  public List<Consent> same(Consent.Question question, ConsentState state) {
    return em.createQuery(
            "SELECT k FROM Consent k WHERE k.caseId = :case AND k.purpose = :purpose"
                + " AND k.element = :element AND k.channel = :channel AND k.state = :state",
            Consent.class)
        .setParameter("case", question.caseId())
        .setParameter("purpose", question.purpose())
        .setParameter("element", question.element())
        .setParameter("channel", question.channel())
        .setParameter("state", state)
        .getResultList();
  }

  /** The words in force for a purpose. */
  @Unscoped("the words are the same for everybody")
  public Optional<Long> wording(ConsentPurpose purpose, LocalDate today) {
    return em.createQuery(
            "SELECT w.id FROM ConsentWording w WHERE w.purpose = :purpose"
                + " AND w.validFrom <= :today ORDER BY w.number DESC",
            Long.class)
        .setParameter("purpose", purpose)
        .setParameter("today", today)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public void add(Object row) {
    em.persist(row);
  }

  public void flush() {
    em.flush();
  }

  private Consent locked(Consent consent) {
    em.refresh(consent, LockModeType.PESSIMISTIC_WRITE);
    return consent;
  }
}
