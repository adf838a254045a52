package vn.huongthien.anonymize.pattern;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;
import vn.huongthien.anonymize.pattern.MixedNumber.Read;

/**
 * Numbers that are cut up or told in words, behind a word that says what is numbered. What is
 * written in one of the usual ways is found by other rules too.
 */
final class CuedNumbers {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "[1-9]\\d{0,2}(?:[.,]\\d{3}){1,4}|\\d{1,3}(?:[.,]\\d{1,2})?|\\d{1,2} ?[/-] ?\\d{1,2}|nam (?:19|20)\\d\\d.*");
  static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2} ?[-./] ?\\d{1,2} ?[-./] ?(?:19|20)?\\d\\d(?!\\d).*|\\d{1,2} ?[-./] ?(?:19|20)\\d\\d(?!\\d).*|(?:19|20)\\d\\d",
          Pattern.DOTALL);

  /** Acts of law, whose number everybody may know. */
  private static final Pattern ACT =
      Pattern.compile(
          "(?s).*(?:nd-cp|qd-ttg|ttlt|/tt-|/nq-|ct-ttg|/qh\\d|ubtvqh|/kh-|/cv-|/tb-|ttg|qd-bca|qd-bo|qd-ubnd|qd-ctubnd).*");

  /** What a plate of a car or motorbike, or a boat's number begins with. */
  private static final Pattern PLATED =
      Pattern.compile(
          "(?:[1-9]\\d ?[-–.]? ?[a-z]|[a-z]{2,4} ?[-–.]? ?\\d|(?:[a-z]+ ){2}[a-z]+).*",
          Pattern.DOTALL);

  private static final Pattern SPOKEN = Pattern.compile("(?:[a-z]+ ){2}[a-z]+.*", Pattern.DOTALL);
  private static final Pattern HOTLINE = Pattern.compile("1[89]00(?!\\d{2})");

  private static final Pattern NUMBERED = Pattern.compile("(?<![a-z])so(?![a-z])");
  private static final Pattern NO_CUE =
      Pattern.compile("(?:mây|mấy|biên|khủng|thế|thể|sở|sơ|xé|mà)(?![\\p{L}\\p{M}])");

  /** What the number is of, once more. */
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?:GCN|BHXH|BHYT|CCCD|CMND|MST|STK|TK|GPLX|SĐT|ĐT|TPB|BIDV|MB|ACB|VCB|STB)[ .:-]+(?:(?:TPB|BIDV|MB|ACB|VCB|STB)[ .:/-]+)?");

  private CuedNumbers() {}

  static void find(Views views, Consumer<Candidate> out) {
    for (NumberCue cue : NumberCue.ALL) {
      Folded.Scan scan = cue.words().in(views);
      while (scan.find()) {
        if (said(views, scan)) {
          cued(views, cue, scan, out);
        }
      }
    }
  }

  /** "số máy" and "máy" are no name "Mây", "biển" is no "biên". */
  private static boolean said(Views views, Folded.Scan scan) {
    String cue = views.text().substring(scan.start(), scan.end()).toLowerCase(Locale.ROOT);
    return views.bare() || !NO_CUE.matcher(cue).lookingAt();
  }

  private static void cued(Views views, NumberCue cue, Folded.Scan scan, Consumer<Candidate> out) {
    int cued = scan.end();
    Matcher shortened = SHORTENED.matcher(views.text()).region(cued, views.text().length());
    int start = shortened.lookingAt() ? shortened.end() : cued;
    Read read = MixedNumber.at(views, start, cue.letters(), cue.whole());
    String said = views.aligned().substring(start, read.end());
    boolean plate = cue.kind() == Kind.PLATE;
    boolean paper = cue.kind() == Kind.DECISION || cue.kind() == Kind.JUDGMENT;
    boolean coded = read.letters() > 0 && read.digits() > 3;
    boolean usual = read.pieces() < 2 && read.words() == 0 && !coded;
    if (usual
        || few(cue, read)
        || open(views, read.end())
        || AMOUNT.matcher(said).matches()
        || (read.letters() == 0 && DATE.matcher(said).matches())
        || ACT.matcher(said + behind(views, read.end(), 8)).matches()
        || HOTLINE.matcher(said).lookingAt()
        || (plate && !plated(views, start, said))
        || (paper && read.letters() + read.words() == 0)
        || (cue.kind() == Kind.JUDGMENT
            && read.letters() == 0
            && !NUMBERED.matcher(scan.group()).find())
        || counted(views, read)) {
      return;
    }
    accept(start, read.end(), cue.kind(), out);
  }

  /** A plate begins with a figure or a capital letter, or is told in at least three words. */
  private static boolean plated(Views views, int start, String said) {
    boolean written = !Character.isLowerCase(views.text().charAt(start));
    return PLATED.matcher(said).matches() && (written || SPOKEN.matcher(said).matches());
  }

  /** "năm người", "hai mươi triệu": few words before something counted are no number. */
  private static boolean counted(Views views, Read read) {
    String behind = behind(views, read.end(), 10);
    boolean unit =
        behind.matches(
            "(?s) ?(?:trieu|nghin|ngan|tr|ty|dong|nguoi|nam|thang|ngay|tuoi|ho|lan|kg|ky|k|d|con|cai|dua|buoi|gio|tuan|phan|ban|to|cuon)(?![a-z]).*");
    return unit && read.letters() == 0;
  }

  private static boolean few(NumberCue cue, Read read) {
    boolean coded = read.letters() > 2 && read.digits() > 1;
    return read.digits() < cue.least() && !(cue.kind() == Kind.ID_NUMBER && coded);
  }

  static String behind(Views views, int end, int length) {
    return views.aligned().substring(end, Math.min(views.aligned().length(), end + length));
  }

  /** Whether a word or a number goes on. */
  static boolean open(Views views, int end) {
    return end < views.aligned().length() && Character.isLetterOrDigit(views.aligned().charAt(end));
  }

  static void accept(int start, int end, Kind kind, Consumer<Candidate> out) {
    String with = kind == Kind.DECISION || kind == Kind.JUDGMENT ? "" : Contacts.HIDDEN;
    out.accept(Candidate.structured(start, end, kind, "cut-up-number", with));
  }
}
