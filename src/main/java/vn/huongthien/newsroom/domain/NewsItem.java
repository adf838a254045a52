package vn.huongthien.newsroom.domain;

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
import vn.huongthien.shared.Ids;

/** One public item through all its editions and languages. */
@Entity
@Table(name = "news_item")
@SuppressWarnings("UnusedVariable") // queries read all columns
public class NewsItem {
  @Id private long id;
  @Version private int version;

  @Enumerated(EnumType.STRING)
  private ContentKind kind = ContentKind.POLICY;

  private int area;

  @Column(name = "source_ref")
  private @Nullable Long sourceRef;

  @Column(name = "subject_token")
  private byte @Nullable [] subjectToken;

  @Column(name = "created_by")
  private long createdBy;

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  protected NewsItem() {}

  public NewsItem(ContentKind kind, int area, long createdBy, Instant now) {
    this.id = Ids.next();
    this.kind = kind;
    this.area = area;
    this.createdBy = createdBy;
    this.createdAt = now;
  }

  /** This item tells of somebody: which story it came from, and the person's token. */
  public void comesFrom(long story, byte[] token) {
    this.sourceRef = story;
    this.subjectToken = token.clone();
  }

  public long id() {
    return id;
  }

  public ContentKind kind() {
    return kind;
  }

  public int area() {
    return area;
  }

  public @Nullable Long sourceRef() {
    return sourceRef;
  }

  public byte @Nullable [] subjectToken() {
    return subjectToken == null ? null : subjectToken.clone();
  }
}
