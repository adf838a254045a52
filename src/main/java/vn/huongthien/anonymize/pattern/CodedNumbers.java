package vn.huongthien.anonymize.pattern;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/**
 * Numbers of papers, cards, graves and things that mix letters and figures: "số phạm nhân
 * NT-2209/K1", "thẻ hiến số 079-HGM-4416", "giấy ra trại số 0774/GCN-ĐT". Acts of law look alike
 * and stay.
 */
final class CodedNumbers {
  private static final String CODE =
      "((?:[a-z]{1,5}[-./]?\\d[a-z0-9]*|\\d{1,6}[a-z]{0,3}|[a-z]{2,4}(?=[-./]\\d))(?:[-./][a-z0-9]{1,8}){0,4}(?:"
          + " \\d{2,5}(?![a-z0-9/])){0,4}(?: \\d(?= ?(?:\\.\\.|…)))?)";

  /** Words that name the paper or thing whose number follows. */
  private static final Folded NAMED =
      Folded.of(
          "(?<![a-z])(?:so hieu(?: [a-z]{2,6}){0,4}|so tu|so bao danh|ao tu(?: in| mang)?|ao so|so ao|so pham nhan|pham nhan|tu nhan|so mo|mo so|mo (?:bac|cha|me|ong|ba|anh|chi|chu|no) so|o"
              + " so|so quan ly|so tai|tai so|so may|so khung|so hoi|hoi vien|thuyen vien|so"
              + " thuyen|the(?: [a-z]{2,6}){0,3}|ma so(?: [a-z]{2,6}){0,2}|ma(?:"
              + " [a-z]{2,6}){0,2}|imei|se-?ri|tem(?: [a-z]{2,6})?|vao so|so do|dang ky(?:"
              + " [a-z]{2,6}){0,3}|bien lai(?: [a-z]{2,6}){0,3}|giay phep(?: [a-z]{2,6}){0,4}|(?:chung"
              + " chi|bang nghe|bang lai|van bang|giay khen|bang khen|giay xac nhan|phieu ly lich)(?:"
              + " [a-z]{2,6}){0,4}|giay|giay (?:chung tu|khai sinh|chung"
              + " minh|bao tu|chung nhan)(?: [a-z]{2,6}){0,3}|ho chieu|ho so(?:"
              + " [a-z]{2,6}){0,3}|luu ky|cuon so|so gop|danh ban|benh an|benh nhan|can cuoc|bao"
              + " hiem(?: [a-z]{2,6}){0,2}|duoc tha: [^,\\n"
              + "]{3,30},)(?: (?:so|ghi|cua [a-z]{2,5}(?: [a-z]{2,7})?|la|mang so))?(?::? so)?[ :,]{1,2}"
              + CODE
              + "(?![a-z0-9/-]|[.,]\\d)");

  private static final Folded GENERIC =
      Folded.of(
          "(?<![a-z])(?:so|ma|the|so the|dau|khac|khac chu|xam|dan|in|ky hieu|danh so|so tai|deo so|mang"
              + " so|mang ma)[ :]{1,2}[\"“]?"
              + CODE
              + "(?![a-z0-9/-]|[.,]\\d)");
  static final Pattern ACT =
      Pattern.compile(
          "/(?:\\d{4}/)?(?:nd-cp|qd-ttg|tt-|ttlt|nq-|ct-ttg|qh\\d|ubtvqh|tb-|kh-|cv|hd-)|^\\d{1,3}/\\d{4}/|^qd"
              + " ");

  /** The next one of the same kind: "BP-44 và BP-47". */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?: ?[,;]| va| voi| hoac| den)(?: so| ma)? (([a-z]{1,4})[-./]?\\d{2,6})(?![a-z0-9/-])");

  /** What the last word before the number says about the paper. */
  private static final Pattern ISSUED_TO =
      Pattern.compile(
          "(?<![a-z])(?:chung chi|bang nghe|bang khen|giay khen|van bang|giay xac nhan|giay ra"
              + " trai|giay tha|giay man han|giay chap hanh|giay chung nhan(?! dang| quyen)|giay"
              + " bao tu|giay hoan|giay trieu tap|bien ban|lenh tha|quyet dinh|phieu ly lich|(?:duoc tha|ra trai|man han|dac"
              + " xa|ve)[^\\n.]{0,40}giay|giay chung tu)(?: [a-z]{2,6}){0,4}(?:, so(?: hieu)?)?[ :]{1,2}$");

  private static final Pattern BANK =
      Pattern.compile(
          "(?<![a-z])(?:so tai khoan|tai khoan|stk|so tk)(?: [a-z]{2,6}){0,3}[ :]{1,2}$");

  private CodedNumbers() {}

  static void find(Views views, Consumer<Candidate> out) {
    coded(NAMED, views, false, out);
    coded(GENERIC, views, true, out);
    TiedCodes.find(views, out);
    IssuedPapers.find(views, out);
    CalledByNumber.find(views, out);
  }

  private static final Pattern GRAVE = Pattern.compile("so mo|mo so|mo [a-z]{2,4} so");
  private static final Pattern FIGURES = Pattern.compile("[\\d .-]+");
  private static final Pattern PERSON =
      Pattern.compile(
          "the (?:cu tri|dang|doan vien|hoi vien|nhan vien)|so tu|so bao danh|ao tu|so ao|so pham nhan|pham nhan|tu nhan|so hieu|ho chieu|can cuoc|bao hiem|bien lai|so"
              + " tai|duoc tha|giay (?:chung tu|khai sinh|bao tu)");

  /** "0774/GCN": what was issued, see {@link IssuedPapers}. */
  private static final Pattern PAPER_OF = Pattern.compile("\\d+(?:[-/]\\d+)*/[a-z]");

  private static final Pattern PARTED =
      Pattern.compile("\\d.*[-./ ].*\\d|[a-z].*[-./ ].*\\d", Pattern.DOTALL);
  private static final Pattern DATE =
      Pattern.compile(
          "DAY-DAY/(?:0?[1-9]|1[0-2])|\\d{1,2}[-./]\\d{1,2}(?:[-./]\\d{2,4})?|\\d{1,2}[-./](?:19|20)\\d\\d|(?:19|20)\\d\\d"
              .replace("DAY", "(?:0?[1-9]|[12]\\d|3[01])"));
  private static final Pattern FULL_DATE =
      Pattern.compile("(?:0?[1-9]|[12]\\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\\d\\d");
  private static final Pattern AMOUNT = Pattern.compile("[\\d. ]+");

  /** "350.000đ", and the line behind it. */
  private static final Pattern SUM = Pattern.compile("\\d{1,3}(?:[.]\\d{3})+d(?:[ .].*)?");

  private static final Pattern UNITS =
      Pattern.compile(
          " ?(?:nghin|ngan|trieu|tr|ty|dong|d|k|nguoi|ho|kg|lit|m2|ngay|nam|thang|gio|phut|lan|con|cai|tuoi|ba[cn]h?|%)(?![a-z])");

  private static void coded(Folded pattern, Views views, boolean strict, Consumer<Candidate> out) {
    Folded.Scan m = pattern.in(views);
    while (m.find()) {
      String code = m.group(1);
      String raw = views.text().substring(m.start(1), m.end(1));
      long digits = code.chars().filter(Character::isDigit).count();
      boolean letters = raw.chars().anyMatch(Character::isUpperCase);
      String cue = m.group();
      boolean grave = GRAVE.matcher(cue).lookingAt() && grave(views, m.start());
      boolean figures = FIGURES.matcher(code).matches();
      boolean person = PERSON.matcher(cue).lookingAt();
      boolean few = figures && !(person && digits >= 3) && !grave && digits < 5;
      boolean house =
          cue.startsWith("o so")
              && !views.text().substring(m.start(), m.start() + 1).equalsIgnoreCase("ô");
      Kind kind = house ? Kind.ADDRESS : kind(views, m.start(1));
      if (few || (PAPER_OF.matcher(code).lookingAt() && kind != Kind.DECISION)) {
        continue;
      }
      boolean enough =
          grave
              || (strict
                  ? digits >= 2 && letters && PARTED.matcher(code).find()
                  : digits >= 3 || (digits >= 2 && letters));
      boolean date = FULL_DATE.matcher(code).matches() || (!person && DATE.matcher(code).matches());
      boolean counted = !grave && money(code, views, m.end(1));
      if (enough && !date && !ACT.matcher(code).find() && !counted) {
        accept(m.start(1), m.end(1), kind, house ? "stall" : "coded-number", out);
        next(views, m.end(1), code, kind, out);
      }
    }
  }

  /** "mộ số 33" and not "mở sổ 33 hộ". */
  private static boolean grave(Views views, int start) {
    String cue = views.text().substring(start, Math.min(views.text().length(), start + 6));
    return views.bare() || cue.toLowerCase(Locale.ROOT).contains("mộ");
  }

  static Kind kind(Views views, int start) {
    String before = views.aligned().substring(Math.max(0, start - 70), start);
    if (BANK.matcher(before).find()) {
      return Kind.BANK_ACCOUNT;
    }
    return ISSUED_TO.matcher(before).find() ? Kind.DECISION : Kind.ID_NUMBER;
  }

  private static void next(Views views, int from, String code, Kind kind, Consumer<Candidate> out) {
    Matcher next = NEXT.matcher(views.aligned()).region(from, views.aligned().length());
    next.useTransparentBounds(true);
    int at = from;
    while (next.region(at, views.aligned().length()).lookingAt()
        && code.startsWith(next.group(2))) {
      accept(next.start(1), next.end(1), kind, "coded-number", out);
      at = next.end(1);
    }
  }

  /** "thẻ 500 nghìn" and "mã 1.200 đồng" are amounts. */
  private static boolean money(String code, Views views, int end) {
    String aligned = views.aligned();
    String after = aligned.substring(end, Math.min(aligned.length(), end + 10));
    return SUM.matcher(code).matches()
        || (AMOUNT.matcher(code).matches() && UNITS.matcher(after).lookingAt());
  }

  static void accept(int start, int end, Kind kind, String rule, Consumer<Candidate> out) {
    out.accept(Candidate.structured(start, end, kind, rule, Contacts.HIDDEN));
  }
}
