package vn.huongthien.anonymize;

import java.util.Objects;

/**
 * One span of the original text that identifies or may identify somebody.
 *
 * @param start first UTF-16 code unit in the original text
 * @param end one after the last
 * @param confidence 0 to 1, for sorting and colour only
 * @param rule short stable code of the rule, for tests and logs
 * @param replacement what is put there unless somebody decides otherwise; may be empty
 * @param why message key suffix that explains the finding to the reviewer, never a value
 */
public record Finding(
    int start,
    int end,
    Kind kind,
    Source source,
    double confidence,
    String rule,
    String replacement,
    String why) {

  public Finding {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(source);
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /** Names this finding in decisions; stable as long as the text is. */
  public String key() {
    return start + "-" + end + ":" + kind;
  }

  /** The same finding over another span. */
  public Finding covering(int from, int to) {
    return new Finding(from, to, kind, source, confidence, rule, replacement, why);
  }

  /** The same finding with another proposal. */
  public Finding with(String proposed) {
    return new Finding(start, end, kind, source, confidence, rule, proposed, why);
  }
}
