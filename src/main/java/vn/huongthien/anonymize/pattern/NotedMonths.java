package vn.huongthien.anonymize.pattern;

import static vn.huongthien.anonymize.pattern.DateFinds.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months as they are noted down: "cuối T8", "T3/24", "05/T8/2023", "ra trại 03.2022". */
final class NotedMonths {
  private static final Folded PART =
      Folded.of(
          "(?<![a-z0-9])(?:(?:nua )?(?:dau|giua|cuoi|sau)) t(\\d{1,2})"
              + "(?: nam (?:(?:19|20)?\\d\\d|ngoai|nay|truoc|roi)| nam roi)?(?![a-z0-9]|[/.-]\\d)");
  private static final Folded WITH_YEAR =
      Folded.of(
          "(?<![a-z0-9/.-])(?:(?:nua )?(?:dau|giua|cuoi) |(\\d{1,2})/)?t(\\d{1,2})(?:/|-|[.](?=(?:19|20)))((?:19|20)?\\d\\d)(?![a-z0-9/-]|[.]\\d)");

  /** No amount has a point before four figures. */
  private static final Folded POINT =
      Folded.of("(?<![a-z0-9/.,+-])(0[1-9]|1[0-2])[.]((?:19|20)\\d\\d)(?![a-z0-9/-]|[.,]\\d)");

  /** "lô T6/23" is in a house, "số 03.2024" on a paper. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<![a-z])(?:so|lo|toa|(?<!ve )nha|can|block|phong|ma|to|cot|hem|ngo|duong|luat|nghi dinh|thong"
              + " tu|nghi quyet|cong van|ban)[ :]{1,2}$");

  private NotedMonths() {}

  static void find(DateFinds out) {
    out.each(PART, m -> month(out, m, 1, 0));
    out.each(WITH_YEAR, m -> month(out, m, 2, 3));
    out.each(POINT, m -> month(out, m, 1, 2));
  }

  private static void month(DateFinds out, Matcher m, int month, int year) {
    int name = number(m.group(month));
    boolean other = OTHER.matcher(out.before(m.start(), 12)).find();
    if (name < 1 || name > 12 || other) {
      return;
    }
    int told = year == 0 ? 0 : number(m.group(year));
    out.add(m.start(), m.end(), 0, name, told == 0 || told > 99 ? told : 2000 + told, false);
  }
}
