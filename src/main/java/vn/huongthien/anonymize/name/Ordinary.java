package vn.huongthien.anonymize.name;

import java.util.List;
import java.util.Set;
import vn.huongthien.anonymize.known.Lexicon;
import vn.huongthien.anonymize.known.PlaceWords;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Token.Case;
import vn.huongthien.anonymize.normal.Token.Gap;

/** What the recogniser may say and still is no name: titles, provinces, words of a sentence. */
final class Ordinary {
  /** Words that begin sentences all the time, though somebody may be called so. */
  private static final Set<String> FUNCTION =
      Set.of(
          "có", "của", "cái", "xin", "dạ", "ừ", "ờ", "ở", "ơ", "ủa", "từ", "tại", "tôi", "tui",
          "mình", "ta", "tao", "đừng", "buồn", "chiều", "tối", "trưa", "hôm", "chào", "nếu", "thế",
          "nay", "cứ", "chứ", "chừ", "chúc", "cậu", "má", "bu", "bố", "mẹ", "ổng", "bả", "mi",
          "mày", "này", "và", "với", "vì", "về", "lại", "rồi", "thôi", "thì", "mà", "khi", "cả",
          "các", "những", "mỗi", "mấy", "một", "cho", "theo", "trong", "ngoài", "sau", "trước",
          "trên", "dưới", "giữa", "nhiều", "ít", "rất", "đã", "đang", "sẽ", "vẫn", "còn", "chỉ",
          "được", "bị", "không", "chưa", "phải", "nên", "cũng", "đúng", "ai", "gì", "sao", "đâu",
          "bao", "gửi", "thưa", "anh", "chị", "em", "cô", "chú", "bác", "ông", "bà", "con", "cháu",
          "họ", "nó", "người", "chúng", "bạn", "vâng", "hết", "thật", "đó", "đây", "kia", "ấy",
          "tem", "mùa", "vòng", "phó", "trưởng", "đội", "sự", "việc", "điều", "chuyện", "ngày",
          "đêm", "năm", "tháng", "tuần", "giờ", "lúc", "dịp", "lần", "đến", "tới", "mong", "nhớ",
          "hay", "già", "o", "mệ", "sếp", "tụi", "bọn", "đài", "chìa", "bảng");

  private static final Set<String> NUMBERS =
      Set.of("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "giêng", "chạp");
  private static final Set<String> THINGS =
      Set.of(
          "trăm", "nghìn", "ngàn", "mươi", "chục", "triệu", "người", "bố", "mẹ", "anh", "chị", "em",
          "vợ", "ông", "bà", "cái", "con", "lần", "năm", "tháng", "ngày", "tuần", "giờ", "đứa",
          "bên", "nhà", "bài", "bữa", "hôm", "cha", "má", "cô", "cậu", "chiếc", "câu", "mùa",
          "tuổi");

  private Ordinary() {}

  /** True for a word that says nothing about people at the beginning of a sentence. */
  static boolean function(Token t) {
    return FUNCTION.contains(t.lower());
  }

  /**
   * Index of the first word of a span that may be a name; {@code to} when none is.
   *
   * @param sure true when the recogniser hardly doubts
   */
  static int skip(List<Token> tokens, int from, int to, boolean sure) {
    int i = from;
    while (i < to && leading(tokens, i, to, sure)) {
      i++;
    }
    if (i < to && !titled(tokens, i)) {
      boolean place = PlaceWords.match(tokens, i) == to;
      boolean allowed = tokens.get(i).capital() && Allowed.at(tokens, i) >= to - i;
      return place || allowed ? to : i;
    }
    return i;
  }

  /** "Anh Tuấn", "Ông Bình": the title stays outside. */
  private static boolean leading(List<Token> tokens, int i, int to, boolean sure) {
    Token t = tokens.get(i);
    if (counted(tokens, i) || lettered(tokens, i)) {
      return true;
    }
    boolean begins = begins(t);
    if (!t.capital()) {
      return false;
    }
    boolean letter = t.shape() == Case.INITIAL && begins && i + 1 == to;
    if (letter
        && i + 1 < tokens.size()
        && tokens.get(i + 1).gap() == Gap.OPEN
        && tokens.get(i + 1).start() - t.end() < 3) {
      return true;
    }
    if (begins && function(t)) {
      return true;
    }
    if (Lexicon.spelledTitle(t) && !Lexicon.SURNAMES.contains(t.lower())) {
      return begins || (i + 1 < to && tokens.get(i + 1).capital());
    }
    return begins
        && i + 1 == to
        && (Allowed.compound(tokens, i) || (!sure && WordClass.common(t) && !listed(t)));
  }

  /** "thứ Hai", "tháng Ba", "Hai trăm": numbers, not people by the order of their birth. */
  private static boolean counted(List<Token> tokens, int i) {
    if (!NUMBERS.contains(tokens.get(i).lower())) {
      return false;
    }
    boolean calendar =
        i > 0
            && tokens.get(i).gap() == Gap.SPACE
            && Set.of("thứ", "tháng", "lớp", "loại", "hạng").contains(tokens.get(i - 1).lower());
    boolean things =
        begins(tokens.get(i))
            && i + 1 < tokens.size()
            && tokens.get(i + 1).gap() == Gap.SPACE
            && THINGS.contains(tokens.get(i + 1).lower());
    return calendar || things;
  }

  /** "bên A", "loại B", "Đ/c": a letter that is not an initial. */
  private static boolean lettered(List<Token> tokens, int i) {
    if (tokens.get(i).shape() != Case.INITIAL) {
      return false;
    }
    boolean side =
        i > 0
            && tokens.get(i).gap() == Gap.SPACE
            && Set.of("bên", "loại", "hạng", "nhóm", "khối", "mẫu", "khu", "phương", "máu")
                .contains(tokens.get(i - 1).lower());
    boolean comrade =
        tokens.get(i).lower().equals("đ")
            && i + 1 < tokens.size()
            && tokens.get(i + 1).lower().equals("c")
            && tokens.get(i + 1).start() == tokens.get(i).end() + 1;
    return side || comrade;
  }

  private static boolean listed(Token t) {
    return Lexicon.GIVEN.contains(t.lower())
        || Lexicon.SURNAMES.contains(t.lower())
        || (WordClass.of(t, false) & WordClass.RARE) != 0;
  }

  private static boolean begins(Token t) {
    return t.gap() == Gap.SENTENCE
        || t.gap() == Gap.OPEN
        || t.gap() == Gap.LINE
        || t.gap() == Gap.SIGN;
  }

  private static boolean titled(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i).gap().joins()
        && tokens.get(i - 1).shape() == Case.LOWER
        && Lexicon.spelledTitle(tokens.get(i - 1));
  }
}
