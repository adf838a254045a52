package vn.huongthien.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.huongthien.access.AccessRefused;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Principal;
import vn.huongthien.access.ScopedMiss;
import vn.huongthien.audit.AuditEvent.Outcome;
import vn.huongthien.audit.domain.AuditHead;
import vn.huongthien.audit.domain.AuditRow;
import vn.huongthien.platform.crypto.KeyRing;
import vn.huongthien.platform.crypto.Vault;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.platform.web.RequestId;

/** Appends to the chain. Nothing in the application can change or remove what stands there. */
@ApplicationScoped
public class AuditLog {
  private final EntityManager em;
  private final KeyRing ring;
  private final Vault vault;
  private final Clock clock;
  private final CurrentUser user;
  private final RequestId requestId;
  private final Event<AuditAppended> appended;

  @Inject
  public AuditLog(
      @CaseData EntityManager em,
      KeyRing ring,
      Vault vault,
      Clock clock,
      CurrentUser user,
      RequestId requestId,
      Event<AuditAppended> appended) {
    this.em = em;
    this.ring = ring;
    this.vault = vault;
    this.clock = clock;
    this.user = user;
    this.requestId = requestId;
    this.appended = appended;
  }

  /** Writes a row within the running transaction, or in one of its own when none runs. */
  @Transactional
  public void record(AuditEvent event) {
    em.flush();
    AuditHead head = em.find(AuditHead.class, 1, LockModeType.PESSIMISTIC_WRITE);
    em.refresh(head);
    Optional<Principal> actor = user.principal();
    String reason = event.reason();
    AuditRow row =
        AuditRow.after(
            head,
            new AuditRow.Facts(
                clock.instant(),
                actor.map(Principal::accountId).orElse(null),
                actor.map(Principal::sessionHash).orElse(null),
                event.action(),
                event.object(),
                event.objectId(),
                event.fieldClasses(),
                vault.seal(
                    vault.systemKey(),
                    Vault.aad("audit_log", "reason_sealed", head.seq() + 1),
                    reason),
                event.outcome().name(),
                requestId.getValue()),
            ring.auditKeyId(),
            ring::auditMac);
    em.persist(row);
    head.moveTo(row);
    em.flush();
    appended.fire(new AuditAppended(row.seq(), row.hash()));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void refused(@Observes AccessRefused refusal) {
    record(
        new AuditEvent(
            refusal.action(), "command", null, "", refusal.permission().name(), Outcome.REFUSED));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void missed(@Observes ScopedMiss miss) {
    record(new AuditEvent("read", miss.object(), miss.id(), "", null, Outcome.MISS));
  }
}
