package vn.huongthien.anonymize;

import java.util.List;

/**
 * The identifiers of all cases, asked for every text: another helped person's full name, numbers
 * and address must not slip in either. Bare given names are not looked for here.
 */
public interface KnownIdentifierIndex {

  /** False while the index is being built; the engine then blocks every text. */
  boolean ready();

  /** Finds what belongs to any case, in a text in normal form. */
  List<Hit> find(String normalText);

  /** A span of the normal text. */
  record Hit(int start, int end, Kind kind, String rule) {}
}
