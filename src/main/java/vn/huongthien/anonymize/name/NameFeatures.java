package vn.huongthien.anonymize.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.huongthien.anonymize.known.PlaceWords;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Case;
import vn.huongthien.anonymize.normal.Token.Gap;

/**
 * What the recogniser looks at: the word and its neighbours, their shape, beginnings and ends, the
 * lists they stand in, what stands around a run of capitals, and how else the same word is written
 * in the text. Every feature is a hash into one table, so that no string has to be shipped.
 *
 * <p>Text without capitals or without marks speaks another language: there every feature has a
 * different hash, and the recogniser learns it apart.
 */
final class NameFeatures {
  /** Which features a training step leaves out; never used when names are looked for. */
  interface Dropout {
    boolean lists(int word);

    boolean identity(int word);
  }

  private static final int SMALL = 1;
  private static final int BARE = 2;
  private static final int BEFORE = 0x5bd1e995;
  private static final int BEHIND = 0x13579bdf;

  private final List<Token> tokens;
  private final boolean bareText;
  private final int[] words;
  private final int[] lists;
  private final int[] seen;
  private int[] buffer = new int[64];
  private int size;
  private int mode;

  NameFeatures(List<Token> tokens, boolean bareText) {
    this.tokens = tokens;
    this.bareText = bareText;
    this.words = new int[tokens.size()];
    this.lists = new int[tokens.size()];
    this.seen = elsewhere();
  }

  /** One end of a sentence after the other; sentences never share a name. */
  int endOfSentence(int from) {
    int to = from + 1;
    while (to < tokens.size() && tokens.get(to).gap() != Gap.SENTENCE) {
      to++;
    }
    return to;
  }

  /** True when the sentence is written without capitals, or in capitals only. */
  boolean small() {
    return (mode & SMALL) != 0;
  }

  boolean bare() {
    return (mode & BARE) != 0;
  }

  /** The features of each word of a sentence. */
  int[][] of(int from, int to, Dropout drop) {
    mode = mode(from, to);
    for (int i = from; i < to; i++) {
      Token t = tokens.get(i);
      words[i] = t.shape() == Case.NUMBER ? 7 : bare() ? t.fold().hashCode() : t.lower().hashCode();
      lists[i] = WordClass.of(t, bare());
    }
    int[][] result = new int[to - from][];
    for (int i = from; i < to; i++) {
      size = 0;
      boolean lists = drop == null || !drop.lists(i);
      boolean identity = drop == null || !drop.identity(i);
      context(i, from, to, identity);
      shapes(i, from, to);
      if (lists) {
        lists(i, from, to);
      }
      spelling(i);
      run(i, from, to);
      result[i - from] = Arrays.copyOf(buffer, size);
    }
    return result;
  }

  private int mode(int from, int to) {
    int count = 0;
    int capitals = 0;
    int upper = 0;
    int marked = 0;
    for (int i = from; i < to; i++) {
      Token t = tokens.get(i);
      if (t.shape() != Case.NUMBER) {
        count++;
        capitals += t.capital() ? 1 : 0;
        upper += t.shape() == Case.UPPER ? 1 : 0;
        marked += t.marked() ? 1 : 0;
      }
    }
    boolean small = capitals == 0 || (upper * 2 > count && count > 2);
    boolean bare = bareText || (count >= 5 && marked * 6 < count);
    return (small ? SMALL : 0) | (bare ? BARE : 0);
  }

  private void context(int i, int from, int to, boolean identity) {
    int before = word(i - 1, from, to);
    int after = word(i + 1, from, to);
    add(1, 0, 0);
    if (identity) {
      add(2, words[i], 0);
      add(3, words[i], before);
      add(4, words[i], after);
      add(5, words[i], shape(i));
    }
    add(6, before, 0);
    add(7, after, 0);
    add(8, word(i - 2, from, to), 0);
    add(9, word(i + 2, from, to), 0);
    add(10, word(i - 2, from, to), before);
    add(11, after, word(i + 2, from, to));
    add(12, before, after);
  }

  private void shapes(int i, int from, int to) {
    int own = shape(i);
    int before = i > from ? shape(i - 1) : 63;
    int after = i + 1 < to ? shape(i + 1) : 63;
    add(20, own, 0);
    add(21, own, before);
    add(22, own, after);
    add(23, before * 64 + own, after);
    add(24, own, word(i - 1, from, to));
    add(25, own, word(i + 1, from, to));
    add(26, own * 64 + after, word(i - 1, from, to));
    add(27, own, seen[i]);
    add(28, own * 64 + before, seen[i]);
  }

  private void lists(int i, int from, int to) {
    int own = lists[i];
    int before = i > from ? lists[i - 1] : 1024;
    int after = i + 1 < to ? lists[i + 1] : 1024;
    for (int bit = 1; bit < 256; bit <<= 1) {
      if ((own & bit) != 0) {
        add(40, bit, shape(i));
      }
    }
    add(41, own, 0);
    add(42, own, before);
    add(43, own, after);
    add(44, own * 2048 + before, after);
    add(45, own, shape(i));
    add(46, own * 64 + shape(i), word(i - 1, from, to));
    add(47, own * 64 + shape(i), word(i + 1, from, to));
  }

  private void spelling(int i) {
    String fold = tokens.get(i).fold();
    int n = fold.length();
    add(60, n < 8 ? n : 8, shape(i));
    if (n > 1) {
      add(61, fold.charAt(0) * 65_536 + fold.charAt(1), 0);
      add(62, fold.charAt(n - 2) * 65_536 + fold.charAt(n - 1), 0);
    }
    int vowel = 0;
    while (vowel < n && "aeiouy".indexOf(fold.charAt(vowel)) < 0) {
      vowel++;
    }
    add(63, fold.substring(0, vowel).hashCode(), shape(i));
    add(64, fold.substring(vowel).hashCode(), shape(i));
    add(66, Allowed.compound(tokens, i) ? 1 : 0, shape(i));
    add(65, tokens.get(i).marked() ? 1 : 0, shape(i));
  }

  /** The run of capitals around a word and what stands on both sides of it. */
  private void run(int i, int from, int to) {
    if (small() || !tokens.get(i).capital()) {
      return;
    }
    int start = i;
    while (start > from && tokens.get(start - 1).capital() && tokens.get(start).gap().joins()) {
      start--;
    }
    int end = i + 1;
    while (end < to && tokens.get(end).capital() && tokens.get(end).gap().joins()) {
      end++;
    }
    int length = Math.min(end - start, 5);
    int at = Math.min(i - start, 4);
    boolean first = tokens.get(start).gap() == Gap.SENTENCE;
    int place = length * 8 + at + (first ? 64 : 0);
    int before = word(start - 1, from, to);
    int after = word(end, from, to);
    add(80, place, 0);
    add(81, before, place);
    add(82, after, place);
    add(83, before, after);
    add(84, start > from ? lists[start - 1] : 1024, place);
    add(85, end < to ? lists[end] : 1024, place);
    add(86, Allowed.at(tokens, start) >= end - start ? 1 : 0, place);
    add(87, PlaceWords.match(tokens, start) >= end ? 1 : 0, place);
    add(88, start > from ? code(tokens.get(start).gap()) : 9, place);
  }

  /** How the same word is written elsewhere in the text: small, or with a capital in a sentence. */
  private int[] elsewhere() {
    Map<String, Integer> how = new HashMap<>();
    for (Token t : tokens) {
      boolean first = t.gap() == Gap.SENTENCE || t.gap() == Gap.OPEN;
      int bit = t.shape() == Case.LOWER ? 1 : t.capital() && !first ? 2 : 0;
      if (bit != 0) {
        how.merge(t.lower(), bit, (a, b) -> a | b);
      }
    }
    int[] result = new int[tokens.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = how.getOrDefault(tokens.get(i).lower(), 0);
    }
    return result;
  }

  private int word(int i, int from, int to) {
    return i < from ? BEFORE + i - from : i >= to ? BEHIND + i - to : words[i];
  }

  private int shape(int i) {
    Token t = tokens.get(i);
    return small() ? (t.shape() == Case.NUMBER ? 1 : 0) : code(t.shape()) * 8 + code(t.gap());
  }

  private static int code(Case shape) {
    return switch (shape) {
      case LOWER -> 0;
      case CAPITAL -> 1;
      case UPPER -> 2;
      case INITIAL -> 3;
      case NUMBER -> 4;
    };
  }

  private static int code(Gap gap) {
    return switch (gap) {
      case SENTENCE -> 0;
      case LINE -> 1;
      case OPEN -> 2;
      case SIGN -> 3;
      case SPACE -> 4;
      case JOINT -> 5;
      case NONE -> 6;
    };
  }

  private void add(int type, int a, int b) {
    if (size == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * size);
    }
    int h = (type * 4 + mode) * 0x9E3779B1;
    h = (h ^ a) * 0x85EBCA6B;
    h ^= h >>> 15;
    h = (h ^ b) * 0xC2B2AE35;
    h ^= h >>> 13;
    h *= 0x27D4EB2F;
    buffer[size++] = (h ^ (h >>> 16)) & NameModel.MASK;
  }
}
