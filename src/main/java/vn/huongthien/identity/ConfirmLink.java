package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.huongthien.access.AccessRefused;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.identity.domain.LinkConfirmation;
import vn.huongthien.identity.domain.OneTimeLink;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.shared.Slugs;
import vn.huongthien.shared.Tokens;

/** A second person confirms a one-time link and gets the code that the owner needs beside it. */
@ApplicationScoped
public class ConfirmLink {
  private final EntityManager em;
  private final WaitingLinks waiting;
  private final SecondPerson second;
  private final Wishes wishes;
  private final CurrentUser user;
  private final Event<AccessRefused> refused;
  private final Clock clock;

  @Inject
  public ConfirmLink(
      @CaseData EntityManager em,
      WaitingLinks waiting,
      SecondPerson second,
      Wishes wishes,
      CurrentUser user,
      Event<AccessRefused> refused,
      Clock clock) {
    this.em = em;
    this.waiting = waiting;
    this.second = second;
    this.wishes = wishes;
    this.user = user;
    this.refused = refused;
    this.clock = clock;
  }

  /** Which link. */
  public record Command(long linkId) implements AuditSubject {
    @Override
    public long auditObject() {
      return linkId;
    }
  }

  /**
   * Confirms it and returns the code, which is shown once and to nobody else.
   *
   * @throws RuleViolated when it is confirmed already, or by whom it must not be
   */
  @Requires(Permission.CONFIRM_GRANT)
  @Transactional
  @Audited(action = "identity.confirmLink", object = "link")
  public String execute(Command c) {
    OneTimeLink link = waiting.find(user.require(), c.linkId());
    if (em.find(LinkConfirmation.class, link.id()) != null) {
      throw new RuleViolated("rule.identity.linkDecided");
    }
    if (!second.mayDecide(user.require(), wishes.ofLink(link.accountId(), link.issuedBy()))) {
      refused.fire(new AccessRefused("ConfirmLink", Permission.CONFIRM_GRANT));
      throw new RuleViolated("rule.identity.notSecond");
    }
    String code = Slugs.suffix();
    em.persist(
        LinkConfirmation.by(user.accountId(), link.id(), Tokens.sha256(code), clock.instant()));
    em.flush();
    return code;
  }
}
