package vn.huongthien.people;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of one question. There is no default: only somebody who was told what it means can say
 * yes. After an end, the question is put anew, as another consent.
 */
public enum ConsentState {
  /** No row at all. */
  NOT_ASKED,
  EXPLAINED,
  GIVEN,
  REFUSED,
  WITHDRAWN,
  EXPIRED,
  REPLACED;

  /** The states that may follow this one. */
  public Set<ConsentState> next() {
    return switch (this) {
      case NOT_ASKED -> EnumSet.of(EXPLAINED);
      case EXPLAINED -> EnumSet.of(GIVEN, REFUSED);
      case GIVEN -> EnumSet.of(WITHDRAWN, EXPIRED, REPLACED);
      case REFUSED, WITHDRAWN, EXPIRED, REPLACED -> EnumSet.noneOf(ConsentState.class);
    };
  }

  public boolean mayBecome(ConsentState other) {
    return next().contains(other);
  }
}
