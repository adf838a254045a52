package vn.huongthien.stories.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.Conflict;

/** The introduction of a mentoring model to the public. It tells of work, not of a person. */
@Entity
@Table(name = "model_introduction")
public class ModelIntroduction {
  @Id private long id;
  @Version private int version;

  @Column(name = "model_id")
  private long modelId;

  @Column(name = "author_id")
  private long authorId;

  @Column(name = "title_sealed")
  private byte @Nullable [] title;

  @Column(name = "lead_sealed")
  private byte @Nullable [] lead;

  @Column(name = "body_sealed")
  private byte @Nullable [] body;

  @Column(name = "source_hash")
  private byte[] sourceHash = new byte[0];

  @Column(name = "changed_at")
  private Instant changedAt = Instant.EPOCH;

  @Column(name = "changed_by")
  private long changedBy;

  @Column(name = "item_id")
  private @Nullable Long itemId;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  protected ModelIntroduction() {}

  public ModelIntroduction(long id, long modelId, long authorId) {
    this.id = id;
    this.modelId = modelId;
    this.authorId = authorId;
  }

  public void write(Story.Words words, long account, Instant now) {
    title = words.title();
    lead = words.lead();
    body = words.body();
    sourceHash = words.hash().clone();
    changedBy = account;
    changedAt = now;
  }

  public void handedOver(long item, Instant now) {
    itemId = item;
    submittedAt = now;
  }

  /**
   * @throws Conflict when somebody saved since the user read it
   */
  public void requireVersion(int seen) {
    if (seen != version) {
      throw new Conflict("introduction");
    }
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public long modelId() {
    return modelId;
  }

  public long authorId() {
    return authorId;
  }

  public long changedBy() {
    return changedBy;
  }

  public byte @Nullable [] title() {
    return title;
  }

  public byte @Nullable [] lead() {
    return lead;
  }

  public byte @Nullable [] body() {
    return body;
  }

  public byte[] sourceHash() {
    return sourceHash.clone();
  }

  public @Nullable Long itemId() {
    return itemId;
  }

  public @Nullable Instant submittedAt() {
    return submittedAt;
  }
}
