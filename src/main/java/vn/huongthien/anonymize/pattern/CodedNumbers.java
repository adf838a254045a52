package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.Views;

/**
 * Numbers of papers, cards, graves and things that mix letters and figures: "số phạm nhân
 * NT-2209/K1", "thẻ hiến số 079-HGM-4416", "giấy ra trại số 0774/GCN-ĐT". Acts of law look alike
 * and stay.
 */
final class CodedNumbers {
  private static final String CODE =
      "((?:[a-z]{1,5}[-./]?\\d[a-z0-9]*|\\d{1,6}[a-z]{0,3}|[a-z]{2,4}(?=[-./]\\d))(?:[-./][a-z0-9]{1,8}){0,4}(?:"
          + " \\d{2,5}(?![a-z0-9/])){0,4})";

  /** Words that name the paper or thing whose number follows. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![a-z])(?:so hieu(?: [a-z]{2,6})?|so tu|so pham nhan|pham nhan|tu nhan|so mo|mo so|o"
              + " so|so quan ly|so tai|tai so|so may|so khung|so hoi|hoi vien|thuyen vien|so"
              + " thuyen|the(?: [a-z]{2,6}){0,2}|ma so(?: [a-z]{2,6}){0,2}|ma(?:"
              + " [a-z]{2,6})?|imei|se-?ri|tem(?: [a-z]{2,6})?|vao so|so do|dang ky(?:"
              + " [a-z]{2,6}){0,3}|bien lai(?: [a-z]{2,6}){0,2}|giay (?:chung tu|khai sinh|chung"
              + " minh|bao tu|chung nhan)(?: [a-z]{2,6}){0,3}|ho chieu|ho so(?:"
              + " [a-z]{2,6}){0,2}|luu ky|cuon so|so gop|danh ban|benh an|benh nhan|can cuoc|bao"
              + " hiem(?: [a-z]{2,6}){0,2}|duoc tha: [^,\\n"
              + "]{3,30},)(?: (?:so|ghi|cua [a-z]{2,5}|la|mang so))?[ :,]{1,2}"
              + CODE
              + "(?![a-z0-9/-]|[.,]\\d)");

  private static final Pattern GENERIC =
      Pattern.compile("(?<![a-z])(?:so|ma|the|so the)[ :]{1,2}" + CODE + "(?![a-z0-9/-]|[.,]\\d)");
  private static final Pattern ACT =
      Pattern.compile(
          "/(?:\\d{4}/)?(?:nd-cp|qd-ttg|tt-|ttlt|nq-|ct-ttg|qh\\d|ubtvqh|tb-|kh-|cv|hd-)|^\\d{1,3}/\\d{4}/|^qd"
              + " ");

  /** A number, perhaps a year, and the letters of what was issued. */
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?<![a-z0-9/-])(\\d{1,5}(?:[/-]\\d{4})?(?:-\\d{3,5})?/([a-z]{2,6})(?:-[a-z0-9]{1,8}){0,3})(?![a-z0-9])");

  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?:gcn[a-z]{0,2}|syt|pltp|gxn|xn|cn|grt|bt|lltp|stp|bb|gks|gct|pl|tha|ra|tb|ct)|qd");
  private static final Pattern ABOUT_ONE =
      Pattern.compile(
          "(?:phan cong|ra trai|bao tu|hoan|tro cap|xoa an|chung nhan|ly lich|xac nhan|thi hanh"
              + " an|dac xa|tha tu|giam an|ky luat|giup do|quan ly|cua"
              + " (?:co|anh|chi|em|ong|ba|no|chau|toi|con)|trang|nhan nuoi|ap dung|quyet dinh"
              + " la)[^\\n"
              + ".;]{0,50}$");
  private static final Pattern AGENCY =
      Pattern.compile("qd-(?:gth|cthads|thads|tg|ca|cax|vks|ta|ctn|trai|k\\d|gdtx)");

  /** Capitals and figures tied together are the number of something, whatever it is. */
  private static final Pattern TIED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}@./-])(?:\\p{Lu}{1,5}[-./ ]?(?:\\p{Lu}{1,5}[-./])?\\d{3,7}(?:[-."
              + " /]\\d{2,5}){0,3}(?:[-/]\\p{Lu}{1,5})?"
              + "|\\d{2,6}[-/]\\d{2,6}/\\p{Lu}[\\p{L}]{1,4})(?![\\p{L}\\p{M}\\p{N}@/-])");

  private static final Pattern PUBLIC_CODE =
      Pattern.compile(
          "(?:QL|ĐT|DT|TL|HL|AH|ISO|TCVN|QCVN|COVID|SARS|FM|AM|BOT|H5N|HL7|VTV|THVL|HTV|EVN|ASIAD|SEA|U|CV|NĐ|TT|NQ|QĐ|QH|HS|K|A|E|F|D|C|Q|P|T|N)[-."
              + " ]?\\d{1,3}|(?:ISO|TCVN|QCVN|VNĐ|VND|USD|CN|DN|NXB|TP|KM|Km|TL|ĐT|QL|DT|HL|AM|FM|MHz|CLB|HTX|UBND|BTV|PV|Z|K)[-."
              + " ]?\\d+.*");
  private static final Pattern LISTED =
      Pattern.compile(
          "(?<![a-z])danh sach (?:dac xa )?(?:so )?thu (?:tu )?(\\d{1,5})(?![a-z0-9/.,])");

  private CodedNumbers() {}

  private static void tied(Views views, Consumer<Candidate> out) {
    Matcher m = TIED.matcher(views.text());
    while (m.find()) {
      String code = m.group();
      String aligned = views.aligned();
      String before = aligned.substring(Math.max(0, m.start() - 12), m.start());
      boolean issued = code.matches("\\d+[-/](?:19|20)\\d\\d/.*");
      boolean label =
          code.matches("(?:ATM|CCCD|CMND|HKTT|STK|MST|SĐT|BHXH|BHYT|SN|TK|SBD|PN|PIN)[-. ]?\\d.*");
      boolean year = code.matches("\\p{Lu}{1,5}[-./ ](?:19|20)\\d\\d");
      boolean unit =
          aligned
              .substring(m.end(), Math.min(aligned.length(), m.end() + 8))
              .matches("(?s) ?(?:nghin|ngan|trieu|ty|dong|d|k|nguoi|kg|ha|m2|km|%)(?![a-z]).*");
      boolean shown =
          before.matches(
              "(?s).*(?<![a-z])(?:km|duong|quoc lo|tinh lo|mau|lop|chu|co|khoi|con|ga|kenh|tieu"
                  + " doan|trung doan|su doan|lu doan|dai doi|don vi|phong|loai|phim|xe) ");
      if (!year
          && !issued
          && !label
          && !unit
          && !shown
          && !PUBLIC_CODE.matcher(code).matches()
          && !ACT.matcher(Fold.text(code)).find()) {
        accept(m.start(), m.end(), Kind.ID_NUMBER, "tied-code", out);
      }
    }
  }

  static void find(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    coded(NAMED, views, false, out);
    coded(GENERIC, views, true, out);
    tied(views, out);
    Matcher issued = ISSUED.matcher(aligned);
    while (issued.find()) {
      issued(views, issued, out);
    }
    Matcher listed = LISTED.matcher(aligned);
    while (listed.find()) {
      accept(listed.start(1), listed.end(1), Kind.DECISION, "listed", out);
    }
  }

  private static void coded(Pattern pattern, Views views, boolean strict, Consumer<Candidate> out) {
    Matcher m = pattern.matcher(views.aligned());
    while (m.find()) {
      String code = m.group(1);
      String raw = views.text().substring(m.start(1), m.end(1));
      long digits = code.chars().filter(Character::isDigit).count();
      boolean letters = raw.chars().anyMatch(Character::isUpperCase);
      boolean parted = code.matches(".*\\d.*[-./ ].*\\d.*|.*[a-z].*[-./ ].*\\d.*");
      boolean date =
          code.matches(
              "\\d{1,2}[-./]\\d{1,2}(?:[-./]\\d{2,4})?|\\d{1,2}[-./](?:19|20)\\d\\d|(?:19|20)\\d\\d");
      boolean issued = code.matches("\\d+(?:[-/]\\d+)*/[a-z].*");
      boolean figures = code.matches("[\\d .-]+");
      String cue = m.group();
      boolean person =
          cue.matches(
              "(?s)(?:so tu|so pham nhan|pham nhan|tu nhan|so hieu|ho chieu|can cuoc|bao hiem|bien"
                  + " lai|so tai|duoc tha).*");
      boolean grave = cue.startsWith("so mo") || cue.startsWith("mo so");
      if (issued || (figures && !(person && digits >= 3) && !grave && digits < 5)) {
        continue;
      }
      boolean enough =
          (grave || strict)
              ? digits >= 2 && letters && parted
              : digits >= 3 || (digits >= 2 && letters);
      if (enough && !date && !ACT.matcher(code).find() && !money(code, views, m.end(1))) {
        accept(m.start(1), m.end(1), Kind.ID_NUMBER, "coded-number", out);
      }
    }
  }

  /** "thẻ 500 nghìn" and "mã 1.200 đồng" are amounts. */
  private static boolean money(String code, Views views, int end) {
    String aligned = views.aligned();
    String after = aligned.substring(end, Math.min(aligned.length(), end + 10));
    return code.matches("[\\d. ]+")
        && after.matches(
            "(?s) ?(?:nghin|ngan|trieu|tr|ty|dong|d|k|nguoi|ho|kg|lit|m2|ngay|nam|thang|gio|phut|lan|con|cai|tuoi|ba[cn]h?|%)(?![a-z]).*");
  }

  private static void issued(Views views, Matcher m, Consumer<Candidate> out) {
    String raw = views.text().substring(m.start(2), m.end(1));
    boolean capitals = raw.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    String code = m.group(1);
    String suffix = code.substring(code.indexOf('/') + 1);
    String before = views.aligned().substring(Math.max(0, m.start() - 70), m.start());
    boolean one =
        ABOUT_ONE.matcher(before).find()
            || before.matches("(?s).*(?:giay|bien ban|cao trang|phieu)[^\\n.;]{0,40}");
    String head = m.group(2);
    boolean kind =
        PERSONAL.matcher(head).matches() && !head.equals("qd") && (one || head.length() > 2);
    boolean decision =
        head.equals("qd")
            && (AGENCY.matcher(suffix).find() || one)
            && !suffix.matches("qd-(?:ttg|bca|bo.*)");
    boolean charge = suffix.startsWith("ct-vks");
    if (capitals && (charge || ((kind || decision) && !ACT.matcher("/" + suffix).find()))) {
      accept(m.start(1), m.end(1), charge ? Kind.JUDGMENT : Kind.DECISION, "issued-paper", out);
    }
  }

  private static void accept(int start, int end, Kind kind, String rule, Consumer<Candidate> out) {
    out.accept(Candidate.structured(start, end, kind, rule, Contacts.HIDDEN));
  }
}
