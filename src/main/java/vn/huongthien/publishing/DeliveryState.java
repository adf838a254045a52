package vn.huongthien.publishing;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far one edition has come on one channel. A mutation is sent only from ARMED; when its outcome
 * is not known the row waits in UNKNOWN until the channel was read back, and is never sent again
 * blindly.
 */
public enum DeliveryState {
  PLANNED,
  DUE,
  ARMED,
  STAGED,
  LIVE,
  PROCESSING,
  UNKNOWN,
  RETRY_WAIT,
  BLOCKED,
  NEEDS_AUTH,
  FAILED,
  DEAD,
  CANCELLED,
  REPLACED,
  REMOVE_DUE,
  REMOVE_ARMED,
  REMOVED,
  REMOVE_MANUAL;

  /** The states that may follow this one. */
  public Set<DeliveryState> next() {
    return switch (this) {
      case PLANNED -> EnumSet.of(DUE, CANCELLED);
      case DUE -> EnumSet.of(ARMED, LIVE, BLOCKED, CANCELLED);
      case ARMED ->
          EnumSet.of(
              STAGED,
              LIVE,
              PROCESSING,
              UNKNOWN,
              RETRY_WAIT,
              BLOCKED,
              NEEDS_AUTH,
              FAILED,
              REMOVE_DUE);
      case STAGED -> EnumSet.of(LIVE, UNKNOWN, RETRY_WAIT, FAILED, REMOVE_DUE);
      case PROCESSING -> EnumSet.of(STAGED, LIVE, FAILED, REMOVE_DUE);
      case UNKNOWN -> EnumSet.of(STAGED, LIVE, RETRY_WAIT, DEAD, REMOVE_DUE);
      case RETRY_WAIT -> EnumSet.of(ARMED, BLOCKED, DEAD, CANCELLED);
      case BLOCKED, NEEDS_AUTH, FAILED -> EnumSet.of(DUE, DEAD, CANCELLED);
      case LIVE -> EnumSet.of(REPLACED, REMOVE_DUE);
      case REMOVE_DUE -> EnumSet.of(REMOVE_ARMED, REMOVE_MANUAL);
      case REMOVE_ARMED -> EnumSet.of(REMOVED, REMOVE_DUE, REMOVE_MANUAL);
      case REMOVE_MANUAL -> EnumSet.of(REMOVE_ARMED, REMOVED);
      case DEAD, CANCELLED, REPLACED, REMOVED -> EnumSet.noneOf(DeliveryState.class);
    };
  }

  public boolean mayBecome(DeliveryState other) {
    return next().contains(other);
  }

  /** Whether it is neither done nor merely waiting for its day: somebody should look. */
  public boolean unsettled() {
    return switch (this) {
      case UNKNOWN,
          RETRY_WAIT,
          BLOCKED,
          NEEDS_AUTH,
          FAILED,
          REMOVE_DUE,
          REMOVE_ARMED,
          REMOVE_MANUAL ->
          true;
      default -> false;
    };
  }

  /** Whether something may stand on the channel, so that a takedown has to remove it. */
  public boolean maybePublic() {
    return this != REMOVE_ARMED && mayBecome(REMOVE_DUE);
  }
}
