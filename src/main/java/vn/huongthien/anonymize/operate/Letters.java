package vn.huongthien.anonymize.operate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
  private final Map<String, String> met = new HashMap<>();
  private final Set<String> givenUp = new HashSet<>();
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

  /**
   * Learns initials of somebody, from every place before the first pseudonym is asked for: "bác
   * Quý" may turn out to be Phùng Quý further on. A pseudonym that begins like one of them is given
   * up.
   */
  public void meet(String entity, String initials) {
    String all = met.merge(entity, initials.toUpperCase(Locale.ROOT), String::concat);
    String pseudonym = chosen.get(entity);
    if (pseudonym != null && begins(pseudonym, forbidden + all)) {
      chosen.remove(entity);
      givenUp.add(pseudonym);
    }
  }

  /** Whether a word with a capital begins with one of these letters. */
  public static boolean begins(String pseudonym, String initials) {
    String upper = initials.toUpperCase(Locale.ROOT);
    for (String word : pseudonym.split(" ", -1)) {
      String folded = Fold.text(word).toUpperCase(Locale.ROOT);
      if (!folded.isEmpty()
          && Character.isUpperCase(word.codePointAt(0))
          && upper.indexOf(folded.charAt(0)) >= 0) {
        return true;
      }
    }
    return false;
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
    String avoid = forbidden + initials.toUpperCase(Locale.ROOT) + met.getOrDefault(entity, "");
    List<String> free = new ArrayList<>();
    for (int i = 0; i < ALPHABET.length(); i++) {
      char letter = ALPHABET.charAt(i);
      String pseudonym = letter + ".";
      if (avoid.indexOf(letter) < 0
          && !chosen.containsValue(pseudonym)
          && !givenUp.contains(pseudonym)) {
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
