package vn.huongthien.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of a case: what every page about it shows.
 *
 * @param callName how the person wants to be called; null for all but the assigned mentor and the
 *     ward's officers
 * @param version to be sent back with a change
 */
public record CaseHeader(
    long id,
    int version,
    String code,
    int episode,
    long communeId,
    String communeName,
    long provinceId,
    @Nullable Long ownerOrgId,
    Supervision supervision,
    Help help,
    Sex sex,
    int birthYear,
    String releaseBasis,
    LocalDate releasedOn,
    String offenceGroup,
    String sentenceBand,
    boolean restricted,
    LocalDate openedOn,
    @Nullable String callName) {}
