package vn.huongthien.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.huongthien.access.AccessScope;

/** Port: when the people of these cases are next to be met. The module support answers. */
public interface ContactDates {
  /** The earliest day by case; a case without a mentor is missing. */
  Map<Long, LocalDate> nextDue(AccessScope scope, Collection<Long> caseIds);
}
