package vn.huongthien.anonymize.pattern;

import java.util.List;
import vn.huongthien.anonymize.known.Words;
import vn.huongthien.anonymize.normal.Digits;
import vn.huongthien.anonymize.normal.Marks;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Case;
import vn.huongthien.anonymize.normal.Views;

/** Reads numbers below a thousand in digits or words. */
final class NumberWords {
  /** A folded number word. */
  static final String REGEX =
      "(?:mot|hai|ba|bon|tu|nam|lam|nham|sau|bay|tam|chin|muoi|tram|linh|le|hon|ham|bam)";

  private NumberWords() {}

  /** Value of the words in a range, or -1 when they are something else. */
  static int value(Views views, int start, int end) {
    List<Token> words = Words.inside(views.tokens(), start, end);
    int total = 0;
    int last = -1;
    for (Token word : words) {
      if (word.shape() == Case.NUMBER) {
        return word.fold().length() > 4 ? -1 : Integer.parseInt(word.fold());
      }
      int digit = Digits.value(word);
      switch (word.fold()) {
        case "muoi", "chuc" -> {
          total += last > 0 ? last * 10 : 10;
          last = -1;
        }
        case "tram" -> {
          total += last > 0 ? last * 100 : 100;
          last = -1;
        }
        case "ham", "bam" -> {
          boolean twenty = word.fold().equals("ham");
          if (!Marks.agree(word.lower(), twenty ? "hăm" : "băm")) {
            return -1;
          }
          total += twenty ? 20 : 30;
        }
        case "linh", "le", "hon", "may" -> {}
        default -> {
          if (digit < 0) {
            return -1;
          }
          if (last >= 0) {
            total += last * 10;
          }
          last = digit;
        }
      }
    }
    return words.isEmpty() ? -1 : total + Math.max(last, 0);
  }

  /**
   * Where the number begins: "Bà bảy mươi tuổi" and "sau một năm" begin with a word that only looks
   * like one without its marks.
   */
  static int start(Views views, int start, int end) {
    int from = start;
    while (from < end && !begins(views, from, end)) {
      int space = views.aligned().indexOf(' ', from);
      from = space < 0 || space >= end ? end : space + 1;
    }
    return from;
  }

  private static boolean begins(Views views, int from, int end) {
    List<Token> words = Words.inside(views.tokens(), from, end);
    if (words.isEmpty()) {
      return false;
    }
    Token word = words.get(0);
    if (word.shape() == Case.NUMBER
        || word.fold().equals("muoi")
        || (word.fold().matches("[hb]am") && !word.lower().matches("[hb]am"))) {
      return true;
    }
    boolean after = word.lower().equals("sau") && !views.bare();
    return !after && Digits.value(word) >= 0;
  }

  /** True when the range of the text is a spelling of the word. */
  static boolean agrees(Views views, int start, int end, String word) {
    return start >= 0 && Marks.agree(views.text().substring(start, end), word);
  }
}
