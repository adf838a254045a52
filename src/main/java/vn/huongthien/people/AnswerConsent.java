package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.people.domain.Consent;
import vn.huongthien.people.store.ConsentRepository;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.RuleViolated;

/**
 * The person's answer. A new yes replaces the one before it; a no to a question that was answered
 * with yes before takes that yes back.
 */
@ApplicationScoped
public class AnswerConsent {
  private final ConsentBook book;
  private final ConsentRepository consents;
  private final Event<ConsentWithdrawn> withdrawn;
  private final Clock clock;

  @Inject
  public AnswerConsent(
      ConsentBook book,
      ConsentRepository consents,
      Event<ConsentWithdrawn> withdrawn,
      Clock clock) {
    this.book = book;
    this.consents = consents;
    this.withdrawn = withdrawn;
    this.clock = clock;
  }

  /** Yes or no; there is nothing in between and nothing by default. */
  public enum Answer {
    GIVEN,
    REFUSED
  }

  /**
   * What was answered. A second submit finds the answer given and changes nothing.
   *
   * @param lastDay needed for a yes: the last day on which it counts
   */
  public record Command(
      long consentId,
      Answer answer,
      @Nullable LocalDate lastDay,
      ConsentMeans means,
      @Nullable String note)
      implements AuditSubject {
    @Override
    public long auditObject() {
      return consentId;
    }
  }

  @Requires(Permission.RECORD_CONSENT)
  @Transactional
  @Audited(action = "consent.answer", object = "consent")
  public long execute(Command c) {
    Consent consent = book.find(c.consentId());
    if (consent.state().name().equals(c.answer().name())) {
      return consent.id();
    }
    Consent.Step step = book.step(c.means());
    if (c.answer() == Answer.GIVEN) {
      LocalDate lastDay = c.lastDay();
      if (lastDay == null) {
        throw new RuleViolated("rule.consent.lastDay");
      }
      for (Consent earlier : consents.same(consent.question(), ConsentState.GIVEN)) {
        book.write(earlier, earlier.replace(step), null);
      }
      book.write(consent, consent.give(lastDay, BusinessTime.today(clock), step), c.note());
    } else {
      book.write(consent, consent.refuse(step), c.note());
      for (Consent earlier : consents.same(consent.question(), ConsentState.GIVEN)) {
        book.write(earlier, earlier.withdraw(step), null);
        Consent.Question q = earlier.question();
        withdrawn.fire(new ConsentWithdrawn(q.caseId(), q.purpose(), q.element(), q.channel()));
      }
    }
    return consent.id();
  }
}
