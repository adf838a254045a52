package vn.huongthien.people;

import java.util.List;

/** Says which cases stand behind a thing of another module; each such module has one of these. */
public interface CaseBehind {
  /**
   * The cases behind a thing, whoever may see them; empty when it is not of this module.
   *
   * @param object kind of thing as in the audit log, for example {@code consent}
   */
  List<Long> casesBehind(String object, long id);
}
