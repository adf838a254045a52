package vn.huongthien.anonymize.normal;

import java.util.List;
import java.util.Map;
import vn.huongthien.anonymize.normal.Token.Case;

/**
 * The digits of a text as one stream: any script or style, look-alike letters, number words, over
 * dots, spaces and line ends. {@link Stream#BREAK} stands between numbers that cannot be one.
 */
public final class Digits {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("khong", "0không"),
          Map.entry("zero", "0"),
          Map.entry("le", "0lẻ"),
          Map.entry("linh", "0linh"),
          Map.entry("mot", "1mốt"),
          Map.entry("hai", "2hai"),
          Map.entry("ba", "3ba"),
          Map.entry("bon", "4bốn"),
          Map.entry("tu", "4tư"),
          Map.entry("nam", "5năm"),
          Map.entry("lam", "5lăm"),
          Map.entry("nham", "5nhăm"),
          Map.entry("sau", "6sáu"),
          Map.entry("bay", "7bảy"),
          Map.entry("tam", "8tám"),
          Map.entry("chin", "9chín"),
          Map.entry("muoi", "Tmười"),
          Map.entry("tram", "Htrăm"),
          Map.entry("nghin", "Knghìn"),
          Map.entry("ngan", "Kngàn"));
  private static final String FILLERS =
      " roi den tiep va cham gach ngang phay cach so con dau la o nay sau do ";
  private static final int WIDEST_GAP = 8;

  private final List<Token> tokens;
  private final String text;
  private final Stream out = new Stream();

  private Digits(List<Token> tokens, String text) {
    this.tokens = tokens;
    this.text = text;
  }

  static Stream of(List<Token> tokens, String text) {
    Digits digits = new Digits(tokens, text);
    digits.run();
    return digits.out;
  }

  /** The plain view with number words written as digits. */
  static Stream numbered(List<Token> tokens, Stream plain, String text) {
    Digits digits = new Digits(tokens, text);
    Stream out = digits.out;
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = token.shape() == Case.NUMBER ? "" : digits.word(i);
      boolean first = true;
      for (int k = 0; k < word.length(); k++) {
        if (word.charAt(k) != '-') {
          out.add(word.charAt(k), token.start(), token.end(), first);
          first = false;
        }
      }
      while (at < plain.length() && plain.start(at) < token.end()) {
        if (word.isEmpty()) {
          out.add(plain.at(at), plain.start(at), plain.end(at), plain.wordStart(at));
        }
        at++;
      }
    }
    return out;
  }

  /** The digit a word stands for, or -1; "mười" and the like are none. */
  public static int value(Token token) {
    String entry = WORDS.get(token.fold());
    if (entry == null || !Character.isDigit(entry.charAt(0)) || !agrees(token, entry)) {
      return -1;
    }
    return entry.charAt(0) - '0';
  }

  private void run() {
    int lastEnd = -1;
    boolean open = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String digits = digits(i);
      if (digits.isEmpty()) {
        if (open && FILLERS.contains(" " + token.fold() + " ") && token.shape() == Case.LOWER) {
          lastEnd = token.end();
          continue;
        }
        if (open) {
          out.add(Stream.BREAK, token.start(), token.start(), true);
        }
        open = false;
        mixed(token);
        continue;
      }
      if (open && token.start() - lastEnd > WIDEST_GAP) {
        out.add(Stream.BREAK, token.start(), token.start(), true);
      }
      boolean one = digits.length() == token.length();
      for (int k = 0; k < digits.length(); k++) {
        char c = digits.charAt(k);
        if (c != '-') {
          int from = one ? token.start() + k : token.start();
          out.add(c, from, one ? from + 1 : token.end(), k == 0);
        }
      }
      open = true;
      lastEnd = token.end();
    }
  }

  /** Digits inside a word that is no number, such as a user name. */
  private void mixed(Token token) {
    String raw = text.substring(token.start(), token.end());
    boolean open = false;
    for (int k = 0; k < raw.length(); k++) {
      char c = raw.charAt(k);
      if (Character.isDigit(c)) {
        out.add(
            (char) ('0' + Character.digit(c, 10)), token.start() + k, token.start() + k + 1, !open);
        open = true;
      } else if (open) {
        out.add(Stream.BREAK, token.start() + k, token.start() + k, true);
        open = false;
      }
    }
    if (open) {
      out.add(Stream.BREAK, token.end(), token.end(), true);
    }
  }

  private String digits(int i) {
    Token token = tokens.get(i);
    String fold = token.fold();
    boolean digit = false;
    boolean clean = true;
    StringBuilder result = new StringBuilder(fold.length());
    for (int k = 0; k < fold.length(); k++) {
      char c = fold.charAt(k);
      char as = c >= '0' && c <= '9' ? c : lookAlike(c);
      digit |= c >= '0' && c <= '9';
      clean &= as != 0;
      result.append(as);
    }
    if (digit && clean) {
      return result.toString();
    }
    // "1.000 đ, 2" is money, "2014 bị 1 năm" a word; "09 ô 12" may hide a figure
    boolean word = token.lower().equals("đ") || (fold.length() > 1 && !token.lower().equals(fold));
    if (clean && !word && fold.length() <= 2 && besideDigits(i)) {
      return result.toString();
    }
    return word(i);
  }

  private static char lookAlike(char c) {
    return switch (c) {
      case 'o', 'q', 'd' -> '0';
      case 'l', 'i' -> '1';
      case 'z' -> '2';
      case 's' -> '5';
      case 'b' -> '8';
      case 'g' -> '9';
      default -> 0;
    };
  }

  private boolean besideDigits(int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i - 1).shape() == Case.NUMBER
        && tokens.get(i + 1).shape() == Case.NUMBER
        && tokens.get(i + 1).start() - tokens.get(i - 1).end() <= WIDEST_GAP;
  }

  /** Number words; "-" stands for a word that adds no digit of its own, like "mươi" in 45. */
  private String word(int i) {
    Token token = tokens.get(i);
    String entry = WORDS.get(token.fold());
    if (entry == null || !agrees(token, entry)) {
      return "";
    }
    char kind = entry.charAt(0);
    boolean digitNext = i + 1 < tokens.size() && value(tokens.get(i + 1)) >= 0;
    boolean digitBefore = i > 0 && value(tokens.get(i - 1)) >= 0;
    return switch (kind) {
      case 'T' -> {
        boolean tens = digitBefore && !token.lower().startsWith("mườ");
        yield digitNext ? (tens ? "-" : "1") : (tens ? "0" : "10");
      }
      case 'H' -> digitNext ? "-" : "00";
      case 'K' -> "-";
      default -> String.valueOf(kind);
    };
  }

  private static boolean agrees(Token token, String entry) {
    String known = entry.substring(1);
    if (known.isEmpty() || Marks.agree(token.lower(), known)) {
      return true;
    }
    return switch (token.fold()) {
      case "mot" -> Marks.agree(token.lower(), "một");
      case "bay" -> Marks.agree(token.lower(), "bẩy");
      case "muoi" -> Marks.agree(token.lower(), "mươi");
      case "tu" -> Marks.agree(token.lower(), "tứ");
      case "le" -> Marks.agree(token.lower(), "lẽ");
      default -> false;
    };
  }
}
