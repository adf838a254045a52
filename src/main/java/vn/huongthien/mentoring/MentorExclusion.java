package vn.huongthien.mentoring;

/** Why somebody cannot be offered as a mentor for a case. */
public enum MentorExclusion {
  /** Declared a conflict with this very case. */
  CONFLICT,
  /** Is or was just asked to be the mentor of this case. */
  ALREADY,
  /** Has not pledged confidentiality. */
  NO_PLEDGE,
  /** Takes nobody at the moment. */
  UNAVAILABLE,
  /** Has as many people as agreed. */
  FULL,
  /** Helps in another province. */
  OTHER_PROVINCE,
  /** Is no mentor. */
  NO_MENTOR
}
