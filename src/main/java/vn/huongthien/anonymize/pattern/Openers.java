package vn.huongthien.anonymize.pattern;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.known.Lexicon;

/**
 * Given names that open a sentence: "Ngần tát tôi một cái", "Tèo, Tý và tôi". What follows has to
 * be something that people do.
 */
final class Openers {
  private static final String START = "(?-i:(?<=[.!?:…\"“”\\n] ?|^))";
  private static final String DOES =
      "(?:nghe (?:xong|tôi|tin|thế|vậy)|gật|lắc đầu|im lặng|bỏ (?:đi|nhà|học|trốn|về|tôi)|"
          + "đi (?:trước|sau|tù|theo|làm)"
          + "|theo (?:sau|tôi|anh|mẹ|bố)|chạy (?:ra|theo|tới|đến|về|xe)|đánh (?:tôi|anh|nó|bạc|"
          + "nhau)|chửi|mắng|ôm (?:tôi|con|mẹ)|tát|đốt (?:rừng|nhà|vàng)"
          + "|lĩnh (?:án|tù|\\d)|tái phạm|khai (?:nhận|rằng)|nhận tội|phạm tội|ra (?:tù|trại)|"
          + "vào (?:tù|trại)|về (?:quê|nhà|làng|tới)"
          + "|lấy (?:vợ|chồng)|cưới|dắt|cõng|chở (?:tôi|con|mẹ|anh)|rủ|kéo tôi|đưa tôi|"
          + "dạy (?:tôi|con|em)|trốn|bị (?:bắt|đánh|đâm|kết án)"
          + "|được (?:tha|giảm án|đặc xá|nhận vào)|mất (?:năm|vì|sớm|hồi)|quỳ|bế|nắm tay|"
          + "cầm tay|thì (?:khóc|cười|im|bảo)|này,"
          + "|bật khóc|òa|sụt sịt|run run|ngồi (?:im|xuống|khóc|cạnh|bên)|đứng (?:dậy|lên|khóc|"
          + "ngoài)|kể|hỏi tôi|bảo (?:tôi|với)|nhắn|gọi (?:tôi|điện|về))";
  private static final Cues DOING = Cues.of(START + "(" + Cues.CAPITAL + ") " + DOES);
  private static final Cues PAIR =
      Cues.of(START + "(" + Cues.CAPITAL + "), " + Cues.CAPITAL + " (?:và|với|cùng)");

  /** Given names that begin ordinary sentences as well. */
  private static final Set<String> WORDS =
      Set.of(
          "học", "xin", "sinh", "mong", "quyết", "đoàn", "hội", "anh", "chị", "con", "cha", "mẹ",
          "ba", "má", "em", "út", "hai", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "ai",
          "nay", "mai", "tối", "sáng", "chiều", "đêm", "xuân", "hạ", "thu", "đông", "ngày", "công",
          "dân", "quân", "cả", "đường", "đời", "tình", "ta", "mi", "tôi", "mình", "nó", "họ", "bạn",
          "vợ", "chồng", "ông", "bà", "cô", "chú", "bác", "cậu");

  static final List<Rule> RULES =
      List.of(new Rule(DOING, Openers::found), new Rule(PAIR, Openers::found));

  private Openers() {}

  private static void found(Matcher m, String text, Consumer<Candidate> out) {
    String lower = m.group(1).toLowerCase(java.util.Locale.ROOT);
    if (Lexicon.GIVEN.contains(lower) && !WORDS.contains(lower)) {
      out.accept(Rule.candidate(m, 1, Kind.PERSON, "opens-sentence", ""));
    }
  }
}
