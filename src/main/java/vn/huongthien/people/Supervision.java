package vn.huongthien.people;

import java.util.Set;

/**
 * Quản lý, set by law. An ended case is never opened again: the person gets a new episode. Whether
 * the person accepts help plays no part here.
 */
public enum Supervision {
  /** Chờ tiếp nhận. */
  AWAITING,
  /** Chưa về nơi cư trú. */
  NOT_RETURNED,
  /** Đang quản lý. */
  ACTIVE,
  /** Đang chuyển đi. */
  MOVING,
  /** Kết thúc. */
  ENDED;

  /** The states that may follow this one. */
  public Set<Supervision> next() {
    return switch (this) {
      case AWAITING -> Set.of(ACTIVE, NOT_RETURNED, ENDED);
      case NOT_RETURNED -> Set.of(ACTIVE, MOVING, ENDED);
      case ACTIVE -> Set.of(MOVING, ENDED);
      case MOVING -> Set.of(ACTIVE, ENDED);
      case ENDED -> Set.of();
    };
  }

  public boolean canBecome(Supervision other) {
    return next().contains(other);
  }
}
