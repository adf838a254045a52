package vn.huongthien.anonymize.pattern;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern in written Vietnamese. With marks it means what it says; in text that was typed without
 * marks the same pattern is looked for without them. Small letters stand for capitals too, {@link
 * #NAME} and {@link #CAPITAL} want a capital.
 */
final class Cues {
  /** A word with a capital, or a code such as 5B. */
  static final String CAPITAL = "(?-i:\\p{Lu}[\\p{L}\\p{M}’']*)";

  /** A name: words with capitals, short numbers between and behind them. */
  static final String NAME =
      "(?-i:\\p{Lu}[\\p{L}\\p{M}’'-]*(?: (?:\\p{Lu}[\\p{L}\\p{M}’'-]*|\\d{1,3}(?![\\d.,/]))){0,5})";

  /** A word in small letters. */
  static final String LOW = "(?-i:\\p{Ll}[\\p{Ll}\\p{M}]*)";

  /** A small word that may stand between a noun and its name. */
  static final String SMALL =
      "(?-i:(?!(?:ở|của|tại|do|anh|chị|ông|bà|cô|chú|bác|em|xã|phường|thôn|và|cho|là|với|"
          + "ấp|bản|tỉnh"
          + "|huyện|để|thì|mà|có|được|cùng|từ|về|ra|vào|theo|người|mẹ|bố|vợ|chồng|này|kia|ấy|đó|"
          + "nớ|nay"
          + "|dì|cậu|thầy|thằng|gặp|thăm|khám|nói|kể|khi|lúc|nhưng|nên|vì|rồi|thấy|mời|giúp|o|"
          + "mệ|hỏi"
          + "|tên|trong|ngoài|trên|dưới|qua|đã|đang|sẽ|bị|không|nhờ|gọi|cháu|con|bạn|hôm|ngày|"
          + "tháng|năm)"
          + "(?![\\p{L}\\p{M}]))\\p{Ll}[\\p{Ll}\\p{M}]*)";

  private final Pattern marked;
  private final Pattern bare;

  private Cues(String regex) {
    String whole = "(?<![\\p{L}\\p{M}\\p{N}])(?:" + regex + ")(?![\\p{L}\\p{M}\\p{N}])";
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    marked = Pattern.compile(tones(whole), flags);
    bare = Pattern.compile(plain(whole), flags);
  }

  static Cues of(String regex) {
    return new Cues(regex);
  }

  /** A matcher that sees the whole text and is asked at one word after the other. */
  Matcher in(String text, boolean withoutMarks) {
    return (withoutMarks ? bare : marked)
        .matcher(text)
        .useTransparentBounds(true)
        .useAnchoringBounds(false);
  }

  /** True when a match may begin with the word. */
  boolean begins(String word, boolean withoutMarks) {
    Matcher m = in("\n" + word, withoutMarks).region(1, word.length() + 1);
    return m.lookingAt() || m.hitEnd();
  }

  /** Both ways of placing a tone: hòa and hoà. */
  private static String tones(String regex) {
    String result = regex;
    String[] pairs = {
      "òa", "oà", "óa", "oá", "ỏa", "oả", "õa", "oã", "ọa", "oạ", "òe", "oè", "óe", "oé", "ỏe",
      "oẻ", "ùy", "uỳ", "úy", "uý", "ủy", "uỷ", "ũy", "uỹ", "ụy", "uỵ"
    };
    for (int i = 0; i < pairs.length; i += 2) {
      result =
          result.replaceAll(pairs[i] + "(?!\\p{L})", "(?:" + pairs[i] + "|" + pairs[i + 1] + ")");
    }
    return result;
  }

  private static String plain(String regex) {
    return Normalizer.normalize(regex, Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }
}
