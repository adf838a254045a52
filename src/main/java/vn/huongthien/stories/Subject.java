package vn.huongthien.stories;

import vn.huongthien.people.CaseHeader;
import vn.huongthien.people.Sex;

/** Whom a story tells of, as far as k needs it: no name. */
record Subject(
    long personId,
    long communeId,
    long provinceId,
    Sex sex,
    int birthYear,
    String offenceGroup,
    String sentenceBand) {

  /** The person of a case whose page is open; the key of the person is not on it. */
  static Subject of(CaseHeader header) {
    return new Subject(
        0,
        header.communeId(),
        header.provinceId(),
        header.sex(),
        header.birthYear(),
        header.offenceGroup(),
        header.sentenceBand());
  }

  /** A row of {@link vn.huongthien.stories.store.StoryRepository#subjectOf}. */
  static Subject of(Object[] row) {
    return new Subject(
        (Long) row[0],
        (Long) row[1],
        (Long) row[2],
        (Sex) row[3],
        (Integer) row[4],
        (String) row[5],
        (String) row[6]);
  }
}
