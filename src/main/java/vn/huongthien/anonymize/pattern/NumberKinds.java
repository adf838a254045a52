package vn.huongthien.anonymize.pattern;

import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;

/** What a long number is the number of: said by the words around it, or by its first figures. */
final class NumberKinds {
  /** "Chùa có số tài khoản không? – Có, 6700 2050 81193": asked for some words before. */
  private static final Pattern ACCOUNT_ABOVE =
      Pattern.compile(
          "(?<![a-z])(?:tai khoan|stk|ngan hang|chuyen khoan|lay tien)(?!.{0,60}(?:can"
              + " cuoc|cmnd|cccd|bao hiem|bhxh|bhyt|ho chieu|mst|ma so|so tu|pham nhan|giay|so"
              + " may|imei)).{0,60}$",
          Pattern.DOTALL);

  private static final Pattern BANK =
      Pattern.compile(
          "(?:tai khoan|stk|so tk|(?<![a-z])tk|ngan hang|[a-z]{2,8}bank(?: cua [a-z ]{2,24}:)?|(?<![a-z])(?:vcb|bidv|acb|mb|vib|tpb|scb|shb|msb|ocb|dong a|nam a|bac a)(?![a-z])|the"
              + " atm|chuyen khoan|so tiet kiem|(?<!ho )(?<![a-z])so so|quy tin dung|(?:tien|chuyen|nop|gop|nghin|ngan|trieu|coc)(?: khoan)? (?:vao|vo)(?![a-z])(?:"
              + " so)?|cai the)[^\\n"
              + ".]{0,20}$");

  private static final Pattern TALK =
      Pattern.compile(
          "(?<![a-z])(?:dien thoai|sdt|dt|phone|tel|zalo|goi|alo|lien he|lien lac|hotline|so"
              + " may|may ban|truc|nhan tin|so cua|di dong|co dinh)[^\\n"
              + ".]{0,14}$");

  /** "số tài khoản nhận hỗ trợ mở tại Ngân hàng Nông nghiệp, số 0341…": no telephone is told. */
  private static final Pattern ACCOUNT_OF =
      Pattern.compile(
          "(?<![a-z])(?:so tai khoan|stk|so tk)(?![a-z])(?![^\\n]*(?:dien"
              + " thoai|sdt|dt|zalo|goi|lien he|can cuoc|cccd|cmnd|bao hiem|mst)(?![a-z]))[^\\n.;\\d]{0,64}$");

  private static final Pattern PAPER =
      Pattern.compile("(?:bhxh|bhyt|bao hiem|can cuoc|cccd|cmnd|mst|ho chieu)[ a-z:]{0,12}$");

  /** Nothing says what the number is; then what is done with it does. */
  private static final Pattern MONEY_ABOVE =
      Pattern.compile(
          "(?<![a-z])(?:tien|ung ho|chuyen|gop|quy|rut|stk|qr|ck|mua|tra gop|dat coc|hoc phi|trieu|nghin|ngan|ty)(?![a-z])[^\\n]{0,50}$");

  private static final Pattern MONEY_BEHIND =
      Pattern.compile(
          "[ ,;:(–-]*(?:nhan (?:tien|hon|ve|duoc)|dung ten|mang ten|ten (?:tai khoan|chu)|chu the)");

  /** "ai thương thì gửi về 6280205 112233". */
  private static final Pattern SENT =
      Pattern.compile(
          "(?<![a-z])(?:tien|chuyen|ck|nop|gop|gui|goi(?= ve)|ung ho|giup)[^\\n.\\d]{0,24} (?:vao|vo|qua|ve|toi)(?:"
              + " so| the)? $");

  private static final Pattern SOME_PAPER =
      Pattern.compile(
          "(?:can cuoc|cccd|cmnd|cmt|chung minh|bao hiem|bhxh|bhyt|ho chieu|mst|ma so|so"
              + " tu|pham nhan|giay|so may|so vay von|imei|ho so|dinh danh|seri|dang ky|the|bang lai|giay phep)(?![a-z])[^\\n]{0,50}$");

  private static final Pattern CALLED =
      Pattern.compile("(?:dien thoai|sdt|goi|zalo|phone).{0,12}$", Pattern.DOTALL);

  private static final Pattern NETWORK = Pattern.compile("0[2-9]\\d{8,9}|84[2-9]\\d{8,9}|01\\d{9}");

  private static final Pattern DIALLED =
      Pattern.compile("0[2-9]\\d{8,12}|[2-9]\\d{6,9}|00\\d{8,13}");

  private static final Pattern PHONE_OR_CARD = Pattern.compile("0[2-9]\\d{8}|0\\d{11}");

  /** The bank told behind the number. */
  private static final Pattern BANK_BEHIND =
      Pattern.compile(
          "[ ,;:(–-]*(?:(?:tai|o|cua|mo tai|ben) )?(?:[a-z]{2,8}bank|vcb|bidv|acb|vib|tpb|scb|shb|msb|ocb|mb(?![a-z])|agri(?![a-z])|ngan"
              + " hang|chu tai khoan|chu tk)");

  private static final Pattern SERIAL_BEFORE = Pattern.compile("(?:imei|seri|serial)[: ]{0,2}$");

  /** "Sổ của chị Thoan số 7914 066 325", "mã số thuế của tôi là 0301884726": no telephone. */
  private static final Pattern BOOK =
      Pattern.compile(
          "(?<![a-z])(?:bhxh|bhyt|bao hiem|so luong huu)[^\\n.]{0,30}(?<![a-z])so(?: cua)? [^\\n"
              + ".;]{0,20}$|(?<![a-z])(?:ma so thue|mst)(?: [a-z]{2,6}){0,5}[: ]{1,2}$");

  /** "chuyển khoản xong gọi tôi số 0916 480 275": called, not paid into. */
  private static final Pattern TO_CALL =
      Pattern.compile(
          "(?<![a-z])(?:goi|dien|alo|nhan tin)(?: (?:toi|em|anh|chi|chau|co|chu|bac|ong|ba|minh|cho [a-z]{2,5}))?(?: so)?[: ]{1,2}$");

  /** The number on a card of a bank of the country. */
  private static final Pattern CARD = Pattern.compile("9704\\d{12}(?:\\d{3})?");

  /** "khế ước 6600.00719.20443, tiền đã vô tài khoản": the paper and not the account. */
  private static final Pattern CONTRACT =
      Pattern.compile(
          "(?<![a-z])(?:khe uoc|hop dong|cong to|dong ho)(?: (?!tai|stk|so tk)[a-z]{2,6}){0,4} ?$");

  private NumberKinds() {}

  /**
   * @param value the digits alone
   * @param before some words before it, folded
   * @param after some words behind it, folded
   */
  static Kind of(String value, String before, String after) {
    if (CARD.matcher(value).matches()) {
      return Kind.BANK_ACCOUNT;
    }
    if (CONTRACT.matcher(before).find()) {
      return Kind.ID_NUMBER;
    }
    if (SERIAL_BEFORE.matcher(before).find() || BOOK.matcher(before).find()) {
      return Kind.ID_NUMBER;
    }
    if (NETWORK.matcher(value).matches() && TO_CALL.matcher(before).find()) {
      return Kind.PHONE;
    }
    if ((BANK.matcher(before).find() && !PAPER.matcher(before).find())
        || ACCOUNT_OF.matcher(before).find()
        || BANK_BEHIND.matcher(after).lookingAt()) {
      return Kind.BANK_ACCOUNT;
    }
    if (!PHONE_OR_CARD.matcher(value).matches()
        && (ACCOUNT_ABOVE.matcher(before).find() || SENT.matcher(before).find())) {
      return Kind.BANK_ACCOUNT;
    }
    boolean spoken = DIALLED.matcher(value).matches() && TALK.matcher(before).find();
    boolean phone = spoken || NETWORK.matcher(value).matches() || CALLED.matcher(before).find();
    if (phone && (spoken || value.length() != 12)) {
      return Kind.PHONE;
    }
    boolean money =
        !SOME_PAPER.matcher(before).find()
            && (MONEY_ABOVE.matcher(before).find() || MONEY_BEHIND.matcher(after).lookingAt());
    return money ? Kind.BANK_ACCOUNT : Kind.ID_NUMBER;
  }

  /** Whether somebody is to be called by what follows. */
  static boolean talk(String before) {
    return TALK.matcher(before).find();
  }

  /** "Ngân hàng CSXH, sổ vay số": the book and not an account. */
  private static final Pattern LOAN =
      Pattern.compile("(?<![a-z])(?:so vay(?: von)?|khe uoc|hop dong)(?: so)?[: ]{1,2}$");

  /** Whether a bank is told right behind. */
  static boolean bankBehind(String after) {
    return BANK_BEHIND.matcher(after).lookingAt();
  }

  /** Whether a bank or an account is told right before. */
  static boolean bank(String before) {
    return BANK.matcher(before).find() && !LOAN.matcher(before).find();
  }
}
