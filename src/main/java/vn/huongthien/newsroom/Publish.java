package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.newsroom.domain.Edition;
import vn.huongthien.platform.persistence.CaseData;

/** Publishes an approved edition now. A second press finds it published and changes nothing. */
@ApplicationScoped
public class Publish {
  private final EntityManager em;
  private final Editions editions;
  private final Releases releases;
  private final CurrentUser user;

  @Inject
  public Publish(
      @CaseData EntityManager em, Editions editions, Releases releases, CurrentUser user) {
    this.em = em;
    this.editions = editions;
    this.releases = releases;
    this.user = user;
  }

  /** The edition, and the hash of the text that the user saw. */
  @SuppressWarnings("ArrayRecordComponent") // a hash; commands are never compared
  public record Command(long editionId, byte[] seen) implements AuditSubject {
    @Override
    public long auditObject() {
      return editionId;
    }
  }

  /** Returns the id of the publication. */
  @Requires(Permission.PUBLISH)
  @Transactional
  @Audited(action = "edition.publish", object = "edition")
  public long execute(Command command) {
    Edition edition = editions.load(command.editionId());
    Long done = edition.publicationId();
    if (done != null) {
      return done;
    }
    byte[] hash = releases.check(edition, command.seen());
    long publication = releases.release(edition, hash, user.accountId());
    em.flush();
    return publication;
  }
}
