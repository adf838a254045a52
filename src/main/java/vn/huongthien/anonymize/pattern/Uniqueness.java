package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/** Words that say there is only one such person, and events that a search engine finds. */
public final class Uniqueness implements Recognizer {
  private static final Pattern ONLY =
      Pattern.compile(
          "(?<![a-z])([a-z]+(?: [a-z]+){0,2}) (?:duy nhat|co mot khong hai|dau tien va duy"
              + " nhat)(?![a-z])");
  private static final Folded EVENT =
      Folded.of(
          "(?<![a-z])(?:(?:da )?(?:lao|nhay) xuong [a-z ]{0,30}?)?cuu (?:song )?(?:NUM|\\d+|mot nhom|hai me con|nhieu)(?: [a-z]+){1,4}(?: (?:duoi nuoc|chet duoi|khoi dam chay|mac ket))"
              .replace("NUM", NumberWords.REGEX));
  private static final Folded OFFICE =
      Folded.of(
          "(?<![a-z])(?:nguyen|cuu) (?:pho )?(?:chu tich|bi thu|giam doc|truong|hieu truong|trung"
              + " uy|dai uy|thieu ta)(?: [a-z]+){0,6}? (?:nam )?(?:19|20)\\d\\d");
  private static final Folded OFFICE_BARE =
      Folded.of(
          "(?<![a-z])(?:nguyen|cuu) (?:pho )?(?:chu tich|bi thu|truong cong an|hieu truong|giam"
              + " doc)(?: (?:xa|huyen|tinh|phuong))?(?![a-z])");
  private static final Folded PRESS =
      Folded.of(
          "(?<![a-z])(?:theo )?(?:bao|dai|kenh)(?: [a-z]+){1,6} (?:dua tin|tung viet|co bai|da"
              + " dang|dang tai)(?![a-z])");
  private static final Pattern QUOTED_TITLE =
      Pattern.compile("bai(?: viet| bao)?:? ['\"‘“]([^'\"’”\\n]{3,80})['\"’”]");
  private static final Folded MULTIPLE = Folded.of("(?<![a-z])(?:sinh ba|sinh tu)(?![a-z])");

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    boolean alone = aligned.contains("duy nhat") || aligned.contains("co mot khong hai");
    Matcher only = ONLY.matcher(aligned);
    while (alone && only.find()) {
      if (NumberWords.agrees(views, only.end() - 4, only.end(), "nhất")) {
        int start = only.start(1);
        String noun = views.text().substring(start, only.end(1));
        out.accept(cue(start, only.end(), "only", "một " + lowerFirst(noun)));
      }
    }
    each(EVENT, views, "event", "từng cứu người", out);
    each(OFFICE, views, "former-office", "nguyên cán bộ", out);
    each(OFFICE_BARE, views, "former-office", "nguyên cán bộ", out);
    each(PRESS, views, "press", "báo chí đưa tin", out);
    Matcher title = QUOTED_TITLE.matcher(aligned);
    while (title.find()) {
      out.accept(cue(title.start(1), title.end(1), "article", "…"));
    }
    Folded.Scan multiple = MULTIPLE.in(views);
    while (multiple.find()) {
      if (NumberWords.agrees(views, multiple.start(), multiple.start() + 4, "sinh")
          && views.text().charAt(multiple.end() - 1) != 'ư'
          && NumberWords.agrees(views, multiple.end() - 2, multiple.end(), "ba")) {
        out.accept(cue(multiple.start(), multiple.end(), "multiple-birth", "ruột"));
      }
    }
  }

  private static String lowerFirst(String s) {
    return s.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + s.substring(1);
  }

  private static void each(
      Folded pattern, Views views, String rule, String with, Consumer<Candidate> out) {
    Folded.Scan matcher = pattern.in(views);
    while (matcher.find()) {
      out.accept(cue(matcher.start(), matcher.end(), rule, with));
    }
  }

  private static Candidate cue(int start, int end, String rule, String with) {
    return Candidate.cue(start, end, Kind.UNIQUE, rule, with);
  }
}
