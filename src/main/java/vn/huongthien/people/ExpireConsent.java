package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.access.Unscoped;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.people.domain.Consent;
import vn.huongthien.people.store.ConsentRepository;
import vn.huongthien.shared.BusinessTime;

/** A yes whose last day has passed counts no more; the job {@link ExpireConsents} asks for it. */
@ApplicationScoped
public class ExpireConsent {
  private final ConsentBook book;
  private final ConsentRepository consents;
  private final Event<ConsentExpired> expired;
  private final Clock clock;

  @Inject
  public ExpireConsent(
      ConsentBook book, ConsentRepository consents, Event<ConsentExpired> expired, Clock clock) {
    this.book = book;
    this.consents = consents;
    this.expired = expired;
    this.clock = clock;
  }

  /** Which consent has run out. */
  public record Command(long consentId) implements AuditSubject {
    @Override
    public long auditObject() {
      return consentId;
    }
  }

  @Requires(Permission.SYSTEM)
  @Transactional
  @Audited(action = "consent.expire", object = "consent")
  @Unscoped("time passes for everybody")
  public long execute(Command c) {
    Optional<Consent> due = consents.due(c.consentId(), BusinessTime.today(clock));
    if (due.isPresent()) {
      Consent consent = due.get();
      book.write(consent, consent.expire(book.step(ConsentMeans.SYSTEM)), null);
      Consent.Question q = consent.question();
      expired.fire(new ConsentExpired(q.caseId(), q.purpose(), q.element(), q.channel()));
    }
    return c.consentId();
  }
}
