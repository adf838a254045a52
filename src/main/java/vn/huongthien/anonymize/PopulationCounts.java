package vn.huongthien.anonymize;

/** Counts the people of the case base who share a combination of facts. */
public interface PopulationCounts {

  /** How many people match every disclosed fact; {@link Facts#none()} counts all. */
  long count(Facts facts);
}
