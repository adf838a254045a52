package vn.huongthien.shared;

import io.hypersistence.tsid.TSID;

/**
 * Keys of all rows: time-sorted 64-bit ids (TSID) made by the application before the insert. In
 * addresses they appear as 13 characters of Crockford's base 32. They can be guessed in time, so
 * they never stand in for a scope check, and they are never tokens.
 */
public final class Ids {
  private static final TSID.Factory FACTORY = TSID.Factory.builder().build();

  private Ids() {}

  public static long next() {
    return FACTORY.generate().toLong();
  }

  /** The 13 characters used in addresses, for example {@code 0SARDZ6QZ5X3P}. */
  public static String text(long id) {
    return TSID.from(id).toString();
  }

  /**
   * Reads what came with an address.
   *
   * @throws NotFound when the text is no id, as for an id that does not exist
   */
  public static long parse(String text, String object) {
    if (text == null || !TSID.isValid(text)) {
      throw new NotFound(object);
    }
    return TSID.from(text).toLong();
  }
}
