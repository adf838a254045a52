package vn.huongthien.anonymize.normal;

/** Undoes what input methods and careless or playful spelling do to a folded word. */
public final class Typing {
  private Typing() {}

  /** A folded word and, for each of its characters, the index in the word it came from. */
  @SuppressWarnings("ArrayRecordComponent") // made for every word of a text; never compared
  public record Mapped(String text, int[] from) {}

  /** Telex and VNI keystrokes that were never turned into marks. */
  public static Mapped keystrokes(String word) {
    StringBuilder out = new StringBuilder(word.length());
    int[] from = new int[word.length()];
    boolean vowel = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i > 0 && c >= '0' && c <= '9') {
        continue;
      }
      boolean wave = i == 0 && word.length() > 1 && "aeioy".indexOf(word.charAt(1)) >= 0;
      if (c == 'w' && !vowel && !wave) {
        c = 'u';
      } else if (vowel && "sfrxjwz".indexOf(c) >= 0) {
        continue;
      } else if (i > 0 && c == 'd' && word.charAt(i - 1) == 'd') {
        continue;
      } else if (vowel && "aeo".indexOf(c) >= 0 && doubled(out, c)) {
        continue;
      }
      if (out.length() > 0 && out.charAt(out.length() - 1) == c && !Character.isDigit(c)) {
        continue;
      }
      vowel |= "aeiouy".indexOf(c) >= 0;
      from[out.length()] = i;
      out.append(c);
    }
    return new Mapped(out.toString(), from);
  }

  /** The second "a" of "aa", at once or behind the final consonant. */
  private static boolean doubled(StringBuilder out, char c) {
    for (int i = out.length() - 1; i >= 0; i--) {
      char before = out.charAt(i);
      if (before == c) {
        return true;
      }
      if ("cghmnptiuy".indexOf(before) < 0) {
        return false;
      }
    }
    return false;
  }

  /** The sound of a word: ph = f, gi = d = z, k = c = q, i = y, longer vowels cut short. */
  public static Mapped sound(String word) {
    StringBuilder out = new StringBuilder(word.length());
    int[] from = new int[word.length() + 1];
    int i = 0;
    while (i < word.length()) {
      int used = 1;
      char c = word.charAt(i);
      char sound = c;
      boolean first = i == 0;
      boolean last;
      if (word.startsWith("ph", i)) {
        sound = 'f';
        used = 2;
      } else if (first && word.startsWith("ngh")) {
        sound = 'N';
        used = 3;
      } else if (word.startsWith("ng", i)) {
        sound = first ? 'N' : 'g';
        used = 2;
      } else if (first && (word.startsWith("gi") || word.startsWith("dz"))) {
        sound = 'z';
        used = word.length() > 2 ? 2 : 1;
      } else if (first && word.startsWith("gh")) {
        sound = 'g';
        used = 2;
      } else if (first && word.startsWith("qu")) {
        sound = 'w';
        used = 2;
      } else if (first && (word.startsWith("tr") || word.startsWith("ch"))) {
        sound = 'C';
        used = 2;
      } else if (!first && word.startsWith("nh", i) && i + 2 == word.length()) {
        sound = 'h';
        used = 2;
      } else if (first && (c == 'd' || c == 'j' || c == 'r' || c == 'v')) {
        sound = 'z';
      } else if (c == 'c' || c == 'q') {
        sound = 'k';
      } else if (first && c == 'x') {
        sound = 's';
      } else if (c == 'y') {
        sound = 'i';
      }
      last = out.length() > 0 && out.charAt(out.length() - 1) == sound;
      if (!last) {
        from[out.length()] = i;
        out.append(sound);
      }
      i += used;
    }
    return new Mapped(out.toString(), from);
  }

  /** Repeated letters written once: tuannnn → tuan. */
  public static String squeezed(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        out.append(word.charAt(i));
      }
    }
    return out.toString();
  }

  /** Digits and signs that stand for letters; i and l become one. */
  public static char leet(char c) {
    return switch (c) {
      case '0' -> 'o';
      case '1', '!', '|', 'l' -> 'i';
      case '3', '€' -> 'e';
      case '4', '@' -> 'a';
      case '5', '$' -> 's';
      case '6', '9' -> 'g';
      case '7', '+' -> 't';
      case '8' -> 'b';
      case '2' -> 'z';
      default -> c;
    };
  }

  /** The same for a folded string. */
  public static String leet(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    folded.chars().forEach(c -> out.append(leet((char) c)));
    return out.toString();
  }
}
