package vn.huongthien.anonymize.normal;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Folds one code point to plain Latin: case, marks, width, styled letters and look-alikes of other
 * scripts. What a reader takes for an "a" becomes {@code a}.
 */
public final class Fold {
  /** Not part of a word. */
  public static final char SEPARATOR = 0;

  /** Belongs to the letter before it and has no letter of its own. */
  public static final char SKIP = 1;

  private static final char MANY = 2;
  private static final char[] TABLE = new char[0x10000];
  private static final boolean[] DONE = new boolean[0x10000];
  private static final Map<Integer, String> OTHERS = new ConcurrentHashMap<>();
  private static final SpoofChecker LOOK_ALIKES = new SpoofChecker.Builder().build();

  /** Pairs: what it looks like, then the letter. Checked before Unicode's own table. */
  private static final String PAIRS =
      "đdĐdðdÐdɖdƉdłlŁløoØoħhıiſsæaœoßs"
          + "ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpǫqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɡgɑa"
          + "аaвbеeкkмmнhоoрpсcтtуyхxіiѕsјjԁdԛqԝwһhпnиnгrзeяrьbӏlԍg"
          + "АaВbЕeКkМmНhОoРpСcТtУyХxІiЅsЈjҮyҺh"
          + "αaβbγyδdεeηnιiκkμuνvοoπnρpσoτtυuχxωwθo"
          + "ΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx"
          + "ոnսuհhօoցgզqԱuᎪaᏴbᏟcᎠdᎬeᎻhᎫjᏦkᏞlᎷmᏢpᏚsᎢtᏙvᏔwᏃz"
          + "ɐaǝeɥhɯmʇtʌvʍwʎyɹrɔcƃgɟfʞkᴎnᴿr";

  private static final Map<Integer, Character> SEEN = pairs();

  private Fold() {}

  /** Folds a character of the basic plane; {@link #SEPARATOR} and {@link #SKIP} are special. */
  public static char fold(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      return c;
    }
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + 32);
    }
    if (c < 128) {
      return SEPARATOR;
    }
    if (!DONE[c]) {
      String folded = Character.isSurrogate(c) ? "" : slow(c);
      TABLE[c] = folded.isEmpty() ? SEPARATOR : folded.length() == 1 ? folded.charAt(0) : MANY;
      DONE[c] = true;
    }
    char folded = TABLE[c];
    return folded == MANY ? slow(c).charAt(0) : folded;
  }

  /** Folds any code point; may give several characters, empty for a separator. */
  public static String fold(int codePoint) {
    if (codePoint < 0x10000) {
      char c = fold((char) codePoint);
      if (c == SEPARATOR) {
        return "";
      }
      return TABLE[codePoint] == MANY ? slow(codePoint) : String.valueOf(c);
    }
    return OTHERS.computeIfAbsent(codePoint, Fold::slow);
  }

  /** Folds a whole string; separators stay as one space. */
  public static String text(String s) {
    StringBuilder out = new StringBuilder(s.length());
    s.codePoints()
        .forEach(
            c -> {
              String folded = fold(c);
              if (!folded.isEmpty()) {
                if (folded.charAt(0) != SKIP) {
                  out.append(folded);
                }
              } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
              }
            });
    return out.toString().strip();
  }

  /** Folds a string to letters and digits only. */
  public static String compact(String s) {
    return text(s).replace(" ", "");
  }

  private static String slow(int c) {
    Character seen = SEEN.get(c);
    if (seen != null) {
      return String.valueOf(seen);
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK) {
      return String.valueOf(SKIP);
    }
    if (c >= 0x1F1E6 && c <= 0x1F1FF) {
      return String.valueOf((char) ('a' + c - 0x1F1E6));
    }
    for (int first : new int[] {0x1F130, 0x1F150, 0x1F170}) {
      if (c >= first && c < first + 26) {
        return String.valueOf((char) ('a' + c - first));
      }
    }
    String plain = plain(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD));
    if (!plain.isEmpty()) {
      return plain;
    }
    if (Character.isDigit(c)) {
      return String.valueOf((char) ('0' + Character.digit(c, 10)));
    }
    if (!Character.isLetter(c)) {
      return "";
    }
    String like = plain(LOOK_ALIKES.getSkeleton(Character.toString(c)));
    if (!like.isEmpty()) {
      return like;
    }
    return c < 0x10000 ? String.valueOf(Character.toLowerCase((char) c)) : "\u25a1";
  }

  /** Letters and digits of a decomposed string, or empty when there is anything else. */
  private static String plain(String decomposed) {
    StringBuilder out = new StringBuilder();
    for (char c : decomposed.toLowerCase(Locale.ROOT).toCharArray()) {
      Character seen = SEEN.get((int) c);
      char d = seen == null ? c : seen;
      if ((d >= 'a' && d <= 'z') || (d >= '0' && d <= '9')) {
        out.append(d);
      } else if (Character.isLetterOrDigit(d)) {
        return "";
      }
    }
    return out.toString();
  }

  private static Map<Integer, Character> pairs() {
    Map<Integer, Character> map = new ConcurrentHashMap<>();
    for (int i = 0; i + 1 < PAIRS.length(); i += 2) {
      map.put((int) PAIRS.charAt(i), PAIRS.charAt(i + 1));
    }
    return map;
  }
}
