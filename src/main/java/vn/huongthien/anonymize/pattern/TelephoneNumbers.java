package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Digits;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Views;
import vn.huongthien.anonymize.pattern.MixedNumber.Letters;
import vn.huongthien.anonymize.pattern.MixedNumber.Read;

/** Telephone numbers that are cut up or told in words, by their first figures and their length. */
final class TelephoneNumbers {
  private static final Pattern NETWORK =
      Pattern.compile(
          "\\(?\\+?\\(?84\\)?|\\(?[0o][ .–/-]{0,3}[235789l]|\\(?[0o](?= (?:hai|ba|nam|bay|tam|chin)(?![a-z]))|khong(?= (?:hai|ba|nam|bay|sau|tam|chin)(?![a-z]))|\\(02");

  /** A number of ten figures that begins with a nought may be of a tax or an insurance, too. */
  private static final Pattern PAPER =
      Pattern.compile(
          "(?:cccd|cmnd|cmt|can cuoc|chung minh|ho chieu|bao hiem|bhxh|bhyt|ma so|mst|thue|dinh danh|gplx|bang lai|giay phep|so so|tai khoan|stk|so tk|bank)[^\\n.]{0,30}$");

  private static final int MOBILE = 10;
  private static final int ABROAD = 11;

  private TelephoneNumbers() {}

  static void find(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    Matcher network = NETWORK.matcher(aligned).useTransparentBounds(true).useAnchoringBounds(false);
    int free = 0;
    Token last = null;
    for (Token token : views.tokens()) {
      boolean goesOn = last != null && Digits.value(last) >= 0 && last.end() + 1 == token.start();
      last = token;
      if (goesOn) {
        continue;
      }
      char first = token.fold().isEmpty() ? ' ' : token.fold().charAt(0);
      if (token.start() < free || (first != '0' && first != '8' && first != 'o' && first != 'k')) {
        continue;
      }
      int start = token.start();
      while (start > 0 && "+(".indexOf(aligned.charAt(start - 1)) >= 0) {
        start--;
      }
      boolean inside =
          start > 0
              && (Character.isLetterOrDigit(aligned.charAt(start - 1))
                  || "/.,-".indexOf(aligned.charAt(start - 1)) >= 0);
      if (!inside && network.region(start, aligned.length()).lookingAt()) {
        free = phone(views, start, out);
      }
    }
  }

  private static int phone(Views views, int start, Consumer<Candidate> out) {
    String aligned = views.aligned();
    boolean bracket = aligned.charAt(start) == '(';
    int from = start;
    int before = 0;
    if (bracket) {
      int close = aligned.indexOf(')', start);
      if (close < 0 || close - start > 6) {
        return start;
      }
      before = (int) aligned.substring(start, close).chars().filter(Character::isDigit).count();
      from = close + 1;
      while (from < aligned.length() && " -.(".indexOf(aligned.charAt(from)) >= 0) {
        from++;
      }
    } else if (aligned.charAt(start) == '+') {
      from = start + 1;
    }
    String head = aligned.substring(start, Math.min(aligned.length(), start + 6));
    boolean abroad = head.matches("\\(?\\+?\\(?84.*");
    boolean area = head.matches("\\(?[0o][ .-]?2.*") || head.startsWith("khong hai");
    int whole = abroad || area ? ABROAD : MOBILE;
    Read read = MixedNumber.at(views, from, Letters.NONE, whole - before);
    int digits = before + read.digits();
    int end = read.end();
    while (bracket && end < aligned.length() && aligned.charAt(end) == ')') {
      end++;
    }
    String said = aligned.substring(start, end);
    String told = aligned.substring(Math.max(0, start - 84), start);
    boolean paper = PAPER.matcher(told).find() && !NumberKinds.talk(told);
    if (digits != whole
        || CuedNumbers.open(views, end)
        || CuedNumbers.DATE.matcher(said).matches()) {
      return start;
    }
    if (read.spoken()) {
      boolean bank =
          NumberKinds.bank(told) || NumberKinds.bankBehind(CuedNumbers.behind(views, end, 24));
      CuedNumbers.accept(
          start, end, bank ? Kind.BANK_ACCOUNT : paper ? Kind.ID_NUMBER : Kind.PHONE, out);
      return end;
    }
    String value = said.replaceAll("\\D", "");
    Kind kind = NumberKinds.of(value, told, CuedNumbers.behind(views, end, 24));
    if (kind == Kind.PHONE) {
      CuedNumbers.accept(start, end, kind, out);
      return end;
    }
    return start;
  }
}
