package vn.huongthien.anonymize;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.huongthien.anonymize.known.Lexicon;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.Normalizer;

/**
 * Tells a full name by its form alone, so that nobody learns from the answer whose it is: a person
 * in two or more words, but for a mere suspicion that begins with no surname.
 */
public final class FullNames {
  private static final Set<String> FOLDED =
      Lexicon.SURNAMES.stream().map(Fold::compact).collect(Collectors.toUnmodifiableSet());

  private FullNames() {}

  /**
   * Whether these words are a full name.
   *
   * @param words where the finding stands
   */
  public static boolean is(Finding finding, String words) {
    return inFull(finding, words)
        && (finding.source() != Source.DENY || surname(words(words).get(0)));
  }

  /** Whether they are the name of a person in two or more words, a mere suspicion too. */
  public static boolean inFull(Finding finding, String words) {
    return finding.kind() == Kind.PERSON && words(words).size() > 1;
  }

  /** Without initials like "M."; a name that was torn apart counts its letters. */
  private static List<String> words(String words) {
    return Arrays.stream(Normalizer.of(words).text().split("[^\\p{L}\\p{M}\\p{Nd}.'’]+", -1))
        .filter(w -> !w.isBlank() && !w.matches("(?:\\p{L}\\p{M}*\\.)+"))
        .toList();
  }

  private static boolean surname(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Lexicon.SURNAMES.contains(lower)
        || (Fold.compact(lower).equals(lower) && FOLDED.contains(lower));
  }
}
