package vn.huongthien.anonymize.pattern;

import java.util.Locale;
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
          + " \\d{2,5}(?![a-z0-9/])){0,4}(?: \\d(?= ?(?:\\.\\.|…)))?)";

  /** Words that name the paper or thing whose number follows. */
  private static final Folded NAMED =
      Folded.of(
          "(?<![a-z])(?:so hieu(?: [a-z]{2,6}){0,4}|so tu|so bao danh|ao tu(?: in| mang)?|ao so|so ao|so pham nhan|pham nhan|tu nhan|so mo|mo so|o"
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
  private static final Pattern ACT =
      Pattern.compile(
          "/(?:\\d{4}/)?(?:nd-cp|qd-ttg|tt-|ttlt|nq-|ct-ttg|qh\\d|ubtvqh|tb-|kh-|cv|hd-)|^\\d{1,3}/\\d{4}/|^qd"
              + " ");

  /** A number, perhaps a year, and the letters of what was issued. */
  private static final Folded ISSUED =
      Folded.of(
          "(?<![a-z0-9/-])((?:\\d{1,5}–)?\\d{1,5}(?:[/-]\\d{4})?(?:-\\d{3,5})?/([a-z]{2,8})(?:(?:[-.]| – )[a-z0-9]{1,10}){0,3}(?:/(?:19|20)\\d\\d)?)(?![a-z0-9])");

  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?:gcn[a-z]{0,2}|syt|pltp|gxn|xn|cn|grt|bt|lltp|stp|bb|gks|gct|pl|tha|ra|tb|ct|xat|tdc|qd[a-z]{2,6})|qd");
  private static final Pattern ABOUT_ONE =
      Pattern.compile(
          "(?:phan cong|ra trai|bao tu|hoan|tro cap|xoa an|chung nhan|ly lich|xac nhan|thi hanh"
              + " an|dac xa|tha tu|giam an|ky luat|giup do|quan ly|bang khen|giay khen|cua"
              + " (?:co|anh|chi|em|ong|ba|no|chau|toi|con)|trang|nhan nuoi|ap dung|quyet dinh"
              + " la)[^\\n"
              + ".;]{0,50}$");
  private static final Pattern AGENCY =
      Pattern.compile("qd-(?:gth|cthads|thads|tg|ca|cax|vks|ta|ctn|trai|k\\d|gdtx)");

  /** Capitals and figures tied together are the number of something, whatever it is. */
  private static final Pattern TIED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}@./-])(?:\\p{Lu}{1,5}[-./ ]?(?:\\p{Lu}{1,5}[-./])?\\d{3,7}(?:[-."
              + " /]\\d{2,5}){0,3}(?:[-/](?:\\p{Lu}{1,5}|\\d{1,3}))?"
              + "|\\d{2,6}[-/]\\d{2,6}/\\p{Lu}[\\p{L}]{1,4})(?![\\p{L}\\p{M}\\p{N}@/-])");

  private static final Pattern PUBLIC_CODE =
      Pattern.compile(
          "(?:QL|ĐT|DT|TL|HL|AH|ISO|TCVN|QCVN|COVID|SARS|FM|AM|BOT|H5N|HL7|VTV|THVL|HTV|EVN|ASIAD|SEA|U|CV|NĐ|TT|NQ|QĐ|QH|HS|K|A|E|F|D|C|Q|P|T|N)[-."
              + " ]?\\d{1,3}|(?:ISO|TCVN|QCVN|VNĐ|VND|USD|CN|DN|NXB|TP|KM|Km|TL|ĐT|QL|DT|HL|AM|FM|MHz|CLB|HTX|UBND|BTV|PV|Z|K)[-."
              + " ]?\\d+.*");
  private static final Folded LISTED =
      Folded.of(
          "(?<![a-z])danh sach (?:dac xa |tha tu |giam an )?(?:so )?thu (?:tu )?(\\d{1,2}[.]\\d{3}|\\d{1,5})(?![a-z0-9/]|[.,]\\d)"
              + "|(?<![a-z])(?:so thu tu|stt|thu|xep thu|so) (?:la )?(\\d{1,2}[.]\\d{3}|\\d{1,5}) (?:trong |cua |o |tren |thuoc"
              + " )?(?:ban |cai |ca )?danh sach(?! (?:cho|dang ky|lop))"
              + "|(?<![a-z])(?:dac xa|tha tu|quyet dinh|giam an)[^\\n.;]{0,40}(?:(?:so )?thu tu|stt)(?: la)?:? (\\d{1,2}[.]\\d{3}|\\d{1,5})(?![a-z0-9/]|[.,]\\d)");

  /** No quantity begins with a nought: "biên lai số 0007715". */
  private static final Folded NOUGHT =
      Folded.of("(?<![a-z])(?:so|ma|no)[ :.]{1,3}(0\\d{4,6})(?![\\d/-]|[., ]\\d)");

  /** Who is called by a number: "từ nay tôi là số 2217", "số 2217" told as an answer. */
  private static final Pattern CALLED =
      Pattern.compile(
          "[\"“'‘] ?so (\\d{3,5}) ?[.!,]?[\"”'’]"
              + "|(?<![a-z])(?:toi|em|anh|con|minh|no|ong|chi|nguoi ta|ho) (?:la|mang|thanh|tro thanh|chi"
              + " la|chi con la|deo)(?: mot| cai| con| nguoi mang)? so (\\d{3,5})(?! ?[\\d%/.,]\\d| [a-z]*(?:dong|nguoi|can))"
              + "|(?<![a-z])(?:goi|keu|ho|diem danh)(?: [a-z]{2,6}){0,2} (?:la|bang|theo|den)(?: con)? so"
              + " (\\d{3,5})(?! ?[\\d%/.,]\\d)"
              + "|(?<![a-z])so (\\d{3,5}),? (?:co mat|ra nhan|nhan qua|len lam viec|ra gap|di ra)(?![a-z])");

  private static final Pattern OF_A_THING =
      Pattern.compile(
          "(?<![a-z])(?:quyet dinh|giay|an|nha|phong|xe|duong|trang)(?![a-z])[^\\n.;,]{0,20}$");

  /** The next one of the same kind: "BP-44 và BP-47". */
  private static final Pattern NEXT =
      Pattern.compile(
          "(?: ?[,;]| va| hoac| den)(?: so| ma)? (([a-z]{1,4})[-./]?\\d{2,6})(?![a-z0-9/-])");

  /** What the last word before the number says about the paper. */
  private static final Pattern ISSUED_TO =
      Pattern.compile(
          "(?<![a-z])(?:chung chi|bang nghe|bang khen|giay khen|van bang|giay xac nhan|giay ra"
              + " trai|giay tha|giay man han|giay chap hanh|giay chung nhan(?! dang| quyen)|giay"
              + " bao tu|giay hoan|giay trieu tap|bien ban|lenh tha|quyet dinh|phieu ly lich|(?:duoc tha|ra trai|man han|dac"
              + " xa|ve)[^\\n.]{0,40}giay|giay chung tu|hop dong)(?: [a-z]{2,6}){0,4}(?:, so(?: hieu)?)?[ :]{1,2}$");

  private static final Pattern BANK =
      Pattern.compile(
          "(?<![a-z])(?:so tai khoan|tai khoan|stk|so tk)(?: [a-z]{2,6}){0,3}[ :]{1,2}$");
  private static final Pattern STALL =
      Pattern.compile(
          "(?<![a-z])(?:sap|quay|kiot|ki-ot|ki ot|lo|can|can ho|nha|toa|block|day|kho|gian|phong|lau|tang)"
              + " $");

  /** "máy chà nhám Makita BO3711": what thousands have. */
  private static final Pattern MODEL =
      Pattern.compile(
          "(?<![a-z])(?:may|xe|dien thoai|loa|tivi|dan|dai|laptop|dong co|bom|noi|tu)[^\\n.,;]{1,30} $");

  private static final Pattern BRAND = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+ $");

  private CodedNumbers() {}

  private static final Pattern NO_CODE =
      Pattern.compile(
          "HS \\d{1,5}/(?:19|20)\\d\\d|(?:LH|ĐT|SĐT|DT) 0.*|\\d+[-/](?:19|20)\\d\\d/.*|(?:ATM|CCCD|CMND|HKTT|STK|MST|SĐT|BHXH|BHYT|SN|TK|SBD|PN|PIN)[-."
              + " ]?(?:\\d|\\p{Lu}\\.).*|\\p{Lu}{1,5}[-./ ](?:19|20)\\d\\d");
  private static final Pattern UNIT =
      Pattern.compile(" ?(?:nghin|ngan|trieu|ty|dong|d|k|nguoi|kg|ha|m2|km|%)(?![a-z])");
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?<![a-z])(?:km|duong|quoc lo|tinh lo|mau|lop|chu|co|khoi|con|ga|kenh|tieu"
              + " doan|trung doan|su doan|lu doan|dai doi|don vi|loai|phim|xe|giong(?: [a-z]{2,6})?|lua|gao|ngo|phan|thuoc|mau|bieu|phieu|chuan) $");

  private static void tied(Views views, Consumer<Candidate> out) {
    Matcher m = TIED.matcher(views.text());
    while (m.find()) {
      String code = m.group();
      String aligned = views.aligned();
      String before = aligned.substring(Math.max(0, m.start() - 12), m.start());
      boolean unit =
          UNIT.matcher(aligned.substring(m.end(), Math.min(aligned.length(), m.end() + 8)))
              .lookingAt();
      boolean shown =
          SHOWN.matcher(before).find()
              || (BRAND
                      .matcher(views.text().substring(Math.max(0, m.start() - 12), m.start()))
                      .find()
                  && MODEL
                      .matcher(aligned.substring(Math.max(0, m.start() - 40), m.start()))
                      .find());
      if (!unit
          && !shown
          && !NO_CODE.matcher(code).matches()
          && !PUBLIC_CODE.matcher(code).matches()
          && !ACT.matcher(Fold.text(code)).find()) {
        boolean stall = STALL.matcher(before).find();
        accept(
            m.start(),
            m.end(),
            stall ? Kind.ADDRESS : Kind.ID_NUMBER,
            stall ? "stall" : "tied-code",
            out);
      }
    }
  }

  static void find(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    coded(NAMED, views, false, out);
    coded(GENERIC, views, true, out);
    tied(views, out);
    Folded.Scan issued = ISSUED.in(views);
    while (issued.find()) {
      issued(views, issued.matcher(), out);
    }
    Folded.Scan listed = LISTED.in(views);
    while (listed.find()) {
      int group = group(listed.matcher());
      accept(listed.start(group), listed.end(group), Kind.DECISION, "listed", out);
    }
    Folded.Scan nought = NOUGHT.in(views);
    while (nought.find()) {
      accept(nought.start(1), nought.end(1), Kind.ID_NUMBER, "nought", out);
    }
    Matcher called = CALLED.matcher(aligned);
    while (called.find()) {
      int group = group(called);
      String before = aligned.substring(Math.max(0, called.start() - 30), called.start());
      if (!OF_A_THING.matcher(before).find()) {
        accept(called.start(group), called.end(group), Kind.ID_NUMBER, "called", out);
      }
    }
  }

  private static final Pattern GRAVE = Pattern.compile("so mo|mo so");
  private static final Pattern FIGURES = Pattern.compile("[\\d .-]+");
  private static final Pattern PERSON =
      Pattern.compile(
          "the (?:cu tri|dang|doan vien|hoi vien|nhan vien)|so tu|so bao danh|ao tu|so ao|so pham nhan|pham nhan|tu nhan|so hieu|ho chieu|can cuoc|bao hiem|bien lai|so"
              + " tai|duoc tha|giay (?:chung tu|khai sinh|bao tu)");

  /** "0774/GCN": what was issued, see {@link #ISSUED}. */
  private static final Pattern PAPER_OF = Pattern.compile("\\d+(?:[-/]\\d+)*/[a-z]");

  private static final Pattern PARTED =
      Pattern.compile("\\d.*[-./ ].*\\d|[a-z].*[-./ ].*\\d", Pattern.DOTALL);
  private static final Pattern DATE =
      Pattern.compile(
          "DAY-DAY/(?:0?[1-9]|1[0-2])|\\d{1,2}[-./]\\d{1,2}(?:[-./]\\d{2,4})?|\\d{1,2}[-./](?:19|20)\\d\\d|(?:19|20)\\d\\d"
              .replace("DAY", "(?:0?[1-9]|[12]\\d|3[01])"));
  private static final Pattern AMOUNT = Pattern.compile("[\\d. ]+");

  /** "350.000đ", and the line behind it. */
  private static final Pattern SUM = Pattern.compile("\\d{1,3}(?:[.]\\d{3})+d(?:[ .].*)?");

  private static final Pattern UNITS =
      Pattern.compile(
          " ?(?:nghin|ngan|trieu|tr|ty|dong|d|k|nguoi|ho|kg|lit|m2|ngay|nam|thang|gio|phut|lan|con|cai|tuoi|ba[cn]h?|%)(?![a-z])");

  private static int group(Matcher m) {
    int group = 1;
    while (m.group(group) == null) {
      group++;
    }
    return group;
  }

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
      boolean date = !person && DATE.matcher(code).matches();
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

  private static final Pattern PAPER =
      Pattern.compile("(?:giay|bien ban|cao trang|phieu)[^\\n.;]{0,40}$");
  private static final Pattern GENERAL = Pattern.compile("qd-(?:ttg|bca|bo.*)");

  /** What somebody signed is about that one, whatever letters its number has. */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<![a-z])(?:hop dong|khe uoc|giay(?: (?:vay|no|muon|nhan|cam ket))?)(?: (?!(?:giai|va|theo) )[a-z]{2,6}){0,3} so $");

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
        && (charge || signed || ((kind || decision) && !ACT.matcher("/" + suffix).find()))) {
      accept(m.start(1), m.end(1), charge ? Kind.JUDGMENT : Kind.DECISION, "issued-paper", out);
    }
  }

  private static void accept(int start, int end, Kind kind, String rule, Consumer<Candidate> out) {
    out.accept(Candidate.structured(start, end, kind, rule, Contacts.HIDDEN));
  }
}
