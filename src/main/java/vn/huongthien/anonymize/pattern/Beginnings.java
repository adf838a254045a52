package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Which of many patterns may begin with a word and the first letter of the next one. It is
 * remembered, as the language has few words.
 */
final class Beginnings {
  private static final int LETTERS = 1_000;
  private static final int WORDS = 20_000;
  private static final int PAIRS = 80_000;
  private static final int[] NONE = {};

  private final List<Cues> cues;
  private final boolean bare;
  private final Map<String, int[]> letters = new ConcurrentHashMap<>();
  private final Map<String, int[]> words = new ConcurrentHashMap<>();
  private final Map<String, int[]> pairs = new ConcurrentHashMap<>();

  /**
   * @param bare true for text that is typed without marks
   */
  Beginnings(List<Cues> cues, boolean bare) {
    this.cues = cues;
    this.bare = bare;
  }

  Cues cue(int c) {
    return cues.get(c);
  }

  /** Numbers of the patterns that may begin with the word at an offset, in order. */
  int[] at(String text, int start, int end) {
    String pair = text.substring(start, following(text, end));
    int[] known = pairs.get(pair);
    if (known == null) {
      known = of(pair, word(text.substring(start, end)));
      if (pairs.size() < PAIRS) {
        pairs.put(pair, known);
      }
    }
    return known;
  }

  private int[] word(String word) {
    int[] known = words.get(word);
    if (known == null) {
      known = word.length() == 1 ? letter(word) : of(word, letter(word.substring(0, 1)));
      if (words.size() < WORDS) {
        words.put(word, known);
      }
    }
    return known;
  }

  /** Patterns that may begin with a letter; with half of a sign, all of them. */
  private int[] letter(String letter) {
    int[] known = letters.get(letter);
    if (known == null) {
      int[] all = IntStream.range(0, cues.size()).toArray();
      known = Character.isSurrogate(letter.charAt(0)) ? all : of(letter, all);
      if (letters.size() < LETTERS) {
        letters.put(letter, known);
      }
    }
    return known;
  }

  private int[] of(String beginning, int[] among) {
    int[] may = IntStream.of(among).filter(c -> cues.get(c).begins(beginning, bare)).toArray();
    return may.length == 0 ? NONE : may;
  }

  /** The end of the sign behind a word, or of the first letter of the word behind a space. */
  private static int following(String text, int end) {
    if (end >= text.length()) {
      return end;
    }
    boolean next =
        text.charAt(end) == ' '
            && end + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(end + 1));
    return next ? end + 2 : end + 1;
  }
}
