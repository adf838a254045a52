package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.shared.RuleViolated;

/**
 * Gives an approved edition its moment; nothing of it is public before, and all is checked then.
 */
@ApplicationScoped
public class SchedulePublication {
  private final Editions editions;
  private final Releases releases;

  @Inject
  public SchedulePublication(Editions editions, Releases releases) {
    this.editions = editions;
    this.releases = releases;
  }

  /** The edition, the hash of the text that the user saw, and when. */
  @SuppressWarnings("ArrayRecordComponent") // a hash; commands are never compared
  public record Command(long editionId, byte[] seen, Instant when) implements AuditSubject {
    @Override
    public long auditObject() {
      return editionId;
    }
  }

  @Requires(Permission.PUBLISH)
  @Transactional
  @Audited(action = "edition.schedule", object = "edition")
  public long execute(Command command) {
    if (!command.when().isAfter(editions.now())) {
      throw new RuleViolated("rule.newsroom.past");
    }
    Edition edition = editions.load(command.editionId());
    releases.check(edition, command.seen());
    if (edition.state() == EditionState.SCHEDULED) {
      edition.become(EditionState.APPROVED, editions.now());
    }
    edition.scheduleFor(command.when(), editions.now());
    return edition.id();
  }
}
