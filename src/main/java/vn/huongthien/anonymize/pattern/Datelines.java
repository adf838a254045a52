package vn.huongthien.anonymize.pattern;

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
          "(?m)^ {0,40}(\\p{Lu}[\\p{L}\\p{M}'’-]*(?: \\p{Lu}[\\p{L}\\p{M}'’-]*){0,3}), ?(?:ngày|hôm|mùng|mồng|rằm|tháng|\\p{Nd}{1,2}[/.-])(?![\\p{L}\\p{M}])");
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
      boolean titled =
          Lexicon.titleWord(m.group(1).split(" ", 2)[0].toLowerCase(java.util.Locale.ROOT));
      if (!PROVINCES.contains(place) && !titled && !WORDS.contains(place)) {
        out.accept(Candidate.cue(m.start(1), m.end(1), Kind.PLACE, "dateline", "một nơi"));
      }
    }
  }

  /** What else stands before a comma and a date. */
  private static final Set<String> WORDS =
      Set.of("hom nay", "hom qua", "sang nay", "toi qua", "sau do", "tiep do", "ngay", "den", "tu");
}
