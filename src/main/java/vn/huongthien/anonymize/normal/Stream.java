package vn.huongthien.anonymize.normal;

import java.util.Arrays;

/**
 * A folded view without separators: letters and digits one after the other, each with its place in
 * the normal text.
 */
public final class Stream {
  /** Stands where nothing may match across. */
  public static final char BREAK = '|';

  private char[] chars = new char[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private boolean[] wordStarts = new boolean[64];
  private int length;
  private long[] hashes = new long[0];

  void add(char c, int start, int end, boolean wordStart) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, length * 2);
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
      wordStarts = Arrays.copyOf(wordStarts, length * 2);
    }
    chars[length] = c;
    starts[length] = start;
    ends[length] = end;
    wordStarts[length] = wordStart;
    length++;
  }

  public int length() {
    return length;
  }

  public char at(int i) {
    return chars[i];
  }

  /** Normal offset of a character of the view. */
  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  /** True when a word begins here. */
  public boolean wordStart(int i) {
    return i >= length || wordStarts[i];
  }

  public String slice(int from, int to) {
    return new String(chars, from, to - from);
  }

  public boolean sameChars(Stream other) {
    return Arrays.equals(chars, 0, length, other.chars, 0, other.length);
  }

  /** Hash of the characters from..to, equal to {@link #hash(CharSequence)} of the same string. */
  public long hash(int from, int to) {
    if (hashes.length != length + 1) {
      hashes = new long[length + 1];
      for (int i = 0; i < length; i++) {
        hashes[i + 1] = hashes[i] * BASE + chars[i];
      }
    }
    return hashes[to] - hashes[from] * power(to - from);
  }

  public static long hash(CharSequence s) {
    long hash = 0;
    for (int i = 0; i < s.length(); i++) {
      hash = hash * BASE + s.charAt(i);
    }
    return hash;
  }

  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final long[] POWERS = powers();

  private static long power(int exponent) {
    long result = 1;
    int rest = exponent;
    while (rest >= POWERS.length) {
      result *= POWERS[POWERS.length - 1];
      rest -= POWERS.length - 1;
    }
    return result * POWERS[rest];
  }

  private static long[] powers() {
    long[] powers = new long[129];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
    return powers;
  }
}
