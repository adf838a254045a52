package vn.huongthien.anonymize.pattern;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/**
 * Ages in figures without the word for it, and those of babies: "tui thì 45, hai đứa nhỏ", "bà
 * ngoại 68 rồi", "mất khi 57", "thằng nhỏ mới 6 tuần".
 */
final class ToldAges {
  private static final String WHO =
      "(?:anh|chi|ong|ba|em|chau|no|han|toi|tui|tao|minh|bac|chu|co|cau|cu|di|mo|thay|ma|me|bo|cha|tia|noi|ngoai|vo|chong|con)";

  /** "tui thì 45,", "Bà ngoại 68 rồi", "Thầy nay gần 70 vẫn còn dạy", "giờ 20." */
  private static final Folded FIGURES =
      Folded.of(
          "(?<![a-z])WHO(?: (?:ay|noi|ngoai|toi|em|anh|trai|gai|lon|nho|ut|vo|chong))?,?(?: (?:thi|nay|nam nay|nam ni|da|cung|deu|moi|vua|tron|chan|gio|vua tron|vua chan|tinh ra|chac|(?:khi|luc|hoi) (?:do|ay|nay)))* ((?:gan |ngoai |tren |hon |ngot )?[1-9]\\d)(?=(?:[,.;!?)\"”](?!\\d)|$|\\n)| (?:roi|van|con (?:day|song|lam|khoe|di|giu|minh)|ma)(?![a-z]))"
              .replace("WHO", WHO));

  /** Without one of these a number behind somebody is any number: "của chị 45, của em 50". */
  private static final Pattern SURE =
      Pattern.compile(
          " (?:thi|nay|do|ay|nam nay|nam ni|da|cung|deu|moi|tron|chan|gio|tinh ra|gan|ngoai|ngot) (?:gan |ngoai |tren |hon |ngot )?\\d\\d$");

  private static final Pattern STILL = Pattern.compile(" (?:roi|van|con|ma)(?![a-z]).*");

  /** "mất khi 57", "hưởng dương 49", "tính ra vừa 38", "bị bắt hồi mới mười tám". */
  private static final Folded AT_DEATH =
      Folded.of(
          "(?<![a-z])(?:(?:mat|qua doi|di|chet|tu tran)(?: (?:khi|luc|nam|hoi))(?: (?:moi|tron|vua|da))?|huong (?:duong|tho)|tinh ra(?: (?:vua|moi|da))?|du(?= 18 moi)) (\\d{2}|NUM(?: NUM){1,2})(?![a-z0-9]|[.,/]\\d| (?:tuoi|nam|thang|ngay|gio|phut|trieu|nghin|ngan|dong|nguoi)(?![a-z]))"
              .replace("NUM", NumberWords.REGEX));

  /** "tuổi Ất Sửu, 39 rồi": behind the year of the zodiac. */
  private static final Folded BEHIND_SIGN =
      Folded.of(
          "(?<![a-z])tuoi ZODIAC,? (?:tuc |la )?([1-9]\\d)(?= roi|[,.;)])"
              .replace("ZODIAC", Dates.zodiac()));

  /** "thằng nhỏ được 6 tuần", "bé mới bốn tháng rưỡi", "đứa út mới lọt lòng 20 ngày". */
  private static final Folded BABY =
      Folded.of(
          "(?<![a-z])(?:thang (?:be|nho|cu)|dua (?:be|nho|ut|con)|con (?:be|nho|ut)|chau (?:be|noi|ngoai|gai|trai)|be|thang ut|han)(?: [a-z]{1,6}){0,4}?,?(?: (?:moi|duoc|vua|tron|nay|gio|lot long|sinh|sanh|chua day|day))* ((?:\\d{1,2}|NUM(?: NUM)?) (?:thang(?: ruoi)?|tuan|ngay)(?: tuoi)?)(?![a-z0-9]| (?:nua|nay|truoc|sau|qua|lien|toi|luong|roi|cong|tu|trai|an|phep|nghi)(?![a-z]))"
              .replace("NUM", NumberWords.REGEX));

  private static final Pattern YOUNG =
      Pattern.compile(
          " (?:moi|duoc|vua|tron|nay|gio|lot long|sinh|sanh|day) [^ ]+(?: [^ ]+)? (?:thang|tuan|ngay).*|.* tuoi");

  /** "11 tháng tuổi", "con còn đỏ hỏn 40 ngày tuổi" and no calf. */
  private static final Folded NEWBORN =
      Folded.of(
          "(?<![a-z0-9.,])(\\d{1,2}|NUM(?: NUM)?) (?:thang(?: ruoi)?|tuan|ngay) tuoi(?![a-z0-9])"
              .replace("NUM", NumberWords.REGEX));

  private static final Pattern ANIMAL =
      Pattern.compile(
          "(?<![a-z])(?:cua|tep|ech|luon|oc|chim|dui|nhim|bo|heo|lon|de|trau|nghe|be|ga|vit|ngan|ca|tom|cay|giong|ong|cho|ngua|lua|ngo)(?: [a-z]{2,6})? $");

  private ToldAges() {}

  static void find(Views views, Consumer<Candidate> out) {
    if (views.bare()) {
      return; // "con 2 thang" may be a sentence
    }
    String aligned = views.aligned();
    Folded.Scan m = FIGURES.in(views);
    while (m.find()) {
      String said = aligned.substring(m.start(), m.end(1));
      String behind = aligned.substring(m.end(1), Math.min(aligned.length(), m.end(1) + 8));
      if ((SURE.matcher(said).find() || STILL.matcher(behind).lookingAt())
          && who(views, m.start())) {
        words(views, m, out);
      }
    }
    Folded.Scan death = AT_DEATH.in(views);
    while (death.find()) {
      words(views, death, out);
    }
    Folded.Scan sign = BEHIND_SIGN.in(views);
    while (sign.find()) {
      words(views, sign, out);
    }
    Folded.Scan baby = BABY.in(views);
    while (baby.find()) {
      String said = aligned.substring(baby.start(), baby.end(1));
      int blank = aligned.indexOf(' ', baby.start(1));
      boolean few = small(views, baby.start(1), blank) || baby.group(1).contains("thang");
      boolean nay = aligned.startsWith("nay ", Math.max(0, baby.start() - 4));
      if (few
          && (nay || YOUNG.matcher(said.substring(said.indexOf(' '))).find())
          && child(views, baby.start())) {
        accept(baby.start(1), baby.end(1), out);
      }
    }
    Folded.Scan born = NEWBORN.in(views);
    while (born.find()) {
      int tuoi = born.end() - "tuoi".length();
      if (!animal(views, born.start()) && NumberWords.agrees(views, tuoi, born.end(), "tuổi")) {
        accept(born.start(), born.end(), out);
      }
    }
  }

  /** Whether what is so old is a calf, or rice. */
  static boolean animal(Views views, int start) {
    Matcher m = ANIMAL.matcher(views.aligned().substring(Math.max(0, start - 14), start));
    return m.find()
        && !views
            .text()
            .regionMatches(true, start - (m.end() - m.start()), "bố ", 0, "bố ".length());
  }

  /** Up to forty days or weeks. */
  private static boolean small(Views views, int start, int end) {
    int value = NumberWords.value(views, start, end);
    return value > 0 && value <= 60;
  }

  /** "con" and not "còn", "em" and no ending of a word. */
  private static boolean who(Views views, int start) {
    String word = written(views, start, 4);
    return !word.startsWith("còn")
        && !word.startsWith("đi")
        && !word.startsWith("cho")
        && !word.startsWith("có");
  }

  /** "thằng nhỏ" and "bé", not "thắng" or "bè". */
  private static boolean child(Views views, int start) {
    return written(views, start, 9).matches("(?s)(?:thằng|đứa|con|cháu|bé |hắn).*");
  }

  private static String written(Views views, int start, int length) {
    String text = views.text();
    return text.substring(start, Math.min(text.length(), start + length)).toLowerCase(Locale.ROOT);
  }

  private static void words(Views views, Folded.Scan m, Consumer<Candidate> out) {
    String said = m.group(1);
    int digits = said.lastIndexOf(' ') + 1;
    boolean figures = Character.isDigit(said.charAt(said.length() - 1));
    int from = figures ? m.start(1) + digits : m.start(1);
    int value = NumberWords.value(views, from, m.end(1));
    if (value >= 15 && value < 110) {
      out.accept(Candidate.cue(m.start(1), m.end(1), Kind.AGE, "age-words", Ages.band(value)));
    }
  }

  private static void accept(int start, int end, Consumer<Candidate> out) {
    out.accept(Candidate.cue(start, end, Kind.AGE, "age-months", "còn rất nhỏ"));
  }
}
