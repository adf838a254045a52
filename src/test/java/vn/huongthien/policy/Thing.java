package vn.huongthien.policy;

import static vn.huongthien.policy.Relation.ABSENT;
import static vn.huongthien.policy.Relation.ASSIGNED;
import static vn.huongthien.policy.Relation.ASSIGNED_UNLISTED;
import static vn.huongthien.policy.Relation.COUNTRY;
import static vn.huongthien.policy.Relation.DENIED;
import static vn.huongthien.policy.Relation.LISTED;
import static vn.huongthien.policy.Relation.MEMBER;
import static vn.huongthien.policy.Relation.NONE;
import static vn.huongthien.policy.Relation.NOT_AUTHOR;
import static vn.huongthien.policy.Relation.OTHER_AREA;
import static vn.huongthien.policy.Relation.OTHER_ORG;
import static vn.huongthien.policy.Relation.OTHER_PROVINCE;
import static vn.huongthien.policy.Relation.OWN;
import static vn.huongthien.policy.Relation.PROVINCE;
import static vn.huongthien.policy.Relation.REASONED;
import static vn.huongthien.policy.Relation.SAME_AREA;
import static vn.huongthien.policy.Relation.SAME_ORG;
import static vn.huongthien.policy.Relation.UNLISTED;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of things that a page or command is about, with the relations one can have to them. */
enum Thing {
  NOTHING(EnumSet.of(NONE)),
  CASE(ofCase()),
  CONSENT(ofCase()),
  ASSIGNMENT(ofCase()),
  STORY(ofCase()),
  ACTIVITY(ofCase()),
  /** An anonymised edition that waits for the gate of the case side. */
  WAITING(ofCase()),
  /** An assignment that asks its mentor. */
  QUESTION(with(ofCase(), OWN)),
  MY_STORY(with(ofCase(), NOT_AUTHOR)),
  MY_ACTIVITY(with(ofCase(), NOT_AUTHOR)),
  MODEL(ofModel()),
  SESSION(EnumSet.of(OWN, NOT_AUTHOR)),
  TASK(EnumSet.of(OWN, NOT_AUTHOR)),
  /** The profile of a mentor of commune A and the organisation. */
  MENTOR(without(ofModel(), MEMBER)),
  /** A list in which the case could stand. */
  CASES(without(ofCase(), ABSENT)),
  /** A list in which the model could stand. */
  MODELS(without(ofModel(), ABSENT)),
  /** A list in which the mentor could stand. */
  MENTORS(without(without(ofModel(), MEMBER), ABSENT)),
  NOTICE(EnumSet.of(NONE)),
  NEWS(EnumSet.of(NONE)),
  ARTICLE(EnumSet.of(NONE)),
  PUBLICATION(EnumSet.of(NONE)),
  ACCOUNT(EnumSet.of(NONE)),
  ORGANIZATION(EnumSet.of(NONE));

  @SuppressWarnings("ImmutableEnumChecker") // copied
  private final Set<Relation> relations;

  Thing(Set<Relation> relations) {
    this.relations = EnumSet.copyOf(relations);
  }

  Set<Relation> relations() {
    return EnumSet.copyOf(relations);
  }

  boolean isList() {
    return this == CASES || this == MODELS || this == MENTORS;
  }

  private static Set<Relation> ofCase() {
    return EnumSet.of(
        ASSIGNED,
        SAME_ORG,
        SAME_AREA,
        REASONED,
        PROVINCE,
        COUNTRY,
        LISTED,
        OTHER_ORG,
        OTHER_AREA,
        OTHER_PROVINCE,
        DENIED,
        UNLISTED,
        ASSIGNED_UNLISTED,
        ABSENT);
  }

  private static Set<Relation> ofModel() {
    return EnumSet.of(
        SAME_ORG,
        SAME_AREA,
        PROVINCE,
        COUNTRY,
        OTHER_ORG,
        OTHER_AREA,
        OTHER_PROVINCE,
        MEMBER,
        ABSENT);
  }

  private static Set<Relation> with(Set<Relation> some, Relation more) {
    Set<Relation> all = EnumSet.copyOf(some);
    all.add(more);
    return all;
  }

  private static Set<Relation> without(Set<Relation> some, Relation less) {
    Set<Relation> all = EnumSet.copyOf(some);
    all.remove(less);
    return all;
  }
}
