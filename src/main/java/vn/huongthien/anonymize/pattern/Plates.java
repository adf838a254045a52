package vn.huongthien.anonymize.pattern;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/** Number plates of cars, motorbikes, police and army. */
public final class Plates implements Recognizer {
  private static final Pattern CIVIL =
      Pattern.compile(
          "(?<![a-z0-9/])[1-9]\\d ?[- ]?(?:[a-z]{1,2}\\d|[a-z]{1,2}(?:-\\d)?) ?[-– .]{0,3}"
              + "(?:\\d{2} \\d{3}|\\d{3}[. ]?\\d{2}|\\d{4}|\\d{3}\\.?\\d?[?x_*…])(?![a-z0-9/])");
  private static final Pattern ARMY =
      Pattern.compile("(?<![a-z0-9])[a-z]{2} ?[-–] ?\\d{2}[-. ]\\d{2}(?![a-z0-9])");
  private static final Pattern BOAT =
      Pattern.compile(
          "(?<![a-z0-9])(?:[a-z]{2,3}[ -]\\d{2,3} ?\\d{2,3}[ -]?(?:ts|h|bd|dt)|([a-z]{2,3})[ -]\\d{4,5})"
              + "(?![a-z0-9])");
  private static final Pattern BOAT_CUE =
      Pattern.compile(
          "(?:tau|thuyen|so hieu|ghe|bien|vo) $|(?<![a-z])do (?:cua [a-z]{2,4} )?(?:mang so |so )?$"
              + "|(?<![a-z])(?:tau|thuyen|ghe|xuong|xa lan|vo lai)[^.\\n]{0,24} $");
  private static final Pattern CUE =
      Pattern.compile(
          "(?:bien so|bien kiem soat|bks|bien xe|mang bien|deo bien)[: ]{0,3}(?:so )?(?:xe |hoa"
              + " |dam |cua [a-z]+ |la ){0,2}((?=[a-z]{0,3}\\d)(?:[0-9a-z]{1,5}(?: ?[-–] ?|[."
              + " ])?){1,4}\\d{1,5}(?:[?_]|x{1,3}|\\*{1,3})?)(?![a-z0-9])");

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    Matcher cue = CUE.matcher(aligned);
    while (cue.find()) {
      add(cue.start(1), cue.end(1), out);
    }
    Matcher civil = CIVIL.matcher(aligned);
    while (civil.find()) {
      boolean capital = false;
      for (int i = civil.start(); i < civil.end(); i++) {
        capital |= Character.isUpperCase(views.text().charAt(i));
      }
      boolean cued =
          aligned.substring(Math.max(0, civil.start() - 4), civil.start()).contains("xe ");
      boolean prisoner =
          aligned
              .substring(Math.max(0, civil.start() - 12), civil.start())
              .matches("(?s).*(?:so tu|pham nhan|ho so|danh ban)[: ]{1,2}");
      if (!prisoner && (capital || cued || civil.group().indexOf('-') > 0)) {
        add(civil.start(), civil.end(), out);
      }
    }
    Matcher boat = BOAT.matcher(aligned);
    while (boat.find()) {
      boolean numbered = boat.group(1) != null;
      String before = aligned.substring(Math.max(0, boat.start() - 40), boat.start());
      if (numbered && (boat.group(1).matches("so|nam|moi") || !BOAT_CUE.matcher(before).find())) {
        continue;
      }
      boolean capitals =
          Character.isUpperCase(views.text().charAt(boat.start()))
              && Character.isUpperCase(views.text().charAt(boat.start() + 1));
      if (capitals || views.small() || boat.group().matches(".*\\d.?(?:ts|h|bd|dt)")) {
        add(boat.start(), boat.end(), out);
      }
    }
    Matcher army = ARMY.matcher(aligned);
    while (army.find()) {
      if (Character.isUpperCase(views.text().charAt(army.start()))
          && Character.isUpperCase(views.text().charAt(army.start() + 1))) {
        add(army.start(), army.end(), out);
      }
    }
  }

  private static void add(int start, int end, Consumer<Candidate> out) {
    out.accept(Candidate.structured(start, end, Kind.PLATE, "plate", Contacts.HIDDEN));
  }
}
