package vn.huongthien.anonymize;

/** Counts the people of the case base who share a combination of facts. */
public interface PopulationCounts {

  /** How many people match every disclosed fact; {@link Facts#none()} counts all. */
  long count(Facts facts);

  /**
   * How many different values of a fact the people have who match, for example of {@code offence}:
   * when it is one, the text tells it without saying so. A case base that cannot say answers {@link
   * Long#MAX_VALUE}.
   */
  default long kinds(Facts facts, String fact) {
    return Long.MAX_VALUE;
  }
}
