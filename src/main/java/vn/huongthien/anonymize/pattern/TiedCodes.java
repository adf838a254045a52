package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.Views;

/**
 * Capitals and figures that are tied together: the number of something, whatever it is. What
 * thousands have, models and roads, is none.
 */
final class TiedCodes {
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
  private static final Pattern STALL =
      Pattern.compile(
          "(?<![a-z])(?:sap|quay|kiot|ki-ot|ki ot|lo|can|can ho|nha|toa|block|day|kho|gian|phong|lau|tang)"
              + " $");

  /** "máy chà nhám Makita BO3711": what thousands have. */
  private static final Pattern MODEL =
      Pattern.compile(
          "(?<![a-z])(?:may|xe|dien thoai|loa|tivi|dan|dai|laptop|dong co|bom|noi|tu)[^\\n.,;]{1,30} $");

  /** Who makes what thousands have. */
  private static final Pattern MADE_BY =
      Pattern.compile(
          "(?<![a-z])(?:motorola|casio|juki|stihl|makita|honda|yamaha|kubota|jasic|samsung|nokia|oppo|bosch|husqvarna|brother|singer|yanmar|hitachi|sony|panasonic|canon|epson|hyundai|isuzu|suzuki) $");

  /** "Casio 12345": a maker counts its models in fewer. */
  private static final Pattern MANY_FIGURES = Pattern.compile("(?:\\d[^\\d]*){5}");

  /** "VCB 1234567", "GCN 515/22": what stands first says what is numbered, and is no part of it. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?<bank>TPB|BIDV|ACB|VCB|STB|MB|VIB|SCB|SHB|MSB|OCB|LPB|VPB)[-. ]?(?=\\d)"
              + "|GCN[-. ]?(?=\\d)");

  private static final Pattern BRAND = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+ $");

  private static final Pattern NO_CODE =
      Pattern.compile(
          "HS \\d{1,5}/(?:19|20)\\d\\d|(?:LH|ĐT|SĐT|DT) 0.*|\\d+[-/](?:19|20)\\d\\d/.*|(?:ATM|CCCD|CMND|HKTT|STK|MST|SĐT|BHXH|BHYT|SN|TK|SBD|PN|PIN|OTP)[-."
              + " ]?(?:\\d|\\p{Lu}\\.).*|(?:TPB|BIDV|ACB|VCB|STB|MB|VIB|SCB|SHB|MSB|OCB|LPB|VPB)[-."
              + " ]?\\d[\\d. -]{7,}|\\p{Lu}{1,5}[-./ ](?:19|20)\\d\\d");
  private static final Pattern UNIT =
      Pattern.compile(" ?(?:nghin|ngan|trieu|ty|dong|d|k|nguoi|kg|ha|m2|km|%)(?![a-z])");
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?<![a-z])(?:km|duong|quoc lo|tinh lo|mau|lop|chu|co|khoi|con|ga|kenh|tieu"
              + " doan|trung doan|su doan|lu doan|dai doi|don vi|loai|phim|xe|giong(?: [a-z]{2,6})?|lua|gao|ngo|phan|thuoc|mau|bieu|phieu|chuan) $");

  private TiedCodes() {}

  static void find(Views views, Consumer<Candidate> out) {
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
              || (!MANY_FIGURES.matcher(code).find() && MADE_BY.matcher(before).find())
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
          && !CodedNumbers.ACT.matcher(Fold.text(code)).find()) {
        Matcher lead = LEAD.matcher(code);
        boolean led = lead.lookingAt();
        boolean stall = STALL.matcher(before).find();
        Kind kind = led ? led(lead) : CodedNumbers.kind(views, m.start());
        CodedNumbers.accept(
            led ? m.start() + lead.end() : m.start(),
            m.end(),
            stall ? Kind.ADDRESS : kind,
            stall ? "stall" : "tied-code",
            out);
      }
    }
  }

  private static Kind led(Matcher lead) {
    return lead.group("bank") == null ? Kind.DECISION : Kind.BANK_ACCOUNT;
  }
}
