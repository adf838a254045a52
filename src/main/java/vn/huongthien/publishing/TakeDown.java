package vn.huongthien.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.platform.persistence.CaseData;
import vn.huongthien.publishing.domain.Publication;
import vn.huongthien.shared.NotFound;
import vn.huongthien.shared.RuleViolated;

/** A member of staff takes a release off every channel. Asked twice, it happens once. */
@ApplicationScoped
public class TakeDown {
  private final EntityManager em;
  private final Takedowns takedowns;

  @Inject
  public TakeDown(@CaseData EntityManager em, Takedowns takedowns) {
    this.em = em;
    this.takedowns = takedowns;
  }

  /**
   * What to take down and why.
   *
   * @param reason a code of the value list TAKEDOWN_REASON
   * @param note for the register, may be empty
   */
  public record Command(long publicationId, String reason, String note) implements AuditSubject {
    @Override
    public long auditObject() {
      return publicationId;
    }

    @Override
    public @Nullable String auditReason() {
      return note.isBlank() ? reason : reason + ": " + note;
    }
  }

  @Requires(Permission.TAKE_DOWN)
  @Transactional
  @Audited(action = "publication.takeDown", object = "publication")
  public long execute(Command command) {
    if (command.reason().isBlank()) {
      throw new RuleViolated("rule.publishing.reason");
    }
    Publication publication = em.find(Publication.class, command.publicationId());
    if (publication == null) {
      throw new NotFound("publication");
    }
    if (publication.state() != PublicationState.TAKEN_DOWN) {
      takedowns.remove(publication, command.reason(), command.note());
      em.flush();
    }
    return publication.id();
  }
}
