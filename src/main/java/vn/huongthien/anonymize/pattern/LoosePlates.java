package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Token;
import vn.huongthien.anonymize.normal.Views;
import vn.huongthien.anonymize.pattern.MixedNumber.Letters;
import vn.huongthien.anonymize.pattern.MixedNumber.Read;

/**
 * Plates and boats' numbers that are cut up or half told, near a word for what they are on: "xe ba
 * gác 76-MĐ 9 0 114", "vỏ lãi AG 19-227", "xe chú, 82B1 năm trăm ba mươi lăm, sáu hai".
 */
final class LoosePlates {
  private static final Pattern ROAD =
      Pattern.compile("[1-9]\\p{Nd} ?[-–—]? ?\\p{Lu}{1,2}\\p{Nd}?(?![\\p{L}\\p{M}])");

  /** What the registers of the provinces put before the number of a boat. */
  private static final Pattern WATER =
      Pattern.compile(
          "(?:AG|BL|BTh|BTr|BT|BV|BĐ|CM|CT|ĐNa|ĐN|ĐT|HG|HP|HT|HY|KG|KH|LA|NA|NB|NĐ|NT|PY|QB|QNa|QNg|QNh|QN|QT|SG|ST|TB|TG|TH|TTH|TV|VL|VT) ?[-–—.]? ?\\p{Nd}");

  private static final Pattern VEHICLE =
      Pattern.compile(
          "(?<![a-z])(?:xe|bien|bks|o to|mo to|chay nho|may cay)(?![a-z])[^\\n.!?]{0,40}$");
  private static final Pattern BOAT =
      Pattern.compile(
          "(?<![a-z])(?:ghe|tau|vo lai|vo|thuyen|xuong|thung|xe dap|do|mang so)(?! vien)(?![a-z])(?![^\\n.!?]*(?:thuyen vien|bao hiem|giay|hop dong|chung chi))[^\\n.!?]{0,40}$");

  private LoosePlates() {}

  static void find(Views views, Consumer<Candidate> out) {
    String text = views.text();
    Matcher road = ROAD.matcher(text);
    Matcher water = WATER.matcher(text);
    int free = 0;
    for (Token token : views.tokens()) {
      int start = token.start();
      if (start < free || joined(text, start)) {
        continue;
      }
      boolean land = road.region(start, text.length()).lookingAt();
      if (land || water.region(start, text.length()).lookingAt()) {
        String before = views.aligned().substring(Math.max(0, start - 60), start);
        if ((land ? VEHICLE : BOAT).matcher(before).find()) {
          free = read(views, start, land, out);
        }
      }
    }
  }

  /** Inside a longer code. */
  private static boolean joined(String text, int start) {
    return start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1))
            || "/.-–".indexOf(text.charAt(start - 1)) >= 0);
  }

  private static int read(Views views, int start, boolean land, Consumer<Candidate> out) {
    Read read = MixedNumber.at(views, start, Letters.SPOKEN, 0);
    boolean enough =
        land ? read.digits() >= 6 && read.digits() <= 8 : read.digits() >= 4 && read.digits() <= 5;
    if (enough) {
      out.accept(
          Candidate.structured(start, read.end(), Kind.PLATE, "cut-up-number", Contacts.HIDDEN));
    }
    return read.end();
  }
}
