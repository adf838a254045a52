package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/** Who is called by a number, or stands in a list with it: "từ nay tôi là số 2217". */
final class CalledByNumber {
  private static final Folded LISTED =
      Folded.of(
          "(?<![a-z])danh sach (?:dac xa |tha tu |giam an |kem theo,? )?(?:so )?thu (?:tu )?(\\d{1,2}[.]\\d{3}|\\d{1,5})(?![a-z0-9/]|[.,]\\d)"
              + "|(?<![a-z])(?:so thu tu|stt|thu|thu tu|xep thu|so) (?:la )?(\\d{1,2}[.]\\d{3}|\\d{1,5}) (?:trong |cua |o |tren |thuoc"
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
              + "|(?<![a-z])(?:vo trong|trong do|trong tu|trong trai|vao trai) mang so (\\d{3,5})(?=[,.;])"
              + "|(?<![a-z])(?:goi|keu|ho|diem danh)(?: [a-z]{2,6}){0,2} (?:la|bang|theo|den)(?: con)? so"
              + " (\\d{3,5})(?! ?[\\d%/.,]\\d)"
              + "|(?<![a-z])so (\\d{3,5}),? (?:co mat|ra nhan|nhan qua|len lam viec|ra gap|di ra)(?![a-z])");

  private static final Pattern OF_A_THING =
      Pattern.compile(
          "(?<![a-z])(?:quyet dinh|giay|an|nha|phong|xe|duong|trang)(?![a-z])[^\\n.;,]{0,20}$");

  private CalledByNumber() {}

  static void find(Views views, Consumer<Candidate> out) {
    Folded.Scan listed = LISTED.in(views);
    while (listed.find()) {
      int group = group(listed.matcher());
      CodedNumbers.accept(listed.start(group), listed.end(group), Kind.DECISION, "listed", out);
    }
    Folded.Scan nought = NOUGHT.in(views);
    while (nought.find()) {
      CodedNumbers.accept(nought.start(1), nought.end(1), Kind.ID_NUMBER, "nought", out);
    }
    String aligned = views.aligned();
    Matcher called = CALLED.matcher(aligned);
    while (called.find()) {
      int group = group(called);
      String before = aligned.substring(Math.max(0, called.start() - 30), called.start());
      if (!OF_A_THING.matcher(before).find()) {
        CodedNumbers.accept(called.start(group), called.end(group), Kind.ID_NUMBER, "called", out);
      }
    }
  }

  private static int group(Matcher m) {
    int group = 1;
    while (m.group(group) == null) {
      group++;
    }
    return group;
  }
}
