package vn.huongthien.anonymize.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.huongthien.anonymize.known.Lexicon;
import vn.huongthien.anonymize.known.PlaceWords;
import vn.huongthien.anonymize.normal.Token;

/** Capitals that are no names: institutions, laws, holidays, provinces, peoples. */
final class Allowed {
  private static final Set<String> PHRASES = Lexicon.lines("allowed");
  private static final Set<String> COMPOUNDS = Lexicon.lines("compounds");
  private static final int LONGEST = 6;
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "xuân", "hạ", "hoa", "kinh", "thái", "chăm", "dao", "mông", "tây", "bắc", "trung", "nam",
          "đông", "hội", "đoàn", "tổ", "quỹ", "sở", "báo", "luật", "tết", "năm", "ngày", "ban",
          "thứ", "tháng", "điểm", "trời", "chúa", "thánh", "mường", "tày", "nùng", "mạ", "thổ",
          "kháng", "giáy", "kia", "ad", "cn");
  private static final Set<String> CONTEXT =
      Set.of(
          "tộc", "người", "mùa", "tiếng", "dịp", "đầu", "phía", "miền", "hướng", "vào", "ra", "và",
          "phương", "của", "các", "do", "theo", "cho", "tới", "đến", "với", "từ", "tại", "ở", "dân",
          "món", "chùa");

  /** Bodies and feasts: also names of families, but not behind these words. */
  private static final Set<String> BODIES =
      Set.of("đoàn", "hội", "tết", "luật", "quỹ", "sở", "đảng");

  private static final Set<String> BODY_CONTEXT =
      Set.of(
          "thư", "bộ", "ương", "ký", "quỹ", "nghị", "lễ", "ăn", "gần", "giáp", "áo", "gửi", "sau",
          "trước", "chi", "đó", "ngày", "chủ", "tịch", "viên", "sang", "qua", "hàng", "mỗi", "chơi",
          "bên");

  private Allowed() {}

  /** Number of words of the longest allowed phrase that begins at a word; 0 when there is none. */
  static int at(List<Token> tokens, int from) {
    int place = PlaceWords.match(tokens, from);
    int best = place > from ? place - from : 0;
    StringBuilder phrase = new StringBuilder();
    for (int k = from; k < tokens.size() && k < from + LONGEST; k++) {
      if (k > from && !tokens.get(k).gap().joins()) {
        break;
      }
      phrase.append(k > from ? " " : "").append(tokens.get(k).lower().toLowerCase(Locale.ROOT));
      if (PHRASES.contains(phrase.toString()) && (k > from || !ambiguous(tokens, from))) {
        best = Math.max(best, k - from + 1);
      }
    }
    return best;
  }

  /** "Hoa nở", "Bình thường": a capital only because the sentence begins here. */
  static boolean compound(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return next.shape() == Token.Case.LOWER
        && next.gap() == Token.Gap.SPACE
        && COMPOUNDS.contains(tokens.get(i).lower() + " " + next.lower());
  }

  /** Seasons, peoples and directions that are also given names need a word before that says so. */
  private static boolean ambiguous(List<Token> tokens, int i) {
    if (!AMBIGUOUS.contains(tokens.get(i).lower())) {
      return false;
    }
    if (i > 0
        && BODIES.contains(tokens.get(i).lower())
        && BODY_CONTEXT.contains(tokens.get(i - 1).lower())) {
      return false;
    }
    return i == 0
        || (tokens.get(i).gap() != Token.Gap.SENTENCE
            && !CONTEXT.contains(tokens.get(i - 1).lower()));
  }
}
