package vn.huongthien.people;

import java.time.LocalDate;

/**
 * What a case says in clear, for reports and for k.
 *
 * @param releaseBasis code of value list RELEASE_BASIS
 * @param offenceGroup code of value list OFFENCE_GROUP
 * @param sentenceBand code of value list SENTENCE_BAND
 */
public record CaseFacts(
    String releaseBasis,
    LocalDate releasedOn,
    Sex sex,
    int birthYear,
    String offenceGroup,
    String sentenceBand) {}
