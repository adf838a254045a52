package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.AccessScope;
import vn.huongthien.people.domain.CaseEvent;
import vn.huongthien.platform.persistence.CaseData;

/** What happened to a case itself, newest first. */
@ApplicationScoped
public class CaseHistory {
  private final EntityManager em;
  private final CaseScope scopes;
  private final CaseVault vault;

  @Inject
  public CaseHistory(@CaseData EntityManager em, CaseScope scopes, CaseVault vault) {
    this.em = em;
    this.scopes = scopes;
    this.vault = vault;
  }

  /** What can happen to a case. */
  public enum Kind {
    OPENED,
    SUPERVISION,
    HELP,
    RESTRICTED,
    UNRESTRICTED,
    IDENTITY
  }

  /** One thing that happened; the values are names of states. */
  public record Entry(
      long id,
      Instant at,
      long accountId,
      Kind kind,
      @Nullable String fromValue,
      @Nullable String toValue,
      String note) {}

  @Transactional
  public List<Entry> of(AccessScope scope, long caseId) {
    CaseScope.Predicate within = scopes.of(scope);
    CaseVault.Cells cells = vault.of(caseId);
    return within
        .bind(
            em.createQuery(
                "SELECT e FROM CaseEvent e, SupportCase c WHERE c.id = e.caseId"
                    + " AND c.id = :case AND "
                    + within.where("c")
                    + " ORDER BY e.at DESC, e.id DESC",
                CaseEvent.class))
        .setParameter("case", caseId)
        .getResultList()
        .stream()
        .map(e -> entry(e, cells))
        .toList();
  }

  private static Entry entry(CaseEvent e, CaseVault.Cells cells) {
    return new Entry(
        e.id(),
        e.at(),
        e.accountId(),
        e.kind(),
        e.fromValue(),
        e.toValue(),
        cells.open("case_event", "note_sealed", e.id(), e.note()));
  }
}
