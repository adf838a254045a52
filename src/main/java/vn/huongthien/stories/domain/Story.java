package vn.huongthien.stories.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.stories.StoryState;

/**
 * A story as it was told, tied to a case. Its author writes it, saves every wording, and sends it;
 * whoever anonymises returns it, leaves it, or chooses it. A chosen story may still be mended for
 * anonymising. It never leaves the case side.
 */
@Entity
@Table(name = "story")
public class Story {
  @Id private long id;
  @Version private int version;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "author_id")
  private long authorId;

  @Enumerated(EnumType.STRING)
  private StoryState state = StoryState.DRAFT;

  @Column(name = "title_sealed")
  private byte @Nullable [] title;

  @Column(name = "lead_sealed")
  private byte @Nullable [] lead;

  @Column(name = "body_sealed")
  private byte @Nullable [] body;

  @Column(name = "source_hash")
  private byte[] sourceHash = new byte[0];

  private int revision;

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  @Column(name = "changed_at")
  private Instant changedAt = Instant.EPOCH;

  @Column(name = "changed_by")
  private long changedBy;

  protected Story() {}

  /** A story without words yet. */
  public Story(long id, long caseId, long authorId, Instant now) {
    this.id = id;
    this.caseId = caseId;
    this.authorId = authorId;
    this.createdAt = now;
  }

  /** The words, sealed under the person's key. */
  @SuppressWarnings("ArrayRecordComponent") // sealed bytes; never compared
  public record Words(
      byte @Nullable [] title, byte @Nullable [] lead, byte @Nullable [] body, byte[] hash) {}

  /** Saves a wording; the returned row keeps it for good. */
  public StoryRevision write(Words words, long account, Instant now) {
    if (state == StoryState.SENT || state == StoryState.NOT_CHOSEN) {
      throw new RuleViolated("rule.stories.notYours." + state);
    }
    title = words.title();
    lead = words.lead();
    body = words.body();
    sourceHash = words.hash().clone();
    revision++;
    touch(account, now);
    return new StoryRevision(id, revision, words, account, now);
  }

  public void send(long account, Instant now) {
    if (authorId != account) {
      throw new RuleViolated("rule.stories.onlyAuthor");
    }
    become(StoryState.SENT, account, now);
  }

  public void giveBack(long account, Instant now) {
    become(StoryState.RETURNED, account, now);
  }

  public void leave(long account, Instant now) {
    become(StoryState.NOT_CHOSEN, account, now);
  }

  public void choose(long account, Instant now) {
    become(StoryState.CHOSEN, account, now);
  }

  private void become(StoryState next, long account, Instant now) {
    if (!state.mayBecome(next)) {
      throw new RuleViolated("rule.stories.state." + state);
    }
    state = next;
    touch(account, now);
  }

  private void touch(long account, Instant now) {
    changedBy = account;
    changedAt = now;
  }

  /**
   * @throws Conflict when somebody saved since the user read it
   */
  public void requireVersion(int seen) {
    if (seen != version) {
      throw new Conflict("story");
    }
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public long caseId() {
    return caseId;
  }

  public long authorId() {
    return authorId;
  }

  public StoryState state() {
    return state;
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

  public int revision() {
    return revision;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public long changedBy() {
    return changedBy;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Story story && story.id == id;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }
}
