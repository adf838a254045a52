package vn.huongthien.mentoring;

import java.util.Set;

/**
 * Where an assignment is. It begins only when the mentor and the person have both agreed; it is
 * closed, never deleted.
 */
public enum AssignmentState {
  /** Đề xuất. */
  PROPOSED,
  /** Chờ đồng ý. */
  AWAITING,
  /** Đang kèm cặp. */
  ACTIVE,
  /** Tạm dừng. */
  PAUSED,
  /** Hoàn thành. */
  COMPLETED,
  /** Kết thúc sớm. */
  ENDED_EARLY,
  /** Thay người. */
  REPLACED,
  /** Không đồng ý. */
  DECLINED;

  /** The states that may follow this one. */
  public Set<AssignmentState> next() {
    return switch (this) {
      case PROPOSED -> Set.of(AWAITING);
      case AWAITING -> Set.of(ACTIVE, DECLINED);
      case ACTIVE -> Set.of(PAUSED, COMPLETED, ENDED_EARLY, REPLACED);
      case PAUSED -> Set.of(ACTIVE, COMPLETED, ENDED_EARLY, REPLACED);
      case COMPLETED, ENDED_EARLY, REPLACED, DECLINED -> Set.of();
    };
  }

  public boolean canBecome(AssignmentState other) {
    return next().contains(other);
  }

  /** Whether the mentor has begun and not ended: then the case is open to the mentor. */
  public boolean isRunning() {
    return this == ACTIVE || this == PAUSED;
  }

  public boolean isOver() {
    return next().isEmpty();
  }
}
