package vn.huongthien.anonymize.known;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.Marks;
import vn.huongthien.anonymize.normal.Token;

/** Word lists that say how much a syllable looks like a name. */
public final class Lexicon {
  public static final Set<String> SURNAMES = lower("surnames");
  public static final Set<String> GIVEN = lower("given");
  public static final Set<String> MIDDLE = lower("middle");
  private static final Set<String> RARE = lower("rare-given");
  private static final Set<String> COMMON = lower("common");
  private static final Set<String> NAME_VERBS = lower("name-verbs");
  private static final Set<String> NAME_VERBS_FOLDED = folded(NAME_VERBS);
  private static final Set<String> TITLES =
      Set.of(
          "anh", "chị", "ông", "bà", "cô", "chú", "bác", "em", "cháu", "cậu", "dì", "mợ", "thím",
          "mệ", "cụ", "con", "bé", "thằng", "ả", "gã", "thầy", "chí", "bạn", "vợ", "chồng", "mẹ",
          "cha", "bố", "má", "trai", "gái", "tên", "úy", "uý", "tá", "tướng", "sĩ", "sư", "cáo",
          "can", "nhân", "tượng", "hắn", "nàng", "chàng", "lão", "mế", "già", "út", "ama", "rể",
          "dâu", "mí", "pả", "dượng", "tía");
  private static final Set<String> TITLES_FOLDED = folded(TITLES);
  private static final Set<String> COMPOUNDS =
      Set.of(
          "anh hùng",
          "anh minh",
          "anh tài",
          "anh đào",
          "anh em",
          "anh chị",
          "anh ninh",
          "cô đơn",
          "cô lập",
          "cô quạnh",
          "cô giáo",
          "chú ý",
          "chú trọng",
          "chú thích",
          "bà con",
          "ông bà",
          "em bé",
          "con ngoan",
          "con thảo",
          "mẹ hiền",
          "vợ hiền",
          "dâu thảo",
          "em út",
          "bác ái",
          "con đường",
          "con sông",
          "nhân dân",
          "nhân ái",
          "nhân hậu",
          "nhân văn",
          "nhân sự",
          "nhân tài",
          "nhân đức",
          "nhân duyên",
          "nhân quyền",
          "nhân nghĩa",
          "bạn thân",
          "chí hướng",
          "chí công",
          "chí tình",
          "chí thú",
          "sĩ quan",
          "sư phạm",
          "tên tuổi",
          "già yếu",
          "con trai",
          "con gái",
          "em trai",
          "em gái",
          "cha con",
          "mẹ con",
          "hoa hậu",
          "tá tràng",
          "tượng đài",
          "ông trời",
          "chị em",
          "cô chú",
          "con số",
          "bé nhỏ",
          "sư phụ",
          "bác sĩ",
          "con người",
          "con em",
          "bé ngoan",
          "con tin",
          "con nhà",
          "con chung",
          "bạn bè",
          "bạn đời",
          "bạn trẻ",
          "bạn tù",
          "gia đình",
          "trai tráng",
          "can thiệp",
          "can ngăn",
          "can đảm",
          "can dự",
          "già trẻ",
          "già làng",
          "nhân công",
          "nhân lực",
          "nhân viên",
          "nhân vật",
          "nhân chứng",
          "nhân phẩm",
          "nhân đạo",
          "nhân cách",
          "nhân rộng",
          "con cháu",
          "con cái",
          "tượng trưng",
          "chí cốt",
          "cô gái",
          "cô đọng",
          "cô dâu");

  private Lexicon() {}

  /** A word people put before a name, like "anh". */
  public static boolean title(Token token) {
    return token.marked()
        ? TITLES.contains(token.lower())
        : TITLES_FOLDED.contains(token.fold()) && TITLES.stream().anyMatch(t -> fits(token, t));
  }

  /** The same, spelled with its marks: "ban" is no "bạn". */
  public static boolean titleWord(String lower) {
    return TITLES.contains(lower);
  }

  public static boolean spelledTitle(Token token) {
    return TITLES.contains(token.lower());
  }

  /** An ordinary word that is no name: "Hết" alone on the last line signs nothing. */
  public static boolean onlyWord(String lower) {
    return COMMON.contains(lower) && !GIVEN.contains(lower) && !SURNAMES.contains(lower);
  }

  /** A syllable that stands in ordinary text, whatever else it may be. */
  public static boolean ordinary(Token token) {
    return COMMON.contains(token.lower());
  }

  private static boolean fits(Token token, String word) {
    return Fold.compact(word).equals(token.fold()) && Marks.agree(token.lower(), word);
  }

  /** Words such as "anh hùng" that are no title and name. */
  public static boolean compound(Token first, Token second) {
    return COMPOUNDS.contains(first.lower() + " " + second.lower());
  }

  /** A word that follows a name at the beginning of a sentence. */
  public static boolean nameVerb(Token token) {
    return NAME_VERBS.contains(token.lower())
        || (!token.marked() && NAME_VERBS_FOLDED.contains(token.fold()));
  }

  /** True when the syllable is hardly ever an ordinary word. */
  public static boolean rare(String marked) {
    return RARE.contains(marked)
        || (!GIVEN.contains(marked) && !SURNAMES.contains(marked) && !MIDDLE.contains(marked));
  }

  public static boolean surname(Token token) {
    return SURNAMES.contains(token.lower());
  }

  /** Reads a list of the engine's resources, one entry a line. */
  public static Set<String> lines(String name) {
    Set<String> result = new HashSet<>();
    try (InputStream in =
        Lexicon.class.getResourceAsStream("/vn/huongthien/anonymize/" + name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("missing list " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader.lines().filter(line -> !line.isBlank()).forEach(line -> result.add(line.strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  private static Set<String> lower(String name) {
    Set<String> result = new HashSet<>();
    lines(name).forEach(line -> result.add(line.toLowerCase(Locale.ROOT)));
    return Set.copyOf(result);
  }

  private static Set<String> folded(Set<String> words) {
    Set<String> result = new HashSet<>();
    words.forEach(word -> result.add(Fold.compact(word)));
    return Set.copyOf(result);
  }
}
