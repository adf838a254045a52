package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Views;

/**
 * Telephone and account numbers half in words, half crossed out: "0373 – bốn số 5 – 218", "0912
 * (bốn bốn bảy) 615", "tài khoản 3300-2117-0x0x".
 */
final class SpokenNumbers {
  /** "0", "o" or a word for it, alone or with the figures of an area or a network. */
  private static final Pattern ZERO =
      Pattern.compile(
          "(?:[0o][1-9l][0-9ol]{1,3}|[0o]\\d{2}(?="
              + SpokenDigits.WORD
              + ")|[0o]h?(?=[ -](?:\\d{1,2}(?:[ .,–-]|"
              + SpokenDigits.WORD
              + ")|(?:ba|bay|tam|chin|nam|hai)(?![a-z])))|khong(?= (?:ba|bay|tam|chin|nam|hai)(?![a-z]))|[0o]\\d{1,3}(?=[a-z]))");

  /** Behind these a number may begin with any digit. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![a-z])(?:so tai khoan|tai khoan|stk|so tk|cccd|cmnd|cmt|can cuoc|chung minh(?: nhan"
              + " dan| thu)?|ma so thue|mst|bhxh|bhyt|so bao hiem|so dinh danh)(?: (?:so|la|cua"
              + " [a-z]{2,6}|em|toi|cu|moi|nhan tien|9 so|12 so|chin so|muoi hai so))*+[: ]{1,3}(?=[0-9a-z])");

  private static final Pattern PAPER =
      Pattern.compile(
          "(?:cccd|cmnd|cmt|can cuoc|chung minh|ho chieu|bao hiem|bhxh|bhyt|ma so thue|mst|dinh"
              + " danh)[^\\n.]{0,24}$");
  private static final Pattern TALK =
      Pattern.compile(
          "(?:dien thoai|sdt|dt|phone|zalo|goi|alo|so|lien he|lien lac|hotline|may|nhan|bam)[^\\n"
              + ".]{0,8}$");
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?<![a-z])(?:(?:so )?tai khoan(?:"
              + " [a-z]{2,8}){0,3}|stk|(?:tien|chuyen|nop|gui|gop|nghin|ngan|trieu)(?: khoan)?"
              + " vao(?: so)?|vao so|cai the|the atm|so the)[:"
              + " ]{1,2}((?:[a-z]{2}-)?(?:[0-9x*]{2,8}[ .-]?){1,6}[0-9x*]{2,8})(?![a-z0-9])");

  private static final int SHORTEST = 8;

  /** So few are enough behind a word for the telephone, when two of them are words. */
  private static final int FEWEST = 6;

  private SpokenNumbers() {}

  static void find(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    Matcher zero = ZERO.matcher(aligned).useTransparentBounds(true).useAnchoringBounds(false);
    int free = 0;
    for (Token token : views.tokens()) {
      int start = token.start();
      char first = aligned.charAt(start);
      boolean plus = start > 0 && aligned.charAt(start - 1) == '+' && first >= '1' && first <= '9';
      boolean nought =
          (first == '0' || first == 'o' || first == 'k')
              && !continued(aligned, start)
              && zero.region(start, aligned.length()).lookingAt();
      if (start >= free && (plus || nought)) {
        free = phone(views, start, out);
      }
    }
    Matcher named = NAMED.matcher(aligned);
    while (named.find()) {
      SpokenDigits.Read read = SpokenDigits.at(views, named.end());
      if (read.odd() && read.digits() >= SHORTEST) {
        boolean bank = BANK.matcher(named.group()).find() || named.group().contains("tk");
        accept(named.end(), read.end(), bank ? Kind.BANK_ACCOUNT : Kind.ID_NUMBER, out);
      }
    }
  }

  /** True inside a longer number: "12.0912", "a-012". */
  private static boolean continued(String aligned, int start) {
    return start > 0 && ".,-".indexOf(aligned.charAt(start - 1)) >= 0;
  }

  private static int phone(Views views, int start, Consumer<Candidate> out) {
    String aligned = views.aligned();
    SpokenDigits.Read read = SpokenDigits.at(views, start);
    if (!read.odd() || read.digits() < FEWEST) {
      return start;
    }
    String before = aligned.substring(Math.max(0, start - 40), start);
    boolean told = read.words() >= 2 && TALK.matcher(before).find();
    if (read.digits() < SHORTEST && !told) {
      return start;
    }
    int from = start > 0 && aligned.charAt(start - 1) == '+' ? start - 1 : start;
    Kind kind =
        BANK.matcher(before).find()
                || NumberKinds.bank(before)
                || NumberKinds.bankBehind(
                    aligned.substring(read.end(), Math.min(aligned.length(), read.end() + 24)))
            ? Kind.BANK_ACCOUNT
            : PAPER.matcher(before).find() ? Kind.ID_NUMBER : Kind.PHONE;
    accept(from, read.end(), kind, out);
    return read.end();
  }

  private static void accept(int start, int end, Kind kind, Consumer<Candidate> out) {
    out.accept(Candidate.structured(start, end, kind, "spoken-number", Contacts.HIDDEN));
  }

  static void accounts(String aligned, Consumer<Candidate> out) {
    Matcher account = ACCOUNT.matcher(aligned);
    while (account.find()) {
      String number = account.group(1);
      long digits = number.chars().filter(Character::isDigit).count();
      long crossed = number.chars().filter(c -> c == 'x' || c == '*').count();
      if (digits >= 6 && digits + crossed >= SHORTEST) {
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
}
