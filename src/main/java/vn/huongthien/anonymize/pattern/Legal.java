package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/**
 * Numbers of judgments and of decisions about one person. Laws, decrees, circulars and resolutions
 * are public acts and stay.
 */
public final class Legal implements Recognizer {
  private static final Pattern JUDGMENT =
      Pattern.compile(
          "(?:so\\s*:?\\s*)?(?<![a-z0-9/.])\\d{1,5}[a-z]?\\s?(?:/|-(?=\\d{4}/))\\s?(?:(?:\\d{2}|\\d{4})\\s?[/-]?\\s?)?"
              + "(?:hs[-–‑]?st|hs[-–‑]?pt|hs-?gdt|hssn|ds-?st|ds-?pt|hngd-?st|hngd-?pt|qdst[a-z-]*|hc-?st|kdtm-?st|ld-?st|tl[sp]t|qdxx[sp]t|hs)"
              + "(?![a-z0-9])(?:[-.][a-z]{1,8}){0,3}(?:[/-](?:19|20)\\d\\d(?!\\d))?");
  private static final Folded JUDGMENT_CUE =
      Folded.of(
          "(?<![a-z])(?:ban an|an so|an hinh su)(?:(?! (?:quyet dinh|nghi dinh|nghi quyet|thong"
              + " tu|luat|nha|ap|duong)(?![a-z])) [a-z]+){0,4}"
              + " (?:so\\s*:?\\s*)?(\\d{1,5}\\s?(?:/|nam"
              + " )\\s?\\d{2,4}(?:/(?!qh\\d|nd-|nq-|tt-|qd-ttg|ubtvqh)[a-z-]+)?)(?![a-z0-9]|/)");
  private static final Pattern DECISION =
      Pattern.compile(
          "(?:so\\s*:?\\s*)?(?<![a-z0-9/])\\d{1,5}\\s?/\\s?(?:\\d{4}\\s?[/-]?\\s?)?qd-?([a-z]{1,12}(?:-[a-z]{1,12})*)(?![a-z0-9])");
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?:dac xa|tha tu|ra trai|chap hanh xong|giay chung nhan|thi hanh an|tam giam|khoi to"
              + "|truy na|xoa an tich|ky luat|thoi viec|giam thoi han)[^\\n.;]{0,60}$");
  private static final Folded CERTIFICATE =
      Folded.of(
          "(?<![a-z])(?:giay chung nhan|giay ra trai|quyet dinh dac xa|lenh tha|giay xac nhan|quyet dinh tha"
              + " tu)[^\\n"
              + ".;\\d]{0,40}?so\\s*:?\\s*((?:\\d{1,3}[a-z]\\d{1,3}|\\d{1,6}|[a-z]{1,4}[-/]?\\d{1,6})(?:[/-][a-z0-9]+)*)");

  /** A registered trade, a house, a wedding: the paper is a card, nobody decided about anybody. */
  private static final Pattern REGISTER =
      Pattern.compile("(?<![a-z])(?:dang ky|quyen su dung|so huu|ket hon)(?![a-z])");

  private static final Folded BARE =
      Folded.of(
          "(?<![a-z])(?:quyet dinh(?: (?:dac xa|tha tu|cua (?:toi|em|anh|chi|con|no|ong|ba)|giam"
              + " an))?(?: la)?|danh sach[^.\\n"
              + "]{0,20}) so(?: thu tu)?[ :]{1,2}(\\d{2,6})(?![\\d/]|[.,-]\\d| cua (?:thu"
              + " tuong|chinh phu|bo|uy ban))");
  private static final Pattern COURT =
      Pattern.compile("(?<![a-z])(?:toa an(?: nhan dan)?|tand)(?= [a-z])");

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    boolean slash = views.aligned().indexOf('/') >= 0;
    if (slash) {
      judgments(views.aligned(), out);
    }
    each(JUDGMENT_CUE, views, Kind.JUDGMENT, "judgment-cue", out);
    Folded.Scan paper = CERTIFICATE.in(views);
    while (paper.find()) {
      Kind kind = REGISTER.matcher(paper.group()).find() ? Kind.ID_NUMBER : Kind.DECISION;
      out.accept(Candidate.structured(paper.start(1), paper.end(1), kind, "certificate", ""));
    }
    each(BARE, views, Kind.DECISION, "decision-cue", out);
    if (slash) {
      decisions(views.aligned(), out);
    }
    PaperNumbers.find(views, out);
    court(views, out);
  }

  private static void judgments(String aligned, Consumer<Candidate> out) {
    Matcher judgment = JUDGMENT.matcher(aligned);
    while (judgment.find()) {
      out.accept(
          Candidate.structured(judgment.start(), judgment.end(), Kind.JUDGMENT, "judgment", ""));
    }
  }

  private static void decisions(String aligned, Consumer<Candidate> out) {
    Matcher decision = DECISION.matcher(aligned);
    while (decision.find()) {
      String issuer = decision.group(1);
      String before = aligned.substring(Math.max(0, decision.start() - 90), decision.start());
      boolean president = issuer.equals("ctn");
      boolean personal = PERSONAL.matcher(before).find();
      boolean general = issuer.startsWith("ttg") || issuer.startsWith("ubtvqh");
      if (president || (personal && !general)) {
        out.accept(
            Candidate.structured(decision.start(), decision.end(), Kind.DECISION, "decision", ""));
      }
    }
  }

  /** "TAND quận Cầu Giấy" says where: only "tòa án" stays. */
  private static void court(Views views, Consumer<Candidate> out) {
    Matcher court = COURT.matcher(views.aligned());
    while (court.find()) {
      int end = PlaceNames.endOfPlace(views, court.end());
      if (end > court.end()) {
        out.accept(Candidate.structured(court.start(), end, Kind.ORGANISATION, "court", "tòa án"));
      }
    }
  }

  private static void each(
      Folded pattern, Views views, Kind kind, String rule, Consumer<Candidate> out) {
    Folded.Scan matcher = pattern.in(views);
    while (matcher.find()) {
      out.accept(Candidate.structured(matcher.start(1), matcher.end(1), kind, rule, ""));
    }
  }
}
