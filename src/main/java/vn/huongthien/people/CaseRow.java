package vn.huongthien.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param callName null for all but the assigned mentor and the ward's officers
 */
public record CaseRow(
    long id,
    String code,
    int episode,
    long communeId,
    String communeName,
    Supervision supervision,
    Help help,
    Sex sex,
    int birthYear,
    boolean restricted,
    LocalDate openedOn,
    @Nullable String callName) {}
