package vn.huongthien.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param openedOn with supervision, help and sex null, and the year of birth 0, where the reader
 *     has to say why first: then a list shows the code and its place alone
 * @param callName null for all but the assigned mentor and the ward's officers
 */
public record CaseRow(
    long id,
    String code,
    int episode,
    long communeId,
    String communeName,
    @Nullable Supervision supervision,
    @Nullable Help help,
    @Nullable Sex sex,
    int birthYear,
    boolean restricted,
    @Nullable LocalDate openedOn,
    @Nullable String callName) {
  /** Whether only the code may be shown. */
  public boolean isCodeOnly() {
    return supervision == null;
  }

  /** What a list shows before its reader said why. */
  CaseRow codeOnly() {
    return new CaseRow(
        id, code, episode, communeId, communeName, null, null, null, 0, false, null, null);
  }
}
