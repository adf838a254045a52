package vn.huongthien.people.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.huongthien.access.Unscoped;
import vn.huongthien.people.domain.CaseAccess;
import vn.huongthien.people.domain.CaseAccess.Kind;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;

/** Who is named on the allow list of a case, and who is kept away from it. */
@ApplicationScoped
@Unscoped("called inside commands that have found the case within their scope")
public class AccessLists {
  private final EntityManager em;
  private final Clock clock;

  @Inject
  public AccessLists(@CaseData EntityManager em, Clock clock) {
    this.em = em;
    this.clock = clock;
  }

  /** From now on exactly these are named. */
  public void allow(long caseId, Set<Long> accounts) {
    replace(caseId, Kind.ALLOW, accounts);
  }

  /** From now on exactly these are kept away. */
  public void deny(long caseId, Set<Long> accounts) {
    replace(caseId, Kind.DENY, accounts);
  }

  private void replace(long caseId, Kind kind, Set<Long> accounts) {
    LocalDate today = BusinessTime.today(clock);
    Set<Long> missing = new HashSet<>(accounts);
    for (CaseAccess entry : open(caseId, kind, today)) {
      if (!missing.remove(entry.accountId())) {
        entry.end(today);
      }
    }
    missing.forEach(
        account -> em.persist(new CaseAccess(Ids.next(), caseId, account, kind, today)));
  }

  /** Accounts named today. */
  public List<Long> accounts(long caseId, Kind kind) {
    return open(caseId, kind, BusinessTime.today(clock)).stream()
        .map(CaseAccess::accountId)
        .toList();
  }

  private List<CaseAccess> open(long caseId, Kind kind, LocalDate today) {
    return em.createQuery(
            "SELECT a FROM CaseAccess a WHERE a.caseId = :case AND a.kind = :kind"
                + " AND (a.validTo IS NULL OR a.validTo > :today)",
            CaseAccess.class)
        .setParameter("case", caseId)
        .setParameter("kind", kind)
        .setParameter("today", today)
        .getResultList();
  }
}
