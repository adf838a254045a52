package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Case;
import vn.huongthien.anonymize.normal.Token.Gap;
import vn.huongthien.anonymize.normal.Views;

/** Shops, workshops and firms by name: "quán Bún cá Cô Hạnh". The word for the sort stays. */
public final class Workplaces implements Recognizer {
  private static final Set<String> HEADS =
      Set.of(
          "quán",
          "tiệm",
          "hàng",
          "xưởng",
          "gara",
          "shop",
          "spa",
          "salon",
          "homestay",
          "kho",
          "nhãn",
          "hiệu",
          "lò",
          "garage",
          "studio",
          "resort",
          "farm",
          "nghiệp",
          "cơ sở",
          "đoàn",
          "thuốc",
          "may",
          "sạn",
          "ty",
          "htx",
          "xã");
  private static final Set<String> PAIRS =
      Set.of(
          "hàng", "hiệu", "nghiệp", "sở", "thuốc", "may", "sạn", "ty", "xã", "mổ", "bánh", "gạch",
          "rèn", "mộc", "tóc", "phở", "vàng", "lạnh", "máy", "lương", "hát", "tranh", "hoa", "tâm",
          "chuyên", "nghề");
  private static final Set<String> FIRST =
      Set.of(
          "cửa", "nhà", "thương", "nhãn", "xí", "doanh", "cơ", "xưởng", "khách", "công", "hợp",
          "lò", "quán", "tiệm", "kho", "cải", "đoàn", "siêu", "trung", "trường");
  private static final int LONGEST = 7;

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    List<Token> tokens = views.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      int start = head(tokens, i);
      if (start < 0) {
        continue;
      }
      int end = name(tokens, i + 1);
      if (end == i + 1) {
        end = described(tokens, i + 1);
      }
      if (end > i + 1 && !single(tokens, i + 1, end)) {
        int last = i;
        while (last + 1 < end && tokens.get(last + 1).shape() == Case.LOWER) {
          last++;
        }
        String sort = views.text().substring(tokens.get(start).start(), tokens.get(last).end());
        out.accept(
            Candidate.cue(
                tokens.get(start).start(),
                tokens.get(end - 1).end(),
                Kind.WORKPLACE,
                "workplace",
                "một " + sort.toLowerCase(java.util.Locale.ROOT)));
        i = end - 1;
      }
    }
  }

  /** First word of the word for the sort that ends here, or -1. */
  private static int head(List<Token> tokens, int i) {
    Token t = tokens.get(i);
    if (t.shape() == Case.UPPER) {
      return -1;
    }
    boolean pair =
        i > 0
            && PAIRS.contains(t.lower())
            && t.shape() == Case.LOWER
            && tokens.get(i).gap() == Gap.SPACE
            && FIRST.contains(tokens.get(i - 1).lower());
    if (pair) {
      return i - 1;
    }
    boolean alone =
        HEADS.contains(t.lower())
            && !Set.of("hàng", "hiệu", "nghiệp", "thuốc", "may", "sạn", "ty", "xã", "đoàn")
                .contains(t.lower());
    return alone ? i : -1;
  }

  /** "tiệm thuốc nam Đức Thọ Đường": up to two small words, then at least two capitals. */
  private static int described(List<Token> tokens, int from) {
    int k = from;
    while (k < tokens.size()
        && k < from + 3
        && tokens.get(k).shape() == Case.LOWER
        && (tokens.get(k).gap() == Gap.SPACE || tokens.get(k).gap() == Gap.JOINT)
        && !PARTING.contains(tokens.get(k).lower())) {
      k++;
    }
    boolean named =
        k > from
            && k + 1 < tokens.size()
            && tokens.get(k).capital()
            && tokens.get(k).gap() == Gap.SPACE
            && tokens.get(k + 1).capital()
            && tokens.get(k + 1).gap() == Gap.SPACE;
    return named ? name(tokens, k) : from;
  }

  private static final Set<String> PARTING =
      Set.of(
          "ở", "của", "tại", "do", "anh", "chị", "ông", "bà", "cô", "chú", "bác", "em", "xã",
          "phường", "thôn", "và", "cho", "là", "với", "ấp", "bản", "trên", "gần", "tỉnh", "huyện",
          "để", "thì", "mà", "có", "được", "cùng", "từ", "về", "ra", "vào", "theo", "nhà", "người",
          "mẹ", "bố", "vợ", "chồng", "này", "kia", "ấy", "đó", "bên", "dì", "cậu", "thầy", "thằng");

  /** Capitals and numbers, with at most two small words between them. */
  private static int name(List<Token> tokens, int from) {
    Token first = tokens.get(from);
    boolean starts = first.capital() || (first.shape() == Case.NUMBER && first.length() < 4);
    if (!starts || !(first.gap() == Gap.SPACE || first.gap() == Gap.OPEN)) {
      return from;
    }
    int end = from + 1;
    for (int k = from + 1; k < tokens.size() && k < from + LONGEST; k++) {
      Token t = tokens.get(k);
      if (t.gap() != Gap.SPACE && t.gap() != Gap.JOINT) {
        break;
      }
      if (t.capital()) {
        end = k + 1;
      } else if (t.shape() == Case.NUMBER && t.length() < 4 && k == end && closes(tokens, k)) {
        end = k + 1;
      } else if (k - end >= 2) {
        break;
      }
    }
    return end;
  }

  private static boolean closes(List<Token> tokens, int k) {
    return k + 1 >= tokens.size() || tokens.get(k + 1).gap() != Gap.SPACE;
  }

  private static boolean single(List<Token> tokens, int from, int end) {
    return end == from + 1 && tokens.get(from).shape() == Case.INITIAL;
  }
}
