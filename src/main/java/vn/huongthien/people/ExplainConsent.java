package vn.huongthien.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.Audited;
import vn.huongthien.people.domain.Consent;
import vn.huongthien.people.store.ConsentRepository;
import vn.huongthien.platform.persistence.Submissions;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;

/** The person was told what a yes would mean; nothing is agreed to by that. */
@ApplicationScoped
public class ExplainConsent {
  private final ConsentBook book;
  private final ConsentRepository consents;
  private final Submissions submissions;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public ExplainConsent(
      ConsentBook book,
      ConsentRepository consents,
      Submissions submissions,
      CurrentUser user,
      Clock clock) {
    this.book = book;
    this.consents = consents;
    this.submissions = submissions;
    this.user = user;
    this.clock = clock;
  }

  /**
   * What is explained.
   *
   * @param channel code of the channel, or the id of the organisation in its text form
   */
  public record Command(
      String idempotencyKey,
      long caseId,
      ConsentPurpose purpose,
      ConsentElement element,
      String channel,
      ConsentMeans means) {}

  /** The id of the consent; of the open one when the same question waits for its answer. */
  @Requires(Permission.RECORD_CONSENT)
  @Transactional
  @Audited(action = "consent.explain", object = "consent")
  public long execute(Command c) {
    book.requireCase(c.caseId());
    Consent.Question question =
        new Consent.Question(c.caseId(), c.purpose(), c.element(), c.channel());
    if (!c.purpose().offered()) {
      throw new RuleViolated("rule.consent.notOffered");
    }
    List<Consent> waiting = consents.same(question, ConsentState.EXPLAINED);
    long id = waiting.isEmpty() ? Ids.next() : waiting.get(0).id();
    Submissions.Claim claim =
        submissions.claim("consent.explain", c.idempotencyKey(), user.accountId(), id);
    if (!claim.isFirst() || !waiting.isEmpty()) {
      return claim.id();
    }
    long text =
        consents
            .wording(c.purpose(), BusinessTime.today(clock))
            .orElseThrow(() -> new RuleViolated("rule.consent.noText"));
    Consent consent = new Consent(id, question);
    consents.add(consent);
    book.write(consent, consent.explain(text, book.step(c.means())), null);
    return id;
  }
}
