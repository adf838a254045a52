package vn.huongthien.anonymize.normal;

/**
 * A word of the normal text.
 *
 * @param fold letters and digits, plain and lower case
 * @param lower lower case with marks
 * @param gap kind of what stands before it
 */
public record Token(int start, int end, String fold, String lower, Case shape, Gap gap) {

  /** How capitals are used in the word. */
  public enum Case {
    LOWER,
    CAPITAL,
    UPPER,
    INITIAL,
    NUMBER
  }

  /** What separates a word from the one before. */
  public enum Gap {
    /** The text, a sentence, a line or a quotation begins. */
    SENTENCE,
    /** A line break inside a sentence, or an opening quotation mark. */
    LINE,
    /** A colon, bracket, quotation mark or dash: something new begins. */
    OPEN,
    /** A comma or another sign. */
    SIGN,
    /** One space. */
    SPACE,
    /** Dot, hyphen or underscore without a space. */
    JOINT,
    /** Nothing: a capital inside a word. */
    NONE;

    /** True when both words can belong to one name. */
    public boolean joins() {
      return this == SPACE || this == JOINT || this == NONE || this == LINE;
    }
  }

  /** True when the word begins with a capital. */
  public boolean capital() {
    return shape == Case.CAPITAL || shape == Case.UPPER || shape == Case.INITIAL;
  }

  public boolean marked() {
    return !lower.equals(fold);
  }

  public int length() {
    return end - start;
  }
}
