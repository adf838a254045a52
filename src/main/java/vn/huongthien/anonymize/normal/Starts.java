package vn.huongthien.anonymize.normal;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where runs of letters and runs of figures begin in the folded text, and how: each beginning (the
 * run and what follows it, up to the first sign of the next) has a number, the same in all texts.
 * So what a pattern can begin with is asked once for each beginning and not at every letter.
 */
public final class Starts {
  /** Beginnings that have no number: too rare to be remembered. */
  public static final int UNNUMBERED = -1;

  private static final int REMEMBERED = 1 << 16;
  private static final int LONGEST = 12;
  private static final int LONGEST_FIGURES = 4;
  private static final Map<String, Integer> NUMBERS = new ConcurrentHashMap<>();

  private final String text;
  private int[] at;
  private String[] beginning;
  private int[] number;
  private int size;

  Starts(String text) {
    this.text = text;
    int expected = text.length() / 4 + 8;
    this.at = new int[expected];
    this.beginning = new String[expected];
    this.number = new int[expected];
    for (int i = 0; i < text.length(); ) {
      int kind = kind(text.charAt(i));
      int to = i + 1;
      while (to < text.length() && kind(text.charAt(to)) == kind) {
        to++;
      }
      if (kind != 0) {
        add(i, to, kind);
      }
      i = to;
    }
  }

  private void add(int from, int to, int kind) {
    if (size == at.length) {
      at = Arrays.copyOf(at, 2 * size);
      beginning = Arrays.copyOf(beginning, 2 * size);
      number = Arrays.copyOf(number, 2 * size);
    }
    at[size] = from;
    beginning[size] = text.substring(from, following(to));
    number[size] =
        to - from > (kind == 2 ? LONGEST_FIGURES : LONGEST) ? UNNUMBERED : number(beginning[size]);
    size++;
  }

  /** The end of what follows a run: a sign, or a space and the first sign of the next run. */
  private int following(int to) {
    if (to >= text.length()) {
      return to;
    }
    boolean next =
        text.charAt(to) == ' ' && to + 1 < text.length() && kind(text.charAt(to + 1)) != 0;
    return next ? to + 2 : to + 1;
  }

  private static int number(String beginning) {
    Integer known = NUMBERS.get(beginning);
    if (known != null) {
      return known;
    }
    synchronized (NUMBERS) {
      int next = NUMBERS.size();
      if (next >= REMEMBERED) {
        return UNNUMBERED;
      }
      Integer other = NUMBERS.putIfAbsent(beginning, next);
      return other == null ? next : other;
    }
  }

  private static int kind(char c) {
    return c >= 'a' && c <= 'z' ? 1 : c >= '0' && c <= '9' ? 2 : 0;
  }

  public int size() {
    return size;
  }

  /** Offset of a run. */
  public int at(int i) {
    return at[i];
  }

  /** Number of the beginning of a run, or {@link #UNNUMBERED}. */
  public int number(int i) {
    return number[i];
  }

  /** A run and what follows it. */
  public String beginning(int i) {
    return beginning[i];
  }
}
