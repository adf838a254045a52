package vn.huongthien.support;

import java.util.Set;

/**
 * How far an activity has come. "Chờ ghi kết quả" and "Quá hạn" are not here: they are derived by
 * {@link DueQueries}, never stored.
 */
public enum ActivityState {
  /** Dự kiến. */
  PLANNED,
  /** Đã thực hiện. */
  DONE,
  /** Không gặp được. */
  NOT_MET,
  /** Đã hoãn; the next one is linked to it. */
  POSTPONED,
  /** Đã hủy. */
  CANCELLED;

  /** The states that may follow this one. */
  public Set<ActivityState> next() {
    return this == PLANNED ? Set.of(DONE, NOT_MET, POSTPONED, CANCELLED) : Set.of();
  }

  public boolean canBecome(ActivityState other) {
    return next().contains(other);
  }
}
