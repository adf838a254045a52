package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.huongthien.access.AccessScope;
import vn.huongthien.people.store.CaseReasons;

/** Who opened a case for a reason, and which case a reason is asked for. */
@ApplicationScoped
public class CaseOpenings {
  private final CaseReasons reasons;

  @Inject
  public CaseOpenings(CaseReasons reasons) {
    this.reasons = reasons;
  }

  /** One opening. */
  public record Opening(long accountId, ReasonCategory category, String reason, Instant at) {}

  /** All of them within the scope, the newest first. */
  @Transactional
  public List<Opening> of(AccessScope scope, long caseId) {
    return reasons.of(scope, caseId);
  }

  /**
   * The code of a case that asks why.
   *
   * @throws vn.huongthien.shared.NotFound when this scope does not reach it, or needs no reason
   */
  @Transactional
  public String askedCode(AccessScope scope, long caseId) {
    return reasons.askedCase(scope, caseId);
  }
}
