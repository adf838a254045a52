package vn.huongthien.stories;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.Ids;

/**
 * Another story of the same person, within the scope of whoever asks.
 *
 * @param title of the public text; of the raw one as long as there is none
 * @param path on the public site; null when it is not public now
 * @param told what it discloses; null when nothing was declared yet
 * @param counted whether it counts for the cumulative k: it is or was public, or was handed over
 */
public record LinkedStory(
    long storyId,
    String title,
    State state,
    Instant at,
    @Nullable String path,
    @Nullable Disclosure told,
    boolean counted) {

  /** How far it has come. */
  public enum State {
    /** Not handed over yet. */
    AT_WORK,
    HANDED_OVER,
    PUBLIC,
    /** Was public: somebody may have kept it. */
    GONE
  }

  public String getIdText() {
    return Ids.text(storyId);
  }

  @Override
  public String toString() {
    return "LinkedStory[" + storyId + " " + state + "]";
  }
}
