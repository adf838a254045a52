package vn.huongthien.people;

import java.util.Set;

/**
 * Hỗ trợ, voluntary. Refusing is possible at any time, is no breach, closes nothing, and the way
 * back is always open.
 */
public enum Help {
  /** Chưa đánh giá. */
  NOT_ASSESSED,
  /** Đang đánh giá. */
  ASSESSING,
  /** Đang hỗ trợ. */
  SUPPORTED,
  /** Tạm dừng. */
  PAUSED,
  /** Theo dõi sau hỗ trợ. */
  AFTERCARE,
  /** Hoàn thành. */
  COMPLETED,
  /** Từ chối hỗ trợ. */
  REFUSED;

  /** The states that may follow this one. */
  public Set<Help> next() {
    return switch (this) {
      case NOT_ASSESSED -> Set.of(ASSESSING, REFUSED);
      case ASSESSING -> Set.of(SUPPORTED, REFUSED);
      case SUPPORTED -> Set.of(PAUSED, AFTERCARE, REFUSED);
      case PAUSED -> Set.of(SUPPORTED, AFTERCARE, REFUSED);
      case AFTERCARE -> Set.of(COMPLETED, REFUSED);
      case COMPLETED -> Set.of(REFUSED);
      case REFUSED -> Set.of(ASSESSING);
    };
  }

  public boolean canBecome(Help other) {
    return next().contains(other);
  }
}
