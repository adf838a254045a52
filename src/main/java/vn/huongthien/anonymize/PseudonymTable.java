package vn.huongthien.anonymize;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which letter stands for whom in one story. Never shared between stories of a person: equal
 * letters would link them. Holds names, so callers keep it encrypted and delete it after
 * publication.
 */
public final class PseudonymTable {
  private static final PseudonymTable EMPTY = new PseudonymTable(Map.of());

  private final Map<String, String> letters;

  private PseudonymTable(Map<String, String> letters) {
    this.letters = Collections.unmodifiableMap(new TreeMap<>(letters));
  }

  public static PseudonymTable empty() {
    return EMPTY;
  }

  public static PseudonymTable of(Map<String, String> letters) {
    return letters.isEmpty() ? EMPTY : new PseudonymTable(letters);
  }

  /** Folded name to pseudonym, e.g. {@code tuan → M.}. */
  public Map<String, String> letters() {
    return letters;
  }

  /** One {@code name<TAB>pseudonym} a line; the inverse of {@link #parse}. */
  public String toText() {
    StringBuilder out = new StringBuilder();
    letters.forEach((name, letter) -> out.append(name).append('\t').append(letter).append('\n'));
    return out.toString();
  }

  public static PseudonymTable parse(String text) {
    Map<String, String> letters = new TreeMap<>();
    text.lines()
        .map(line -> line.split("\t", 2))
        .filter(cells -> cells.length == 2)
        .forEach(cells -> letters.put(cells[0], cells[1]));
    return of(letters);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PseudonymTable table && table.letters.equals(letters);
  }

  @Override
  public int hashCode() {
    return letters.hashCode();
  }

  @Override
  public String toString() {
    return "PseudonymTable[" + letters.size() + "]";
  }
}
