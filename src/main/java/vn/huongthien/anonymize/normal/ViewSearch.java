package vn.huongthien.anonymize.normal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.huongthien.anonymize.normal.Views.View;

/**
 * Looks for words in every folded view of a text: without marks, torn apart, dotted, as they were
 * typed, with digits for letters, as they sound, numbers in words. Short words are found as whole
 * words only.
 */
public final class ViewSearch {
  private static final int SHORTEST = 2;
  private static final int INSIDE_WORDS = 6;
  private static final int MAPPED = 3;
  private static final int SOUNDED = 4;

  /** A place in the normal text. */
  public record Place(int start, int end) {}

  private final Views text;
  private final List<Place> found = new ArrayList<>();

  private ViewSearch(Views text) {
    this.text = text;
  }

  /** Places in text order; what overlaps is one place. */
  public static List<Place> find(Views text, Views words) {
    ViewSearch search = new ViewSearch(text);
    for (View view : View.values()) {
      search.look(view, words);
    }
    return search.united();
  }

  private void look(View view, Views words) {
    String plain = all(words.get(View.PLAIN));
    Set<String> needles = new LinkedHashSet<>();
    switch (view) {
      case PLAIN -> add(needles, plain, SHORTEST);
      case KEYS, LEET -> {
        add(needles, all(words.get(view)), MAPPED);
        add(needles, plain, MAPPED);
      }
      case SOUND -> add(needles, all(words.get(view)), SOUNDED);
      case NUMBERED -> {
        String numbered = all(words.get(view));
        if (numbered.chars().anyMatch(Character::isDigit)) {
          add(needles, numbered, MAPPED);
        }
      }
      case DIGITS -> {
        String digits = all(words.get(view));
        if (digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
          add(needles, digits, SOUNDED);
        }
      }
    }
    needles.forEach(needle -> search(text.get(view), needle, view == View.DIGITS));
  }

  private static void add(Set<String> needles, String needle, int least) {
    if (needle.length() >= least) {
      needles.add(needle);
    }
  }

  private static String all(Stream stream) {
    return stream.slice(0, stream.length());
  }

  private void search(Stream stream, String needle, boolean digits) {
    String hay = all(stream);
    boolean anywhere = digits || needle.length() >= INSIDE_WORDS;
    for (int at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
      int to = at + needle.length();
      if (anywhere || (stream.wordStart(at) && stream.wordStart(to))) {
        found.add(new Place(stream.start(at), stream.end(to - 1)));
      }
    }
  }

  private List<Place> united() {
    found.sort(Comparator.comparingInt(Place::start).thenComparingInt(Place::end));
    List<Place> united = new ArrayList<>();
    for (Place place : found) {
      Place last = united.isEmpty() ? null : united.get(united.size() - 1);
      if (last != null && place.start() < last.end()) {
        united.set(united.size() - 1, new Place(last.start(), Math.max(last.end(), place.end())));
      } else if (place.end() > place.start()) {
        united.add(place);
      }
    }
    return united;
  }
}
