package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/** Numbers of what an office or a camp issued to one person: "0774/GCN-ĐT", "31/2023/QĐ-MCHA". */
final class IssuedPapers {
  /** A number, perhaps a year, and the letters of what was issued. */
  private static final Folded ISSUED =
      Folded.of(
          "(?<![a-z0-9/-])((?:\\d{1,5}–)?\\d{1,5}(?:[/-]\\d{4})?(?:-\\d{3,5})?/([a-z]{2,8})(?:(?:[-.]| – )[a-z0-9]{1,10}){0,3}(?:/(?:19|20)\\d\\d)?)(?![a-z0-9])");

  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?:gcn[a-z]{0,8}|syt|pltp|gxn|xn|cn|grt|bt|lltp|stp|bb|gks|gct|pl|tha|ra|tb|ct|xat|tdc|qd[a-z]{2,6})|qd");
  private static final Pattern ABOUT_ONE =
      Pattern.compile(
          "(?:phan cong|ra trai|bao tu|hoan|tro cap|xoa an|chung nhan|ly lich|xac nhan|thi hanh"
              + " an|dac xa|tha tu|giam an|ky luat|giup do|quan ly|bang khen|giay khen|cua"
              + " (?:co|anh|chi|em|ong|ba|no|chau|toi|con)|trang|nhan nuoi|ap dung|quyet dinh"
              + " la)[^\\n"
              + ".;]{0,50}$");
  private static final Pattern AGENCY =
      Pattern.compile(
          "qd-(?:gth[a-z]*|cthads|thads|mcha|mg?tha|xat|tdc|ga|cap-|tg|ca|cax|vks|ta|ctn|trai|k\\d|gdtx)");

  private static final Pattern PAPER =
      Pattern.compile("(?:giay|bien ban|cao trang|phieu)[^\\n.;]{0,40}$");
  private static final Pattern GENERAL = Pattern.compile("qd-(?:ttg|bca|bo.*)");

  /** What somebody signed is about that one, whatever letters its number has. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<![a-z])(?:hop dong|khe uoc|giay(?: (?:vay|no|muon|nhan|cam ket))?)(?: (?!(?:giai|va|theo) )[a-z]{2,6}){0,3} so $");

  private static final Pattern CONTRACT =
      Pattern.compile("(?:hop dong|khe uoc|giay (?:vay|no|muon|nhan))[^\\n.;,]{0,24} so $");

  private IssuedPapers() {}

  static void find(Views views, Consumer<Candidate> out) {
    Folded.Scan issued = ISSUED.in(views);
    while (issued.find()) {
      issued(views, issued.matcher(), out);
    }
  }

  private static void issued(Views views, Matcher m, Consumer<Candidate> out) {
    String raw = views.text().substring(m.start(2), m.end(1));
    boolean capitals = raw.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    String code = m.group(1);
    String suffix = code.substring(code.indexOf('/') + 1);
    String before = views.aligned().substring(Math.max(0, m.start() - 70), m.start());
    boolean one = ABOUT_ONE.matcher(before).find() || PAPER.matcher(before).find();
    String head = m.group(2);
    boolean kind =
        PERSONAL.matcher(head).matches() && !head.equals("qd") && (one || head.length() > 2);
    boolean decision =
        head.equals("qd")
            && (AGENCY.matcher(suffix).find() || one)
            && !GENERAL.matcher(suffix).matches();
    boolean charge = suffix.startsWith("ct-vks");
    boolean signed = SIGNED.matcher(before).find();
    if (capitals
        && (charge
            || signed
            || ((kind || decision) && !CodedNumbers.ACT.matcher("/" + suffix).find()))) {
      Kind issued =
          charge
              ? Kind.JUDGMENT
              : signed && CONTRACT.matcher(before).find() ? Kind.ID_NUMBER : Kind.DECISION;
      CodedNumbers.accept(m.start(1), m.end(1), issued, "issued-paper", out);
    }
  }
}
