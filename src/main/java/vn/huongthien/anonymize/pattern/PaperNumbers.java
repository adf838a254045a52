package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/**
 * Bare numbers told with a paper about one person: "cái án số 08", "tờ đặc xá số 8800", "quyết định
 * số 309/2018", "đứng thứ 1.207" in the list of an amnesty.
 */
final class PaperNumbers {
  private static final String NO_MORE =
      "(?![\\da-z/-]|[.,]\\d| ?(?:trieu|tr|nghin|ngan|ty|dong|d|k|%|nguoi|nam|thang|ngay)(?![a-z]))";
  private static final Folded JUDGMENT =
      Folded.of(
          "(?<![a-z])(?<!du |de |phuong |giao |dap |do |toa |thuc )(an)(?: tu| phat)?"
              + " so[ :]{1,2}(\\d{1,5}(?:/(?:19|20)\\d\\d)?)"
              + NO_MORE);

  /** "án HSPT 88 năm 2017", "45A/HSST", "12/HSST/2009". */
  private static final Folded CRIMINAL =
      Folded.of(
          "(?<![a-z0-9/])(hs-?[sp]t (?:so )?\\d{1,5}(?:/\\d{2,4}| nam (?:19|20)\\d\\d)|hs-?[sp]t[-/]\\d{1,5}[-/](?:19|20)?\\d\\d|\\d{1,5}[-/](?:19|20)\\d\\d[-/ ]hs[-–‑]?[sp]t|\\d[.]\\d{3}/hs-?[sp]t(?:/(?:19|20)\\d\\d)?|\\d{1,5} ?\\(hs-?[sp]t\\) nam (?:19|20)\\d\\d|\\d{1,5}/(?:19|20)\\d\\d hinh su (?:so|phuc) tham"
              + "|\\d{1,5}[a-z]?/hs[-–]?[sp]t(?:[/-](?:19|20)\\d\\d)?)(?![a-z0-9/-])");

  private static final Folded SHORT =
      Folded.of("(?<![a-z])an (hs \\d{1,5}/(?:19|20)\\d\\d)(?![a-z0-9/-])");

  private static final Folded PAPER =
      Folded.of(
          "(?<![a-z])(?:dac xa|tha tu|tro cap|xoa an(?: tich)?|giam an|ra trai|ra tu|man han|het"
              + " an)(?: [a-z]{2,6}){0,3} so[ :]{1,2}(\\d{2,6})"
              + NO_MORE);

  /** "Giấy đặc xá chứ giấy nào. Số 5612, ký ngày 31 tháng 8." */
  private static final Folded SIGNED =
      Folded.of(
          "(?<![a-z])(?:dac xa|tha tu|xoa an|giay ra trai|giay chung nhan)(?![a-z])[^\\n"
              + "]{0,40}[.,!?;] so (\\d{3,6}),? (?:ky|ngay ky|cap ngay)(?![a-z])");

  private static final Folded OF_YEAR =
      Folded.of(
          "(?<![a-z])quyet dinh so[ :]{1,2}(\\d{1,5}/(?:19|20)\\d\\d)(?![\\da-z/-]| (?:cua )?(?:thu"
              + " tuong|chinh phu|bo|uy ban|ubnd))");

  /** "được giảm theo quyết định 318", "danh sách kèm QĐ 09": of an amnesty or a reduction. */
  private static final Folded BARE =
      Folded.of(
          "(?<![a-z])(?:giam|dac xa|tha|danh sach)(?![a-z])[^\\n"
              + ".;]{0,40}(?<![a-z])(?:quyet dinh|qd) (?:so )?(\\d{2,5})"
              + NO_MORE);

  /** "giấy ra trại GCN 660/Z30A", "tờ QĐ 205/QĐ-CCTHADS": the kind stands before the number too. */
  private static final Folded LEADING =
      Folded.of(
          "(?<![a-z])(?:giay|to|lenh|ban)(?: [a-z]{2,6}){0,3} ((?:gcn|qd|grt|lt) \\d{1,5}/(?!(?:19|20)\\d\\d(?!\\d))[a-z0-9]{1,8}(?:-[a-z0-9]{1,10}){0,2})(?![a-z0-9/-])");

  private static final Folded PLACE =
      Folded.of(
          "(?<![a-z])(?:(?:(?:dung|xep|nam)(?: hang| o vi tri)?|dong|hang) thu|thu tu)"
              + " (\\d{1,2}[.]\\d{3}|\\d{2,5}|\\d(?: \\d){1,3}|NUM(?: NUM){1,5})(?![a-z0-9]| (?:ca nuoc|toan|cua"
              + " lop|trong lop))".replace("NUM", NumberWords.REGEX));
  private static final Pattern LIST =
      Pattern.compile("(?<![a-z])(?:dac xa|tha tu|giam an|xet giam|duoc giam|quyet dinh)(?![a-z])");

  private PaperNumbers() {}

  static void find(Views views, Consumer<Candidate> out) {
    each(
        JUDGMENT,
        views,
        m -> {
          if (NumberWords.agrees(views, m.start(1), m.end(1), "án")) {
            accept(m, 2, Kind.JUDGMENT, out);
          }
        });
    each(CRIMINAL, views, m -> accept(m, 1, Kind.JUDGMENT, out));
    each(SHORT, views, m -> accept(m, 1, Kind.JUDGMENT, out));
    each(PAPER, views, m -> accept(m, 1, Kind.DECISION, out));
    each(SIGNED, views, m -> accept(m, 1, Kind.DECISION, out));
    each(BARE, views, m -> accept(m, 1, Kind.DECISION, out));
    each(LEADING, views, m -> accept(m, 1, Kind.DECISION, out));
    each(OF_YEAR, views, m -> accept(m, 1, Kind.DECISION, out));
    each(
        PLACE,
        views,
        m -> {
          String near =
              views.aligned().substring(Math.max(0, m.start() - 90), m.start())
                  + views
                      .aligned()
                      .substring(m.end(), Math.min(views.aligned().length(), m.end() + 40));
          if (LIST.matcher(near).find()) {
            accept(m, 1, Kind.DECISION, out);
          }
        });
  }

  private static void each(Folded pattern, Views views, Consumer<Matcher> found) {
    Folded.Scan scan = pattern.in(views);
    while (scan.find()) {
      found.accept(scan.matcher());
    }
  }

  private static void accept(Matcher m, int group, Kind kind, Consumer<Candidate> out) {
    out.accept(
        Candidate.structured(m.start(group), m.end(group), kind, "paper-number", Contacts.HIDDEN));
  }
}
