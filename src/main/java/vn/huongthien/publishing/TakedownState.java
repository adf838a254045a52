package vn.huongthien.publishing;

import java.util.EnumSet;
import java.util.Set;

/** A takedown is done only when its address was read back; what no machine can do waits for one. */
public enum TakedownState {
  OPEN,
  PROVEN,
  MANUAL;

  /** The states that may follow this one. */
  public Set<TakedownState> next() {
    return switch (this) {
      case OPEN -> EnumSet.of(PROVEN, MANUAL);
      case MANUAL -> EnumSet.of(PROVEN);
      case PROVEN -> EnumSet.noneOf(TakedownState.class);
    };
  }

  public boolean mayBecome(TakedownState other) {
    return next().contains(other);
  }
}
