package vn.huongthien.shared;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Vietnamese text: composed form, folding without marks, collation, word matching. */
public final class Vn {
  public static final Locale LOCALE = Locale.forLanguageTag("vi-VN");

  private Vn() {}

  /**
   * Composed form (NFC), no-break spaces as spaces, trimmed; {@code null} stays null-safe as "".
   */
  public static String nfc(String text) {
    if (text == null) {
      return "";
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00a0', ' ').strip();
  }

  /**
   * Lower case without marks, single spaces: "Hoàn Lương Đẹp" becomes "hoan luong dep". For
   * searching, never for showing.
   */
  public static String fold(String text) {
    String decomposed =
        Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(decomposed.length());
    boolean space = false;
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (Character.isLetterOrDigit(c)) {
        if (space && !out.isEmpty()) {
          out.append(' ');
        }
        space = false;
        out.append(c == 'đ' ? 'd' : c);
      } else {
        space = true;
      }
    }
    return out.toString();
  }

  /** The folded words of a query, in no order: "luong hoan" finds "Hoàn lương". */
  public static List<String> words(String query) {
    String folded = fold(query);
    return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
  }

  /** Whether every folded word of the query begins a word of the text. */
  public static boolean matches(String text, String query) {
    String hay = " " + fold(text);
    return words(query).stream().allMatch(w -> hay.contains(" " + w));
  }

  /**
   * Vietnamese dictionary order; a new instance each time, because a collator is not thread-safe.
   */
  public static Comparator<String> order() {
    Collator collator = Collator.getInstance(LOCALE);
    collator.setStrength(Collator.TERTIARY);
    return collator::compare;
  }
}
