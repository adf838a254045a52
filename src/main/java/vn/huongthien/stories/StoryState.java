package vn.huongthien.stories;

import java.util.EnumSet;
import java.util.Set;

/** The way of a private story until somebody chooses it for anonymising. */
public enum StoryState {
  DRAFT,
  SENT,
  RETURNED,
  NOT_CHOSEN,
  CHOSEN;

  /** The states that may follow this one. */
  public Set<StoryState> next() {
    return switch (this) {
      case DRAFT, RETURNED -> EnumSet.of(SENT);
      case SENT -> EnumSet.of(RETURNED, NOT_CHOSEN, CHOSEN);
      case NOT_CHOSEN, CHOSEN -> EnumSet.noneOf(StoryState.class);
    };
  }

  public boolean mayBecome(StoryState other) {
    return next().contains(other);
  }

  /** Whether the author may still write. */
  public boolean withAuthor() {
    return this == DRAFT || this == RETURNED;
  }
}
