package vn.huongthien.people.domain;

import org.jspecify.annotations.Nullable;

/** Seals and opens the cells of one person's row under the person's own key. */
public interface PersonSeal {
  byte @Nullable [] seal(String column, String text);

  /** The text of a cell, "" for none. */
  String open(String column, byte @Nullable [] sealed);

  /** Blind index of normalised digits; null for none. */
  byte @Nullable [] index(String domain, String digits);
}
