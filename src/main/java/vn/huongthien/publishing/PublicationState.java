package vn.huongthien.publishing;

import java.util.EnumSet;
import java.util.Set;

/** The life of one release. What came after a takedown never leads back. */
public enum PublicationState {
  LIVE,
  /** A later edition says what was wrong in this one. */
  CORRECTED,
  REPLACED,
  /** Editorial items only: the address shows a notice. */
  WITHDRAWN,
  /** The address answers 410. */
  TAKEN_DOWN;

  /** The states that may follow this one. */
  public Set<PublicationState> next() {
    return switch (this) {
      case LIVE -> EnumSet.of(CORRECTED, REPLACED, WITHDRAWN, TAKEN_DOWN);
      case WITHDRAWN -> EnumSet.of(TAKEN_DOWN);
      case CORRECTED, REPLACED, TAKEN_DOWN -> EnumSet.noneOf(PublicationState.class);
    };
  }

  public boolean mayBecome(PublicationState other) {
    return next().contains(other);
  }
}
