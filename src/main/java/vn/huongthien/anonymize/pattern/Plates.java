package vn.huongthien.anonymize.pattern;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.normal.Views;

/** Number plates of cars, motorbikes, police and army. */
public final class Plates implements Recognizer {
  private static final Pattern CIVIL =
      Pattern.compile(
          "(?<![a-z0-9/])[1-9]\\d ?[-– ]? ?(?:[a-z]{1,2}\\d|[a-z]{1,2}(?:-\\d)?) ?(?:[-– .]{0,3}|/ )"
              + "(?:\\d{2}[. ]\\d{3}|\\d(?: \\d){4}|\\d \\d \\d[.]\\d ?\\d|(?=[\\d.]{0,5}[?x*_…])(?=(?:[?x*_….]{0,3}\\d){2})[\\d?x*_…]{2,3}[.]?[\\d?x*_…]{2,3}|\\d{3}[. ]?\\d{2}|\\d{4}|\\d{3}\\.?\\d?[?x_*…]{1,2}|\\d{3}\\.\\d(?=\\.?[ ,;)])|\\d{1,3}[?x_*…]{1,3})(?![a-z0-9/])");

  /** Half seen: "xe 59-L3 08 gì đó". */
  private static final Pattern SEEN =
      Pattern.compile(
          "(?<![a-z])(?:xe|bien|bien so|dau)(?: may| hoi| tai| om| so| la| mang so){0,2} ([1-9]\\d"
              + " ?[- ]?[a-z]{1,2}\\d?(?:[- .]{1,2}\\d{2,3}|,? (?:duoi|so cuoi|con so|so|may so)(?: la)? \\d{2,5}))(?![a-z0-9/.,]\\d|\\d|[a-z])");

  private static final Pattern ARMY =
      Pattern.compile("(?<![a-z0-9])[a-z]{2} ?[-–] ?\\d{2}[-. ]\\d{2}(?![a-z0-9])");
  private static final Pattern BOAT =
      Pattern.compile(
          "(?<![a-z0-9])(?:[a-z]{2,3}[ -]\\d{2,3} ?\\d{2,3}[ -]?(?:ts|h|bd|dt)|[a-z]{2,3}(?: \\d){4,5} ts|([a-z]{2,3}) ?[ –-] ?(?:\\d{4,5}|\\d{2}[.]\\d{3}|\\d(?: \\d){4}))"
              + "(?![a-z0-9])");
  private static final Pattern BOAT_CUE =
      Pattern.compile(
          "(?:tau|thuyen|so hieu|ghe|bien|vo|vo(?: [a-z]{2,10}){1,2} so) $|(?<![a-z])do (?:cua [a-z]{2,4} )?(?:mang so |so )?$"
              + "|(?<![a-z])(?:tau|thuyen|ghe|xuong|xa lan|vo lai)[^.\\n]{0,24} $");
  private static final Pattern CUE =
      Pattern.compile(
          "(?:bien(?: so| kiem soat| xe| tam| trang| xanh| vang| do| giay| cu| gia| hinh| gan)?|bks|mang bien|deo bien)[: ]{0,3}(?:so )?(?:xe |hoa"
              + " |dam |cua [a-z]+ |la ){0,2}((?=[a-z]{0,3} ?\\d)(?:[0-9a-z]{1,5}(?: ?[-–] ?|[."
              + " ])?){1,4}\\d{1,5}(?:[?_]|x{1,3}|\\*{1,3})?)(?![a-z0-9])");

  /** The number of a paper or a person, which may look like a plate. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?:(?<![a-z])(?:so tu|pham nhan|ho so|danh ban)|(?<![a-z])(?:giay phep|dang ky(?!"
              + " xe)|chung nhan(?! dang ky xe)|chung chi|hop dong|bien lai)[^\\n.,;]{0,30}"
              + " so)[: ]{1,2}$");

  /** Behind the area code of another country: "+1 (832) 55x-0147". */
  private static final Pattern FOREIGN = Pattern.compile("\\+\\d{1,3}[ ()\\d-]{0,8}$");

  /** "biển T 19-332 71" and not "biển năm 2002". */
  private static final Pattern WORD_FIRST = Pattern.compile("[a-z]+ ");

  private static final Pattern REGISTERED = Pattern.compile("\\d.?(?:ts|h|bd|dt)$");
  private static final Set<String> NO_BOAT = Set.of("so", "nam", "moi", "sn", "ns");

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    String aligned = views.aligned();
    Matcher cue = CUE.matcher(aligned);
    while (cue.find()) {
      boolean word = WORD_FIRST.matcher(cue.group(1)).lookingAt();
      boolean written = !word || Character.isUpperCase(views.text().charAt(cue.start(1)));
      if (written && plate(cue.group(1))) {
        add(cue.start(1), cue.end(1), out);
      }
    }
    Matcher civil = CIVIL.matcher(aligned);
    while (civil.find()) {
      boolean capital = false;
      for (int i = civil.start(); i < civil.end(); i++) {
        capital |= Character.isUpperCase(views.text().charAt(i));
      }
      boolean cued =
          aligned.substring(Math.max(0, civil.start() - 4), civil.start()).contains("xe ");
      String before = aligned.substring(Math.max(0, civil.start() - 50), civil.start());
      boolean foreign = civil.start() > 1 && FOREIGN.matcher(before).find();
      if (!OTHER.matcher(before).find()
          && !foreign
          && (capital || cued || civil.group().indexOf('-') > 0)) {
        add(civil.start(), civil.end(), out);
      }
    }
    Matcher seen = SEEN.matcher(aligned);
    while (seen.find()) {
      if (views
          .text()
          .substring(seen.start(1), seen.end(1))
          .chars()
          .anyMatch(Character::isUpperCase)) {
        add(seen.start(1), seen.end(1), out);
      }
    }
    Matcher boat = BOAT.matcher(aligned);
    while (boat.find()) {
      boolean numbered = boat.group(1) != null;
      String before = aligned.substring(Math.max(0, boat.start() - 40), boat.start());
      if (numbered && (NO_BOAT.contains(boat.group(1)) || !BOAT_CUE.matcher(before).find())) {
        continue;
      }
      boolean capitals =
          Character.isUpperCase(views.text().charAt(boat.start()))
              && Character.isUpperCase(views.text().charAt(boat.start() + 1));
      if (capitals || views.small() || REGISTERED.matcher(boat.group()).find()) {
        add(boat.start(), boat.end(), out);
      }
    }
    LoosePlates.find(views, out);
    Matcher army = ARMY.matcher(aligned);
    while (army.find()) {
      if (Character.isUpperCase(views.text().charAt(army.start()))
          && Character.isUpperCase(views.text().charAt(army.start() + 1))) {
        add(army.start(), army.end(), out);
      }
    }
  }

  /** At least three figures, and a letter or many figures: not "biển 28". */
  private static boolean plate(String text) {
    long figures = text.chars().filter(Character::isDigit).count();
    boolean letters = text.chars().anyMatch(Character::isLetter);
    return figures >= (letters ? 3 : 5);
  }

  private static void add(int start, int end, Consumer<Candidate> out) {
    out.accept(Candidate.structured(start, end, Kind.PLATE, "plate", Contacts.HIDDEN));
  }
}
