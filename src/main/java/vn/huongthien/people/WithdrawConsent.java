package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.people.domain.Consent;

/** The person takes a yes back; what was built on it ends in the same transaction. */
@ApplicationScoped
public class WithdrawConsent {
  private final ConsentBook book;
  private final Event<ConsentWithdrawn> withdrawn;

  @Inject
  public WithdrawConsent(ConsentBook book, Event<ConsentWithdrawn> withdrawn) {
    this.book = book;
    this.withdrawn = withdrawn;
  }

  /** No reason is asked for. A second submit finds it withdrawn and changes nothing. */
  public record Command(long consentId, ConsentMeans means, @Nullable String note)
      implements AuditSubject {
    @Override
    public long auditObject() {
      return consentId;
    }
  }

  @Requires(Permission.RECORD_CONSENT)
  @Transactional
  @Audited(action = "consent.withdraw", object = "consent")
  public long execute(Command c) {
    Consent consent = book.find(c.consentId());
    if (consent.state() == ConsentState.WITHDRAWN) {
      return consent.id();
    }
    book.write(consent, consent.withdraw(book.step(c.means())), c.note());
    Consent.Question q = consent.question();
    withdrawn.fire(new ConsentWithdrawn(q.caseId(), q.purpose(), q.element(), q.channel()));
    return consent.id();
  }
}
