package vn.huongthien.anonymize.operate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.huongthien.anonymize.PseudonymTable;
import vn.huongthien.anonymize.normal.Fold;

/**
 * Gives every person of a story a letter, always the same within the story and never one of the
 * person's own initials.
 */
public final class Letters {
  private static final String ALPHABET = "ABCDEGHIKLMNOPQSTUVXY";

  private final Map<String, String> chosen;
  private final String forbidden;
  private final RandomGenerator random;

  /**
   * Starts with the letters of an earlier run.
   *
   * @param forbidden initials that nobody may get, because the case file would find them again
   */
  public Letters(PseudonymTable before, String forbidden, RandomGenerator random) {
    this.chosen = new TreeMap<>(before.letters());
    this.forbidden = forbidden.toUpperCase(Locale.ROOT);
    this.random = random;
  }

  /** The pseudonym that somebody has already; null for none. */
  @Nullable String chosen(String entity) {
    return chosen.get(entity);
  }

  /** The pseudonym of somebody whose name has these initials. */
  public String of(String entity, String initials) {
    String before = chosen.get(entity);
    if (before != null) {
      return before;
    }
    String avoid = forbidden + initials.toUpperCase(Locale.ROOT);
    List<String> free = new ArrayList<>();
    for (int i = 0; i < ALPHABET.length(); i++) {
      char letter = ALPHABET.charAt(i);
      String pseudonym = letter + ".";
      if (avoid.indexOf(letter) < 0 && !chosen.containsValue(pseudonym)) {
        free.add(pseudonym);
      }
    }
    String result =
        free.isEmpty() ? "N" + (chosen.size() + 1) + "." : free.get(random.nextInt(free.size()));
    chosen.put(entity, result);
    return result;
  }

  /** First letters of all words, folded. */
  public static String initials(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : Fold.text(name).split(" ", -1)) {
      if (!word.isEmpty()) {
        letters.append(word.charAt(0));
      }
    }
    return letters.toString();
  }

  public PseudonymTable table() {
    return PseudonymTable.of(chosen);
  }
}
