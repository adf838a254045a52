package vn.huongthien.stories.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.Ids;

/**
 * A wording as it was saved. Its seals are bound to the cells of the story, so that it opens as
 * what it was.
 */
@Entity
@Table(name = "story_revision")
@SuppressWarnings("UnusedVariable") // queries read all columns
public class StoryRevision {
  @Id private long id;

  @Column(name = "story_id")
  private long storyId;

  private int number;
  private Instant at = Instant.EPOCH;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "title_sealed")
  private byte @Nullable [] title;

  @Column(name = "lead_sealed")
  private byte @Nullable [] lead;

  @Column(name = "body_sealed")
  private byte @Nullable [] body;

  protected StoryRevision() {}

  StoryRevision(long storyId, int number, Story.Words words, long account, Instant at) {
    this.id = Ids.next();
    this.storyId = storyId;
    this.number = number;
    this.title = words.title();
    this.lead = words.lead();
    this.body = words.body();
    this.accountId = account;
    this.at = at;
  }
}
