package vn.huongthien.policy;

import java.util.Locale;

/** What stands between an account and a thing; the words of the column relation in policy.csv. */
enum Relation {
  /** The thing has no scope. */
  NONE,
  /** Mentors the person; the grant itself is for another province. */
  ASSIGNED,
  /** A grant for the organisation that owns it. */
  SAME_ORG,
  SAME_AREA,
  /** A grant for the whole province. */
  PROVINCE,
  COUNTRY,
  /** A grant for the area, the case is restricted, the account is named. */
  LISTED,
  /** A grant for the area, and the account said why it opens this case. */
  REASONED,
  /** A grant for the area, but within another organisation. */
  OTHER_ORG,
  OTHER_AREA,
  OTHER_PROVINCE,
  /** A grant for the area, and a conflict keeps the account away. */
  DENIED,
  /** A grant for the area, the case is restricted, the account is not named. */
  UNLISTED,
  /** Mentors the person, the case is restricted, the account is not named. */
  ASSIGNED_UNLISTED,
  /** A grant for the area, and an id of nothing. */
  ABSENT,
  /** It is about the account itself, wherever its grant is. */
  OWN,
  /** A grant for the area and an assignment, but somebody else wrote it. */
  NOT_AUTHOR,
  /** A member of the model, with a grant for another province. */
  MEMBER;

  String word() {
    return this == NONE ? "-" : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
