package vn.huongthien.anonymize;

import java.util.ArrayList;
import java.util.List;
import vn.huongthien.anonymize.normal.NormalText;
import vn.huongthien.anonymize.normal.Normalizer;
import vn.huongthien.anonymize.normal.ViewSearch;
import vn.huongthien.anonymize.normal.Views;

/**
 * Finds words in a text however they are written there: "nguyen van a" finds "Nguyễn Văn A", "N g u
 * y ễ n V ă n A", "nguyen.van.a" and "Nguyeenx Vawn A".
 */
public final class TextSearch {
  private TextSearch() {}

  /**
   * A place in the original text, UTF-16 code units.
   *
   * @param end one after the last
   */
  public record Place(int start, int end) {}

  /** All places in text order, without overlaps; none for fewer than two letters or digits. */
  public static List<Place> find(String text, String words) {
    NormalText normal = Normalizer.of(text);
    return ViewSearch.find(new Views(normal.text()), new Views(Normalizer.of(words).text()))
        .stream()
        .map(p -> new Place(normal.originalStart(p.start()), normal.originalEnd(p.end())))
        .toList();
  }

  /** The places where exactly these words stand as words of their own. */
  public static List<Place> exact(String text, String words) {
    List<Place> places = new ArrayList<>();
    for (int at = text.indexOf(words); !words.isBlank() && at >= 0; ) {
      int end = at + words.length();
      if (!joined(text, at) && !joined(text, end)) {
        places.add(new Place(at, end));
      }
      at = text.indexOf(words, end);
    }
    return places;
  }

  /** Whether a word goes on across this offset. */
  private static boolean joined(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.codePointBefore(at))
        && Character.isLetterOrDigit(text.codePointAt(at));
  }
}
