package vn.huongthien.stories.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.huongthien.stories.StoryState;

/** A step of a story from one hand to the next. */
@Entity
@Table(name = "story_event")
@SuppressWarnings("UnusedVariable") // queries read all columns
public class StoryEvent {
  @Id private long id;

  @Column(name = "story_id")
  private long storyId;

  private Instant at = Instant.EPOCH;

  @Column(name = "account_id")
  private long accountId;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_state")
  private StoryState from = StoryState.DRAFT;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_state")
  private StoryState to = StoryState.DRAFT;

  @Column(name = "note_sealed")
  private byte @Nullable [] note;

  protected StoryEvent() {}

  public StoryEvent(long id, Story story, StoryState from, byte @Nullable [] note) {
    this.id = id;
    this.storyId = story.id();
    this.at = story.changedAt();
    this.accountId = story.changedBy();
    this.from = from;
    this.to = story.state();
    this.note = note == null ? null : note.clone();
  }
}
