package vn.huongthien.people;

import static vn.huongthien.people.domain.CaseAccess.Kind.ASSIGNED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.domain.CaseAccess;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.Ids;

/**
 * Keeps the list of who is assigned to a case, from which the scope is made, in step with the
 * agreements of mentoring. Plain calls inside mentoring's own commands.
 */
@ApplicationScoped
@Unscoped("called inside commands of mentoring, which have found the case within their scope")
public class CaseAssignments {
  private final EntityManager em;

  @Inject
  public CaseAssignments(@CaseData EntityManager em) {
    this.em = em;
  }

  /** Opens the case to the account from this day on; a second call changes nothing. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void assign(long caseId, long accountId, LocalDate from) {
    if (open(caseId, accountId, from).isEmpty()) {
      em.persist(new CaseAccess(Ids.next(), caseId, accountId, ASSIGNED, from));
    }
  }

  /** Closes the case to the account; {@code on} is the first day without it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void end(long caseId, long accountId, LocalDate on) {
    open(caseId, accountId, on).forEach(a -> a.end(on));
  }

  private List<CaseAccess> open(long caseId, long accountId, LocalDate on) {
    return em.createQuery(
            "SELECT a FROM CaseAccess a WHERE a.caseId = :case AND a.accountId = :account"
                + " AND a.kind = :kind AND (a.validTo IS NULL OR a.validTo > :on)",
            CaseAccess.class)
        .setParameter("case", caseId)
        .setParameter("account", accountId)
        .setParameter("kind", ASSIGNED)
        .setParameter("on", on)
        .getResultList();
  }
}
