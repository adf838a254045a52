package vn.huongthien.anonymize.known;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.huongthien.anonymize.normal.Stream;

/**
 * Finds any of many phrases in a folded view in one pass: a filter on the first four letters, then
 * a rolling hash for each phrase length that such a beginning has. Immutable once built. Chosen
 * over an Aho-Corasick automaton because a case can be added without building all of it again.
 */
final class PhraseTable {
  static final int PREFIX = 4;

  private final BitSet prefixes = new BitSet();
  private final Map<Integer, int[]> lengths = new HashMap<>();
  private final Map<Long, List<Phrase>> phrases = new HashMap<>();

  /** Called for each hit, with positions in the view. */
  interface Found {
    void at(int from, int to, Phrase phrase);
  }

  boolean isEmpty() {
    return phrases.isEmpty();
  }

  int size() {
    return phrases.size();
  }

  /** Adds a folded form; forms shorter than {@link #PREFIX} are left to the word matcher. */
  void add(String compact, Phrase phrase) {
    int code = compact.length() < PREFIX ? -1 : code(compact, 0);
    if (code < 0) {
      return;
    }
    prefixes.set(code);
    lengths.merge(code, new int[] {compact.length()}, PhraseTable::union);
    List<Phrase> same = phrases.computeIfAbsent(Stream.hash(compact), k -> new ArrayList<>(1));
    if (!same.contains(phrase)) {
      same.add(phrase);
    }
  }

  void search(Stream view, Found found) {
    for (int i = 0; i + PREFIX <= view.length(); i++) {
      int code = code(view, i);
      if (code < 0 || !prefixes.get(code)) {
        continue;
      }
      for (int length : lengths.get(code)) {
        if (i + length > view.length()) {
          continue;
        }
        List<Phrase> hits = phrases.get(view.hash(i, i + length));
        if (hits != null) {
          for (Phrase phrase : hits) {
            found.at(i, i + length, phrase);
          }
        }
      }
    }
  }

  private static int code(CharSequence s, int from) {
    int code = 0;
    for (int i = from; i < from + PREFIX; i++) {
      code = step(code, s.charAt(i));
    }
    return code;
  }

  private static int code(Stream s, int from) {
    int code = 0;
    for (int i = from; i < from + PREFIX; i++) {
      code = step(code, s.at(i));
    }
    return code;
  }

  private static int step(int code, char c) {
    if (code < 0) {
      return code;
    }
    int value;
    if (c >= 'a' && c <= 'z') {
      value = c - 'a';
    } else if (c >= '0' && c <= '9') {
      value = 26 + c - '0';
    } else if (c == 'N') {
      value = 36;
    } else if (c == 'C') {
      value = 37;
    } else {
      return -1;
    }
    return code * 38 + value;
  }

  private static int[] union(int[] old, int[] more) {
    for (int length : old) {
      if (length == more[0]) {
        return old;
      }
    }
    int[] all = java.util.Arrays.copyOf(old, old.length + 1);
    all[old.length] = more[0];
    return all;
  }
}
