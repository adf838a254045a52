package vn.huongthien.anonymize.pattern;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.huongthien.anonymize.Kind;
import vn.huongthien.anonymize.known.Lexicon;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.Views;

/** Where a letter was written, on the line with its date: "Cái Bè, ngày 3/4/2024". */
public final class Datelines implements Recognizer {
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^ {0,40}(\\p{Lu}[\\p{L}\\p{M}'’-]*(?: \\p{Lu}[\\p{L}\\p{M}'’-]*){1,3}), ?(?:ngày|hôm|mùng|mồng|rằm|tháng|\\p{Nd}{1,2}[/.-])(?![\\p{L}\\p{M}])");
  private static final Set<String> PROVINCES =
      Lexicon.lines("provinces").stream().map(Fold::text).collect(Collectors.toSet());

  @Override
  public void find(Views views, Consumer<Candidate> out) {
    if (views.bare()) {
      return;
    }
    Matcher m = LINE.matcher(views.text());
    while (m.find()) {
      String place = Fold.text(m.group(1));
      if (!PROVINCES.contains(place) && !person(m.group(1))) {
        out.accept(Candidate.cue(m.start(1), m.end(1), Kind.PLACE, "dateline", "một nơi"));
      }
    }
  }

  /** "Chị Lan, ngày 3/4 về" and "Vàng Thị Xuá, tháng 3": names are another rule's. */
  private static boolean person(String words) {
    String[] each = words.toLowerCase(Locale.ROOT).split(" ", -1);
    return Lexicon.titleWord(each[0]) || (each.length > 2 && Lexicon.SURNAMES.contains(each[0]));
  }
}
