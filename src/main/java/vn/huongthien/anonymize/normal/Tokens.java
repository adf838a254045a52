package vn.huongthien.anonymize.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.huongthien.anonymize.normal.Token.Case;
import vn.huongthien.anonymize.normal.Token.Gap;

/** Splits a normal text into words; apostrophes inside a word belong to it. */
public final class Tokens {
  private Tokens() {}

  /** The words in order. */
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 4 + 1);
    int n = text.length();
    int previousEnd = 0;
    int i = 0;
    while (i < n) {
      if (!wordAt(text, i)) {
        i += Character.charCount(text.codePointAt(i));
        continue;
      }
      int start = i;
      boolean lowerSeen = false;
      boolean digitSeen = false;
      while (i < n) {
        int code = text.codePointAt(i);
        if (i > start && lowerSeen && !digitSeen && Character.isUpperCase(code)) {
          break;
        }
        if (!wordAt(text, i) && !apostrophe(text, i)) {
          break;
        }
        lowerSeen |= Character.isLowerCase(code);
        digitSeen |= Character.isDigit(code);
        i += Character.charCount(code);
      }
      tokens.add(token(text, start, i, previousEnd, tokens));
      previousEnd = i;
    }
    return tokens;
  }

  private static boolean wordAt(String text, int i) {
    char c = text.charAt(i);
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isSurrogate(c)
        ? !Fold.fold(text.codePointAt(i)).isEmpty()
        : Fold.fold(c) != Fold.SEPARATOR;
  }

  private static boolean apostrophe(String text, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`' || c == '´')
        && i > 0
        && Character.isLetter(text.charAt(i - 1))
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i + 1));
  }

  private static Token token(String text, int start, int end, int previousEnd, List<Token> before) {
    StringBuilder fold = new StringBuilder(end - start);
    int upper = 0;
    int letters = 0;
    boolean firstUpper = false;
    boolean digit = false;
    for (int i = start; i < end; ) {
      int code = text.codePointAt(i);
      String folded = code < 128 ? null : Fold.fold(code);
      char single = code < 128 ? Fold.fold((char) code) : 0;
      if (folded == null) {
        if (single != Fold.SEPARATOR) {
          fold.append(single);
        }
      } else if (!folded.isEmpty() && folded.charAt(0) != Fold.SKIP) {
        fold.append(folded);
      }
      if (Character.isLetter(code)) {
        letters++;
        boolean up = Character.isUpperCase(code);
        upper += up ? 1 : 0;
        firstUpper |= up && letters == 1;
      } else {
        digit |= Character.isDigit(code);
      }
      i += Character.charCount(code);
    }
    Case shape;
    if (letters == 0) {
      shape = digit ? Case.NUMBER : Case.LOWER;
    } else if (letters == 1) {
      shape = firstUpper ? Case.INITIAL : Case.LOWER;
    } else if (upper == letters) {
      shape = Case.UPPER;
    } else {
      shape = firstUpper ? Case.CAPITAL : Case.LOWER;
    }
    String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
    return new Token(
        start, end, fold.toString(), lower, shape, gap(text, previousEnd, start, before));
  }

  private static Gap gap(String text, int from, int to, List<Token> before) {
    if (before.isEmpty()) {
      return Gap.SENTENCE;
    }
    if (from == to) {
      return Gap.NONE;
    }
    if (to - from == 1) {
      char c = text.charAt(from);
      if (c == ' ') {
        return Gap.SPACE;
      }
      if (c == '.' || c == '-' || c == '_' || c == '\'' || c == '·' || c == '•') {
        return Gap.JOINT;
      }
    }
    if (typedMarks(text, from, to)) {
      return Gap.JOINT;
    }
    boolean space = false;
    boolean newline = false;
    boolean sign = false;
    boolean open = false;
    boolean end = false;
    boolean dots = text.startsWith("...", from) || text.startsWith("…", from);
    Token last = before.get(before.size() - 1);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case ' ', '\t' -> space = true;
        case '\n' -> newline = true;
        case '.' -> end |= !abbreviation(last, from == i);
        case '!', '?', '…' -> end = true;
        case ':', ';', '"', '“', '”', '«', '»', '(', '[', '—', '–', ')', ']', '‘' -> open = true;
        case '-', '_', '*', '\'', '·' -> {}
        default -> sign = true;
      }
    }
    if (end) {
      boolean goesOn = dots && Character.isLowerCase(text.codePointAt(to));
      return goesOn ? Gap.OPEN : Gap.SENTENCE;
    }
    if (newline) {
      long lines = text.substring(from, to).chars().filter(c -> c == '\n').count();
      return lines > 1 || open ? Gap.SENTENCE : sign ? Gap.SIGN : Gap.LINE;
    }
    if (open) {
      return Gap.OPEN;
    }
    if (sign) {
      return Gap.SIGN;
    }
    return space ? Gap.SPACE : Gap.JOINT;
  }

  /** Marks typed as signs inside a word: "Tua^'n", "Va(n", "Ho+~ng". */
  private static boolean typedMarks(String text, int from, int to) {
    if (to - from > 2 || to >= text.length() || !Character.isLowerCase(text.charAt(to))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if ("^(+~`'".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return from > 0 && Character.isLetter(text.charAt(from - 1));
  }

  /** A dot behind an initial or a short head word does not end a sentence. */
  private static boolean abbreviation(Token last, boolean adjacent) {
    if (!adjacent) {
      return false;
    }
    if (last.shape() == Case.INITIAL) {
      return true;
    }
    return last.capital()
        && switch (last.fold()) {
          case "tp", "tx", "tt", "ts", "ths", "pgs", "gs", "bs", "kts", "ng", "ph", "th", "tr" ->
              true;
          default -> false;
        };
  }
}
