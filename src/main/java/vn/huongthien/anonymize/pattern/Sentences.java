package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/** Exact prison terms become bands. */
public final class Sentences implements Recognizer {
  private static final String N = "(?:\\d{1,3}|NUM(?: NUM){0,3})".replace("NUM", NumberWords.REGEX);

  /** "07 (bảy) năm": as courts write it. */
  private static final String WRITTEN =
      "(?: [(]NUM(?: NUM){0,3}[)])?".replace("NUM", NumberWords.REGEX);

  private static final String TIME =
      "("
          + N
          + ")"
          + WRITTEN
          + " (nam|thang)(?: ruoi| (?:"
          + N
          + ")"
          + WRITTEN
          + " thang)?(?: \\d{1,2}"
          + WRITTEN
          + " ngay)?";
  private static final String KIND =
      " (?:tu,? (?:nhung )?(?:cho |duoc )?huong an treo|tu giam|tu treo|tu|an treo|an tu|an|treo|cai tao khong"
          + " giam giu|cai tao)(?![a-z])";
  private static final Folded TERM =
      Folded.of(
          "(?<![a-z0-9])"
              + TIME
              + "("
              + KIND
              + ")(?! (?:khi|ngay|do|day|thang|nam|luc|tay|nhan)(?![a-z]))");
  private static final Folded PLACED =
      Folded.of(
          "(?<![a-z0-9])"
              + TIME
              + "(?= (?:ngoi tu|trong tu|o tu|o trai|trong trai|trong kham|sau song sat|trong vong"
              + " lao ly|mat tu do|thu an|xa nha trong trai|tam giam|duoc giam|moi (?:ve|ra|duoc ve)))");

  /** "Án trộm cắp 3 năm", "buôn lậu – 3 năm", "ở trong đó 2 năm 3 tháng". */
  private static final Folded OFFENCE =
      Folded.of(
          "(?<![a-z])(?:trom cap|trom|cuop|cuop (?:giat|tai san)|buon lau|buon phao|danh bac|lua"
              + " dao|ma tuy|tang tru|gay thuong tich|giet nguoi|chong nguoi thi hanh cong vu|cho vay"
              + " nang lai|hiep dam|o trong (?:do|trai|ay))(?: tai san)?(?: ma| thi|,| [–-]|:)?(?: bi| an)? "
              + TIME
              + "(?![a-z0-9])");

  private static final Folded CUE =
      Folded.of(
          "(?<![a-z])(?:muc an|an phat|ban an|tuyen phat|tuyen an|tuyen|lanh an|linh an|chiu an|ket"
              + " an|xu phat|xu|phat|mang an|an treo|an cua"
              + " (?:con|toi|em|anh|chi|no|chau)|an|linh|lanh|ngoi tu|di tu|bi tu|cai tao|toa keu"
              + " (?:tui|toi)|toa cho|toa tuyen|boc lich|ngoi|thu an|y an|hinh phat(?: tu)?(?:"
              + " la)?|tong hop(?: hinh phat)?(?: la)?|giam (?:an )?(?:xuong )?con|keu"
              + " an|nam|lam|nhan|bi|duoc huong|huong|chap hanh|di trai|o tu|ot tu|man han|di)(?:"
              + " (?:tu|anh|chi|toi|tui|em|chau|con|no|y|ong|ba|muc|treo))?[:,]? "
              + TIME
              + "(?![a-z0-9])");
  private static final Folded ALONE =
      Folded.of("(?<=[.!?\"”\\n,;] ?|: )", "(?:anh |chi |em |no )?" + TIME + "(?=[.,;])");
  private static final Folded LIFE =
      Folded.of(
          "(?<![a-z])(?:an )?(?:tu )?(?:chung than|tu hinh)(?:, an giam xuong chung"
              + " than)?(?![a-z])");
  private static final Folded PROBATION =
      Folded.of("(?<![a-z])(?:an treo|cai tao khong giam giu) " + TIME + "(?![a-z0-9])");
  private static final java.util.Set<String> STRONG =
      java.util.Set.of(
          "muc an",
          "an phat",
          "ban an",
          "tuyen phat",
          "tuyen an",
          "tuyen",
          "lanh an",
          "linh an",
          "linh",
          "lanh",
          "o tu",
          "ot tu",
          "man han",
          "chiu an",
          "ket an",
          "xu phat",
          "phat",
          "mang an",
          "ngoi tu",
          "di tu",
          "bi tu",
          "toa");

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    if (!aligned.contains("nam") && !aligned.contains("thang")) {
      return;
    }
    each(TERM.in(views), views, true, out);
    each(PLACED.in(views), views, true, out);
    each(OFFENCE.in(views), views, true, out);
    each(PROBATION.in(views), views, true, out);
    each(CUE.in(views), views, false, out);
    if (aligned.contains(" tu") || aligned.contains("trai")) {
      each(ALONE.in(views), views, false, out);
    }
    PrisonTime.find(views, out);
    Folded.Scan life = LIFE.in(views);
    while (life.find()) {
      if (NumberWords.agrees(
          views, life.end() - 4, life.end(), life.group().endsWith("than") ? "thân" : "hình")) {
        out.accept(
            Candidate.cue(life.start(), life.end(), Kind.SENTENCE, "life", "một án rất dài"));
      }
    }
  }

  private static void each(Folded.Scan term, Views views, boolean sure, Consumer<Candidate> out) {
    while (term.find()) {
      if (views.text().substring(term.start(1), term.end()).indexOf('\n') >= 0) {
        continue;
      }
      int start = NumberWords.start(views, term.start(1), term.end(1));
      int value = NumberWords.value(views, start, term.end(1));
      if (value <= 0 || value > 500) {
        continue;
      }
      boolean years = term.group(2).equals("nam");
      boolean marks =
          NumberWords.agrees(views, term.start(2), term.end(2), years ? "năm" : "tháng");
      String tail =
          views.text().substring(term.end(), Math.min(views.text().length(), term.end() + 4));
      boolean ago =
          tail.startsWith(" trở")
              || tail.startsWith(" sau")
              || tail.startsWith(" trư")
              || tail.startsWith(" nay");
      if (!marks || tail.strip().startsWith("từ") || ago) {
        continue;
      }
      boolean named = sure && term.matcher().groupCount() > 2 && term.group(3) != null;
      if (!sure && !cued(views, term)) {
        continue;
      }
      String kind = named ? views.text().substring(term.start(3), term.end(3)) : "";
      if (named && !kind.strip().matches("(?iu)(?:t[uù]|[aá]n|c[aả]i).*")) {
        continue;
      }
      out.accept(
          Candidate.cue(
              term.group().startsWith("an treo") || term.group().startsWith("cai tao khong")
                  ? term.start()
                  : start,
              term.end(),
              Kind.SENTENCE,
              "prison-term",
              band(years ? value : value / 12) + kind));
    }
  }

  /** Weak words such as "bị" or "nhận" only count beside a court or a prison. */
  private static boolean cued(Views views, Folded.Scan term) {
    String aligned = views.aligned();
    String cue = aligned.substring(term.start(), term.start(1));
    for (String strong : STRONG) {
      if (cue.startsWith(strong)) {
        return true;
      }
    }
    int from = Math.max(0, term.start() - 60);
    int to = Math.min(aligned.length(), term.end() + 60);
    String around = aligned.substring(from, to);
    return AROUND.matcher(around).find();
  }

  private static final Pattern AROUND =
      Pattern.compile(
          "(?<![a-z])(?:toa|tu|trai|an|xu|xet xu|phuc tham|so tham|bi bat|pham toi|tang tru|mua"
              + " ban|trom|danh bac)(?![a-z])");

  static String band(int years) {
    if (years < 3) {
      return "dưới 3 năm";
    }
    if (years < 7) {
      return "từ 3 đến 7 năm";
    }
    return years < 15 ? "từ 7 đến 15 năm" : "trên 15 năm";
  }
}
