package vn.huongthien.anonymize.pattern;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/**
 * Numbers that are half crossed out or told in pieces: "0345 19 xx 26, xx là 88", "đuôi 4412". Who
 * knows the rest recognises them.
 */
public final class PartNumbers implements Recognizer {
  private static final String REST =
      "(?:[ ,]{0,2}[(–→=-]{0,2} ?(?:(?:x{2,}|(?:(?:hai|ba|bon|nam|[2-6]) )?so"
          + " (?:cuoi|giua|dau|sau)|duoi|giua|dau|cuoi)(?: (?:la|bang))?[: ]{0,2}\\d{2,6}|→"
          + " ?\\d[\\d .]{2,10}\\d)\\)?)*";
  private static final Pattern CROSSED =
      Pattern.compile(
          "(?<![a-z0-9])0\\d{1,3}(?:[ .-]{0,3}(?:\\d{1,4}|x{1,4}|\\*{1,4}|x-x\\d)){1,5}(?![a-z0-9])"
              + REST);
  private static final Pattern MASKED =
      Pattern.compile(
          "(?:(?<![a-z0-9])\\d{2,9}(?:[ .-]\\d{1,4}){0,3}[ .-]?[*x•#_]{2,}(?:["
              + " .-]?\\d{1,6}(?![a-z0-9]))?(?![a-z0-9])|[*x•#_]{3,}[ .-]?\\d{3,6}(?![a-z0-9]))"
              + REST);
  private static final Pattern PIECES =
      Pattern.compile(
          "(?<![a-z0-9])0\\d{2,3}(?:[ ,]{1,2}(?:dau|duoi|giua|cuoi|so (?:cuoi|giua|dau))(?: la)?"
              + " \\d{2,5})+(?:[ ,]{1,2}(?:dau|duoi|giua|cuoi) \\d{2,5}(?: (?:giua|duoi|cuoi)"
              + " \\d{2,5})?)*(?![a-z0-9])");

  /** "0386 ... 219": the middle left out. */
  private static final Pattern LEFT_OUT =
      Pattern.compile("(?<![a-z0-9.])0\\d{2,3} ?(?:\\.{2,4}|…) ?\\d{3,4}(?![a-z0-9]|[.,]\\d)");

  private static final Pattern ENDING =
      Pattern.compile(
          "(?<![a-z])(?:so cuoi|so duoi|sim duoi|may duoi|so may duoi|the duoi|atm duoi|tai khoan duoi|duoi so)(?:"
              + " (?:la|cua [a-z]{2,6} la))?[ :….\\\"“]{1,4}(\\*{0,4}\\d{3,6})(?![\\d/%])");

  /** "đuôi …7718", "số tài khoản đầu 19, đuôi 6033", "đầu 351 đuôi 908". */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?<![a-z])(?:duoi|dau|bon so cuoi|4 so cuoi)(?: (?:la|so))? ?[:…. ]{0,4}(\\d{2,6}|\\d(?:[- ]\\d){2,5})(?![\\d/%a-z]|[.,:]\\d| (?:thang|nam|tuoi|nguoi|cai|con|ghe|met|m|trieu|nghin|ngan|k|kg|dong|nha|gio|phut|ho)(?![a-z]))");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<![a-z])(?:so|can cuoc|cccd|cmnd|chung minh|tai khoan|stk|sim|dien thoai|sdt|zalo|the|may)(?![a-z])[^\\n.;!?]{0,60}$|(?<![a-z])duoi [….]{0,4}[\\d -]+[^\\n.;!?]{0,30}$");

  private static final Pattern CALLED =
      Pattern.compile(
          "(?<![a-z])(?:dien thoai|sdt|dt|zalo|phone|goi|so may|sim|may duoi|sim duoi)(?![a-z])(?!.*(?<![a-z])(?:can"
              + " cuoc|cccd|cmnd|chung minh|the|giay)(?![a-z]))",
          Pattern.DOTALL);
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?:tai khoan|stk|so tk|(?<![a-z])tk|ngan hang|atm|the atm|chuyen khoan|so tiet"
              + " kiem|(?:tien|chuyen|nop|gop|nghin|ngan|trieu)(?: khoan)? vao(?: so)?|cai"
              + " the)[^\\n"
              + ".]{0,20}$");
  private static final Pattern PAPER =
      Pattern.compile(
          "(?:cccd|cmnd|cmt|can cuoc|chung minh|ho chieu|bao hiem|bhxh|bhyt|ma so|ho so)[^\\n"
              + ".]{0,24}$");

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    Matcher crossed = CROSSED.matcher(aligned);
    while (crossed.find()) {
      boolean hidden = crossed.group().indexOf('x') > 0 || crossed.group().indexOf('*') > 0;
      if (hidden && crossed.end() - crossed.start() > 7) {
        add(aligned, crossed.start(), crossed.end(), out);
      }
    }
    Matcher masked = MASKED.matcher(aligned);
    while (masked.find()) {
      add(aligned, masked.start(), masked.end(), out);
    }
    Matcher pieces = PIECES.matcher(aligned);
    while (pieces.find()) {
      add(aligned, pieces.start(), pieces.end(), out);
    }
    Matcher leftOut = LEFT_OUT.matcher(aligned);
    while (leftOut.find()) {
      add(aligned, leftOut.start(), leftOut.end(), out);
    }
    tails(views, out);
    Matcher ending = ENDING.matcher(aligned);
    while (ending.find()) {
      String before = aligned.substring(Math.max(0, ending.start() - 60), ending.start(1));
      Kind kind =
          ACCOUNT.matcher(before).find()
              ? Kind.BANK_ACCOUNT
              : CALLED.matcher(before).find() ? Kind.PHONE : Kind.ID_NUMBER;
      out.accept(
          Candidate.structured(
              ending.start(1), ending.end(1), kind, "masked-number", Contacts.HIDDEN));
    }
  }

  private static void tails(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    Matcher tail = TAIL.matcher(aligned);
    while (tail.find()) {
      String before = aligned.substring(Math.max(0, tail.start() - 70), tail.start());
      String cue = views.text().substring(tail.start(), tail.start() + 3).toLowerCase(Locale.ROOT);
      boolean beginning =
          cue.equals("đầu") && !aligned.substring(tail.end()).matches("(?s)[ ,]{1,2}duoi.*");
      boolean few = tail.group(1).length() < 3 && !cue.equals("đầu");
      if (NUMBERED.matcher(before).find() && !beginning && !few) {
        Kind kind =
            ACCOUNT.matcher(before).find() || before.contains("tai khoan")
                ? Kind.BANK_ACCOUNT
                : PAPER.matcher(before).find() || before.contains("chung minh")
                    ? Kind.ID_NUMBER
                    : Kind.PHONE;
        out.accept(
            Candidate.structured(
                tail.start(1), tail.end(1), kind, "masked-number", Contacts.HIDDEN));
      }
    }
  }

  private static void add(String aligned, int start, int end, Consumer<Candidate> out) {
    String before = aligned.substring(Math.max(0, start - 40), start);
    boolean zero = aligned.charAt(start) == '0';
    Kind kind =
        ACCOUNT.matcher(before).find()
            ? Kind.BANK_ACCOUNT
            : zero && !PAPER.matcher(before).find() ? Kind.PHONE : Kind.ID_NUMBER;
    out.accept(Candidate.structured(start, end, kind, "masked-number", Contacts.HIDDEN));
  }
}
