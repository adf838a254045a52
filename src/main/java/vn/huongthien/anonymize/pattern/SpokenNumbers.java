package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/**
 * Telephone and account numbers half in words, half crossed out: "0373 – bốn số 5 – 218", "0912
 * (bốn bốn bảy) 615", "tài khoản 3300-2117-0x0x".
 */
final class SpokenNumbers {
  private static final String DIGIT =
      "(?:khong|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|one|two|three|four|five|six|seven|eight|nine|zero)(?![a-z])";
  private static final String GROUP =
      "(?:\\d{1,4}[x*?_]{0,3}\\d{0,3}|[x*?]{1,4}(?![a-z])|(?:(?:hai|ba|bon|nam|sau) )?(?:lan(?:"
          + " so)?|so) \\d{1,3}|(?:duoi|giua|dau|le|roi|h) (?=[\\da-z])|"
          + DIGIT
          + ")";
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![a-z0-9.,-])(?:[0o]\\d{2,3}|0(?=[ -]\\d(?:-|[ ]\\d[ -])|["
              + " ](?:ba|bay|tam|chin|nam|hai)(?![a-z]))|\\+\\d{1,3}|khong"
              + " (?:ba|bay|tam|chin|nam|hai)(?![a-z]))(?:(?:[ ,–()-]{1,3}|\\.(?! )|\\. (?=\\d|le"
              + " )| \\. )?"
              + GROUP
              + "){2,10}\\)?");
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?<![a-z])(?:(?:so )?tai khoan(?:"
              + " [a-z]{2,8}){0,3}|stk|(?:tien|chuyen|nop|gui|gop|nghin|ngan|trieu)(?: khoan)?"
              + " vao(?: so)?|vao so|cai the|the atm|so the)[:"
              + " ]{1,2}((?:[a-z]{2}-)?(?:[0-9x*]{2,8}[ .-]?){1,6}[0-9x*]{2,8})(?![a-z0-9])");

  private SpokenNumbers() {}

  static void find(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    Matcher phone = PHONE.matcher(aligned);
    while (phone.find()) {
      int end = spelled(views, phone.start(), phone.end());
      String said = aligned.substring(phone.start(), end);
      boolean bank =
          BANK.matcher(aligned.substring(Math.max(0, phone.start() - 30), phone.start())).find();
      boolean mixed =
          said.matches("(?s).*[a-wyz].*|.*\\d[x*?_].*|.*[x*?]\\d.*|0[ -]\\d[ -]\\d.*")
              && !said.matches("o[\\d .]+");
      if (!bank
          && (mixed || said.startsWith("o"))
          && count(said) >= 8
          && count(said) <= 14
          && said.indexOf('\n') < 0) {
        while (end > phone.start()
            && !Character.isLetterOrDigit(aligned.charAt(end - 1))
            && aligned.charAt(end - 1) != '?') {
          end--;
        }
        out.accept(
            Candidate.structured(phone.start(), end, Kind.PHONE, "spoken-number", Contacts.HIDDEN));
      }
    }
    Matcher account = ACCOUNT.matcher(aligned);
    while (account.find()) {
      String number = account.group(1);
      long digits = number.chars().filter(Character::isDigit).count();
      if (digits >= 6 && count(number) >= 8) {
        out.accept(
            Candidate.structured(
                account.start(1), account.end(1), Kind.BANK_ACCOUNT, "account", Contacts.HIDDEN));
      }
    }
  }

  private static final Pattern BANK =
      Pattern.compile(
          "(?:tai khoan|stk|(?:tien|chuyen|nop|gop|nghin|ngan|trieu)(?: khoan)? vao(?: so)?|cai"
              + " the|the atm)[^\\n"
              + ".]{0,12}$");
  private static final java.util.Set<String> WORDS =
      java.util.Set.of(
          "không", "một", "hai", "ba", "bốn", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín",
          "lần", "số", "đuôi", "giữa", "đầu", "lẻ", "rồi", "h", "x", "o", "one", "two", "three",
          "four", "five", "six", "seven", "eight", "nine", "zero");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  /** Where the words stop being digits: "026. Bà Sứ" ends before "Bà". */
  private static int spelled(Views views, int start, int end) {
    if (views.bare()) {
      return end;
    }
    Matcher word = LETTERS.matcher(views.text().substring(start, end));
    int last = end;
    while (word.find()) {
      String lower = word.group().toLowerCase(java.util.Locale.ROOT);
      if (!WORDS.contains(lower) && !lower.matches("x+")) {
        last = start + word.start();
        break;
      }
    }
    while (last > start && !Character.isLetterOrDigit(views.text().charAt(last - 1))) {
      last--;
    }
    return last;
  }

  /** How many digits are said; "bốn lần 3" are four. */
  private static int count(String said) {
    int sum = 0;
    Matcher part =
        Pattern.compile("(hai|ba|bon|nam|sau) (?:lan(?: so)?|so) \\d|[\\dx*?_]|" + DIGIT)
            .matcher(said);
    while (part.find()) {
      String times = part.group(1);
      sum +=
          times == null
              ? 1
              : java.util.List.of("", "", "hai", "ba", "bon", "nam", "sau").indexOf(times);
    }
    return sum;
  }
}
