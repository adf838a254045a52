package vn.huongthien.stories;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story with its raw words, for its author and for those who may read raw stories. */
public record StoryView(
    long id,
    int version,
    long caseId,
    StoryState state,
    long authorId,
    int revision,
    Instant changedAt,
    long changedBy,
    StoryText text,
    List<Step> steps) {

  /** The story went from one hand to the next. */
  public record Step(Instant at, long accountId, StoryState to, @Nullable String note) {}

  @Override
  public String toString() {
    return "StoryView[" + id + "]";
  }
}
