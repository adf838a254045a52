package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.huongthien.access.AccessScope;
import vn.huongthien.access.Scoped;
import vn.huongthien.access.Unscoped;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;

/** What people agreed to, for pages and for those who have to ask before they use anything. */
@ApplicationScoped
public class ConsentQueries {
  private static final String ROW =
      "SELECT NEW vn.huongthien.people.ConsentRow(k.id, k.caseId, k.purpose, k.element, k.channel,"
          + " k.state, k.textId, k.explainedBy, k.explainedAt, k.answeredAt, k.expiresOn,"
          + " k.endedAt) FROM Consent k, SupportCase c WHERE c.id = k.caseId AND ";

  private final EntityManager em;
  private final CaseScope cases;
  private final CaseVault vault;
  private final Scoped scoped;
  private final Clock clock;

  @Inject
  public ConsentQueries(
      @CaseData EntityManager em, CaseScope cases, CaseVault vault, Scoped scoped, Clock clock) {
    this.em = em;
    this.cases = cases;
    this.vault = vault;
    this.scoped = scoped;
    this.clock = clock;
  }

  /** All questions put to the person of a case, newest first; empty when out of reach. */
  @Transactional
  public List<ConsentRow> ofCase(AccessScope scope, long caseId) {
    CaseScope.Predicate reach = cases.of(scope);
    return reach
        .bind(
            em.createQuery(
                    ROW + "k.caseId = :case AND " + reach.where("c") + " ORDER BY k.id DESC",
                    ConsentRow.class)
                .setParameter("case", caseId))
        .getResultList();
  }

  /** Those within the scope that hold today and run out until this day, the nearest first. */
  @Transactional
  public List<ConsentRow> expiring(AccessScope scope, LocalDate until) {
    CaseScope.Predicate reach = cases.listing(scope);
    return reach
        .bind(
            em.createQuery(
                    ROW
                        + "k.state = :given AND k.expiresOn >= :today AND k.expiresOn <= :until AND "
                        + reach.where("c")
                        + " ORDER BY k.expiresOn, k.id",
                    ConsentRow.class)
                .setParameter("given", ConsentState.GIVEN)
                .setParameter("today", BusinessTime.today(clock))
                .setParameter("until", until))
        .getResultList();
  }

  /** One of them, or the same NotFound whether it does not exist or lies out of reach. */
  @Transactional
  public ConsentRow find(AccessScope scope, long id) {
    CaseScope.Predicate reach = cases.of(scope);
    Optional<ConsentRow> row =
        reach
            .bind(
                em.createQuery(ROW + "k.id = :id AND " + reach.where("c"), ConsentRow.class)
                    .setParameter("id", id))
            .getResultStream()
            .findFirst();
    return scoped.found(row, "consent", id);
  }

  /** Its steps, newest first. */
  @Transactional
  public List<ConsentStep> steps(AccessScope scope, long id) {
    ConsentRow consent = find(scope, id);
    CaseVault.Cells cells = vault.of(consent.caseId());
    return em.createQuery(
            "SELECT e.id, e.at, e.accountId, e.to, e.means, e.note FROM ConsentEvent e"
                + " WHERE e.consentId = :id ORDER BY e.at DESC, e.id DESC",
            Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .map(
            r ->
                new ConsentStep(
                    (java.time.Instant) r[1],
                    (Long) r[2],
                    (ConsentState) r[3],
                    (ConsentMeans) r[4],
                    cells.open("consent_event", "note_sealed", (Long) r[0], (byte[]) r[5])))
        .toList();
  }

  /** The words of a version, in both languages. */
  @Transactional
  @Unscoped("the words are the same for everybody")
  public ConsentText text(long textId) {
    return texts("w.id = :id", "id", textId).get(0);
  }

  /** The words in force today for a purpose. */
  @Transactional
  @Unscoped("the words are the same for everybody")
  public Optional<ConsentText> textFor(ConsentPurpose purpose) {
    LocalDate today = BusinessTime.today(clock);
    return em.createQuery(
            "SELECT NEW vn.huongthien.people.ConsentText(w.id, w.purpose, w.number, w.vi, w.en)"
                + " FROM ConsentWording w WHERE w.purpose = :purpose AND w.validFrom <= :today"
                + " ORDER BY w.number DESC",
            ConsentText.class)
        .setParameter("purpose", purpose)
        .setParameter("today", today)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Whether there is a yes to exactly this on this day. */
  @Transactional
  @Unscoped("asked in the name of the application before it uses what somebody told")
  public boolean valid(
      long caseId,
      ConsentPurpose purpose,
      ConsentElement element,
      String channel,
      LocalDate onDate) {
    return em.createQuery(
                "SELECT COUNT(k.id) FROM Consent k WHERE k.caseId = :case AND k.purpose = :purpose"
                    + " AND k.element = :element AND k.channel = :channel AND k.state = :given"
                    + " AND k.expiresOn >= :day",
                Long.class)
            .setParameter("case", caseId)
            .setParameter("purpose", purpose)
            .setParameter("element", element)
            .setParameter("channel", channel)
            .setParameter("given", ConsentState.GIVEN)
            .setParameter("day", onDate)
            .getSingleResult()
        > 0;
  }

  @Transactional
  @Unscoped("for the job that lets consents run out")
  List<Long> ranOut() {
    return em.createQuery(
            "SELECT k.id FROM Consent k WHERE k.state = :given AND k.expiresOn < :today",
            Long.class)
        .setParameter("given", ConsentState.GIVEN)
        .setParameter("today", BusinessTime.today(clock))
        .setMaxResults(500)
        .getResultList();
  }

  @Unscoped("the words are the same for everybody")
  private List<ConsentText> texts(String condition, String name, Object value) {
    return em.createQuery(
            "SELECT NEW vn.huongthien.people.ConsentText(w.id, w.purpose, w.number, w.vi, w.en)"
                + " FROM ConsentWording w WHERE "
                + condition,
            ConsentText.class)
        .setParameter(name, value)
        .getResultList();
  }
}
