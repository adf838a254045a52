package vn.huongthien.anonymize.name;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** The ways in which people type: no capitals, only capitals, no marks, Telex keys left. */
enum Noise {
  NONE,
  LOWER,
  CAPS,
  NO_MARKS,
  PLAIN,
  TELEX,
  TITLE_CASE;

  String apply(String s) {
    return switch (this) {
      case NONE -> s;
      case LOWER -> s.toLowerCase(Locale.ROOT);
      case CAPS -> s.toUpperCase(Locale.ROOT);
      case NO_MARKS -> bare(s);
      case PLAIN -> bare(s).toLowerCase(Locale.ROOT);
      case TELEX -> telex(s);
      case TITLE_CASE -> titled(s);
    };
  }

  static String bare(String s) {
    return Normalizer.normalize(s.replace('đ', 'd').replace('Đ', 'D'), Form.NFD)
        .replaceAll("\\p{M}", "");
  }

  private static String titled(String s) {
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      out.append(start ? Character.toUpperCase(c) : c);
      start = !Character.isLetterOrDigit(c);
    }
    return out.toString();
  }

  /** Each word with its tone key at the end: Tuấn becomes Tuaans. */
  static String telex(String s) {
    StringBuilder out = new StringBuilder();
    String tone = "";
    for (char c : (Normalizer.normalize(s, Form.NFD) + " ").toCharArray()) {
      if (c == '\u0301' || c == '\u0300' || c == '\u0309' || c == '\u0303' || c == '\u0323') {
        tone = String.valueOf("sfrxj".charAt("\u0301\u0300\u0309\u0303\u0323".indexOf(c)));
      } else if (c == '\u0302') {
        out.append(Character.toLowerCase(out.charAt(out.length() - 1)));
      } else if (c == '\u0306' || c == '\u031B') {
        out.append('w');
      } else if (c == 'đ' || c == 'Đ') {
        out.append(c == 'đ' ? "dd" : "Dd");
      } else {
        if (!Character.isLetter(c)) {
          out.append(tone);
          tone = "";
        }
        out.append(c);
      }
    }
    return out.substring(0, out.length() - 1);
  }
}
