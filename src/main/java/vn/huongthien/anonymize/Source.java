package vn.huongthien.anonymize;

/**
 * Who found it, in falling order of trust. {@link #KNOWN} and {@link #STRUCTURED} findings must all
 * be gone before a text may be published; the others may be kept by a person with a reason.
 */
public enum Source {
  /** Stands in a case file. */
  KNOWN,
  /** Has the form of an identifier. */
  STRUCTURED,
  /** A cue word beside it says what it is. */
  CUE,
  /** The statistical recogniser, or one that an operator added. */
  MODEL,
  /** Nothing is known but that it looks like a name. */
  DENY;

  /** True when the finding must not be left in a public text. */
  public boolean blocks() {
    return this == KNOWN || this == STRUCTURED;
  }
}
