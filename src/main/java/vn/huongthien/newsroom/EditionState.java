package vn.huongthien.newsroom;

import java.util.EnumSet;
import java.util.Set;

/** The life of an edition. Its text never changes; a change is a new edition. */
public enum EditionState {
  DRAFT,
  SUBMITTED,
  APPROVED,
  SCHEDULED,
  PUBLISHED,
  CORRECTED,
  REPLACED,
  WITHDRAWN,
  TAKEN_DOWN;

  /** The states that may follow this one. */
  public Set<EditionState> next() {
    return switch (this) {
      case DRAFT -> EnumSet.of(SUBMITTED, REPLACED, TAKEN_DOWN);
      case SUBMITTED -> EnumSet.of(APPROVED, DRAFT, REPLACED, TAKEN_DOWN);
      case APPROVED -> EnumSet.of(SCHEDULED, PUBLISHED, DRAFT, REPLACED, TAKEN_DOWN);
      case SCHEDULED -> EnumSet.of(APPROVED, PUBLISHED, DRAFT, REPLACED, TAKEN_DOWN);
      case PUBLISHED -> EnumSet.of(CORRECTED, REPLACED, WITHDRAWN, TAKEN_DOWN);
      case WITHDRAWN -> EnumSet.of(TAKEN_DOWN);
      case CORRECTED, REPLACED, TAKEN_DOWN -> EnumSet.noneOf(EditionState.class);
    };
  }

  public boolean mayBecome(EditionState other) {
    return next().contains(other);
  }

  /** Whether a changed text may still take its place. */
  public boolean isOpen() {
    return mayBecome(REPLACED) && this != PUBLISHED;
  }
}
