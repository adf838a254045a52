package vn.huongthien.mentoring;

import java.util.Set;

/** Whether a model works; an ended one stays for the reports. */
public enum ModelState {
  ACTIVE,
  PAUSED,
  ENDED;

  /** The states that may follow this one. */
  public Set<ModelState> next() {
    return switch (this) {
      case ACTIVE -> Set.of(PAUSED, ENDED);
      case PAUSED -> Set.of(ACTIVE, ENDED);
      case ENDED -> Set.of();
    };
  }

  /** Whether it may be saved in that state, its present one included. */
  public boolean canBecome(ModelState other) {
    return this == other || next().contains(other);
  }
}
