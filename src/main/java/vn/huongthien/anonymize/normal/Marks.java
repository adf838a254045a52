package vn.huongthien.anonymize.normal;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * Compares Vietnamese words by their marks. A word typed without marks agrees with any; a mark that
 * is there has to be the right one; where the tone sits (hòa, hoà) does not matter.
 */
public final class Marks {
  private Marks() {}

  /** True when the text may be a careless spelling of the known words; both fold alike. */
  public static boolean agree(String text, String known) {
    if (text.equals(known)) {
      return true;
    }
    StringBuilder textLetters = new StringBuilder();
    StringBuilder textTones = new StringBuilder();
    StringBuilder knownLetters = new StringBuilder();
    StringBuilder knownTones = new StringBuilder();
    split(text, textLetters, textTones);
    split(known, knownLetters, knownTones);
    if (textLetters.length() != knownLetters.length()) {
      return textTones.length() == 0 && plain(textLetters);
    }
    for (int i = 0; i < textLetters.length(); i++) {
      char a = textLetters.charAt(i);
      char b = knownLetters.charAt(i);
      if (a != b && a != base(b)) {
        return false;
      }
    }
    return subsequence(textTones, knownTones);
  }

  /** True when both are spelled with exactly the same marks, wherever the tone sits. */
  public static boolean same(String text, String known) {
    return agree(text, known) && agree(known, text);
  }

  private static void split(String s, StringBuilder letters, StringBuilder tones) {
    for (char c : Normalizer.normalize(s.toLowerCase(Locale.ROOT), Form.NFD).toCharArray()) {
      if (isTone(c)) {
        tones.append(c);
      } else if (c == '\u0302' || c == '\u0306' || c == '\u031B') {
        int last = letters.length() - 1;
        if (last >= 0) {
          letters.setCharAt(last, quality(letters.charAt(last), c));
        }
      } else if (Character.isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
  }

  private static boolean isTone(char c) {
    return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
  }

  private static char quality(char letter, char mark) {
    return switch (letter) {
      case 'a' -> mark == '\u0302' ? 'â' : 'ă';
      case 'e' -> 'ê';
      case 'o' -> mark == '\u0302' ? 'ô' : 'ơ';
      case 'u' -> 'ư';
      default -> letter;
    };
  }

  private static char base(char letter) {
    return switch (letter) {
      case 'â', 'ă' -> 'a';
      case 'ê' -> 'e';
      case 'ô', 'ơ' -> 'o';
      case 'ư' -> 'u';
      case 'đ' -> 'd';
      default -> letter;
    };
  }

  private static boolean plain(CharSequence letters) {
    return letters.chars().allMatch(c -> c < 128);
  }

  private static boolean subsequence(CharSequence part, CharSequence whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      if (whole.charAt(i) == part.charAt(at)) {
        at++;
      }
    }
    return at == part.length();
  }
}
