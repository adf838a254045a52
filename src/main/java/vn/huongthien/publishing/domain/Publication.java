package vn.huongthien.publishing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.publishing.PublicationState;
import vn.huongthien.publishing.Release;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;

/**
 * The release of one edition. It is live from the commit that makes it; a later edition corrects or
 * replaces it, or it is withdrawn with a notice, or taken down without one. It remembers which
 * story it came from, so that a withdrawn consent finds it.
 */
@Entity
@Table(name = "publication")
@SuppressWarnings("UnusedVariable") // queries read all columns
public class Publication {
  @Id private long id;
  @Version private int version;

  @Column(name = "pub_item_id")
  private long pubItemId;

  @Column(name = "item_id")
  private long itemId;

  @Column(name = "edition_id")
  private long editionId;

  private String lang = "";

  @Enumerated(EnumType.STRING)
  private ContentKind kind = ContentKind.POLICY;

  @Column(name = "source_ref")
  private @Nullable Long sourceRef;

  @Column(name = "payload_hash")
  private byte[] payloadHash = new byte[0];

  @Enumerated(EnumType.STRING)
  private PublicationState state = PublicationState.LIVE;

  @Column(name = "published_by")
  private long publishedBy;

  @Column(name = "published_at")
  private Instant publishedAt = Instant.EPOCH;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  protected Publication() {}

  public Publication(Release release, long pubItemId, Instant now) {
    this.id = Ids.next();
    this.pubItemId = pubItemId;
    this.itemId = release.itemId();
    this.editionId = release.editionId();
    this.lang = release.language().code();
    this.kind = release.kind();
    this.sourceRef = release.sourceRef();
    this.payloadHash = release.payloadHash().clone();
    this.publishedBy = release.publishedBy();
    this.publishedAt = now;
  }

  /**
   * Ends what is public of this release.
   *
   * @throws RuleViolated when it has ended before, or when a notice is asked for a story
   */
  public void end(PublicationState how, Instant now) {
    if (how == PublicationState.WITHDRAWN && !kind.editorial()) {
      throw new RuleViolated("rule.publishing.noNotice");
    }
    if (!state.mayBecome(how)) {
      throw new RuleViolated("rule.publishing.ended");
    }
    state = how;
    endedAt = now;
  }

  public long id() {
    return id;
  }

  public long pubItemId() {
    return pubItemId;
  }

  public long editionId() {
    return editionId;
  }

  public PublicationState state() {
    return state;
  }

  public ContentKind kind() {
    return kind;
  }

  public @Nullable Long sourceRef() {
    return sourceRef;
  }
}
