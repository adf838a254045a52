package vn.huongthien.anonymize.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.huongthien.anonymize.known.Lexicon;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.Token;

/** The lists in which a word stands, as bits; one look-up a word, with or without its marks. */
final class WordClass {
  static final int SURNAME = 1;
  static final int MIDDLE = 2;
  static final int GIVEN = 4;
  static final int TITLE = 8;
  static final int VERB = 16;
  static final int PLACE_HEAD = 32;
  static final int COMMON = 64;
  static final int RARE = 128;

  private static final Set<String> TITLES =
      Set.of(
          "anh", "chị", "ông", "bà", "cô", "chú", "bác", "em", "cháu", "cậu", "dì", "mợ", "thím",
          "cụ", "bé", "thằng", "thầy", "bạn", "vợ", "chồng", "mẹ", "cha", "bố", "má", "trai", "gái",
          "tên", "uý", "úy", "tá", "sĩ", "sư", "chí", "cáo", "nhân", "ba", "hai", "tư", "út", "mế",
          "ama", "con");
  private static final Set<String> PLACE_HEADS =
      Set.of(
          "xã", "phường", "huyện", "quận", "tỉnh", "thôn", "xóm", "ấp", "bản", "làng", "buôn",
          "khóm", "sóc", "phố", "đường", "ngõ", "hẻm", "chợ", "sông", "suối", "núi", "đèo", "cầu",
          "chùa", "trấn", "tổ", "khu", "trại", "trường", "viện", "plei", "cảng", "ga", "xe");
  private static final Map<String, Integer> MARKED = new HashMap<>();
  private static final Map<String, Integer> PLAIN = new HashMap<>();

  static {
    put(Lexicon.SURNAMES, SURNAME);
    put(Lexicon.MIDDLE, MIDDLE);
    put(Lexicon.GIVEN, GIVEN);
    put(TITLES, TITLE);
    put(Lexicon.lines("name-verbs"), VERB);
    put(Lexicon.lines("strong-verbs"), VERB);
    put(PLACE_HEADS, PLACE_HEAD);
    put(Lexicon.lines("common"), COMMON);
    Lexicon.lines("rare-given").forEach(w -> add(w.toLowerCase(java.util.Locale.ROOT), RARE));
  }

  private WordClass() {}

  private static void put(Set<String> words, int bit) {
    words.forEach(w -> add(w.toLowerCase(java.util.Locale.ROOT), bit));
  }

  private static void add(String word, int bit) {
    MARKED.merge(word, bit, (a, b) -> a | b);
    PLAIN.merge(Fold.compact(word), bit, (a, b) -> a | b);
  }

  /** The lists of a word as it is spelled, or of every word it may be without its marks. */
  static int of(Token token, boolean plain) {
    Integer bits = plain ? PLAIN.get(token.fold()) : MARKED.get(token.lower());
    return bits == null ? 0 : bits;
  }

  /** True for a syllable that stands in ordinary text. */
  static boolean common(Token token) {
    return (of(token, !token.marked()) & COMMON) != 0;
  }
}
