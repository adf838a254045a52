package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.newsroom.domain.NewsItem;

/** Sends a draft to the three gates, when no known identifier is left in it. */
@ApplicationScoped
public class SubmitEdition {
  private final Editions editions;
  private final TextGuard guard;

  @Inject
  public SubmitEdition(Editions editions, TextGuard guard) {
    this.editions = editions;
    this.guard = guard;
  }

  /** The edition, and the hash of the text that the user saw. */
  @SuppressWarnings("ArrayRecordComponent") // a hash; commands are never compared
  public record Command(long editionId, byte[] seen) implements AuditSubject {
    @Override
    public long auditObject() {
      return editionId;
    }
  }

  @Requires(Permission.EDIT_NEWS)
  @Transactional
  @Audited(action = "edition.submit", object = "edition")
  public long execute(Command command) {
    Edition edition = editions.load(command.editionId());
    NewsItem item = editions.itemOf(edition);
    edition.sealedHash(item, command.seen());
    guard.check(item, edition);
    edition.become(EditionState.SUBMITTED, editions.now());
    return edition.id();
  }
}
