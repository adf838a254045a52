package vn.huongthien.anonymize;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.huongthien.anonymize.normal.Fold;
import vn.huongthien.anonymize.normal.Normalizer;
import vn.huongthien.anonymize.operate.Letters;

/** Pseudonyms that an author chooses: a letter ("M.") or a few words ("người đàn ông"). */
public final class Pseudonyms {
  private static final int LONGEST = 40;
  private static final Set<String> TITLES =
      Set.of(
          "anh", "chi", "ong", "ba", "co", "chu", "bac", "cau", "em", "nguoi", "mot", "ban",
          "thay");

  private Pseudonyms() {}

  /** Why a pseudonym is refused. */
  public enum Refusal {
    /** Nothing, or too much of it. */
    FORM,
    /** Begins like a true name of the case. */
    TRUE_INITIAL,
    /** Is, or holds, a part of the name that it stands for. */
    NAME,
    /** Stands for somebody else in this story. */
    TAKEN
  }

  /** "m" and "M" are "M."; a title at the beginning is written small. */
  public static String tidy(String wanted) {
    String text = Normalizer.of(wanted).text().replaceAll("\\s+", " ").strip();
    if (text.matches("\\p{L}\\.?")) {
      return text.substring(0, 1).toUpperCase(Locale.ROOT) + ".";
    }
    int space = text.indexOf(' ');
    return space > 0 && TITLES.contains(Fold.text(text.substring(0, space)))
        ? text.substring(0, space).toLowerCase(Locale.ROOT) + text.substring(space)
        : text;
  }

  /**
   * Whether a pseudonym can stand for somebody.
   *
   * @param tidy from {@link #tidy}
   * @param names what it would replace, as the text writes it
   * @param others the pseudonyms of everybody else in the story
   */
  public static Optional<Refusal> refusal(
      String tidy, Collection<String> names, Collection<String> others, KnownIdentifiers own) {
    if (tidy.isEmpty() || tidy.length() > LONGEST) {
      return Optional.of(Refusal.FORM);
    }
    Set<String> syllables =
        names.stream()
            .flatMap(n -> Arrays.stream(Fold.text(n).split(" ", -1)))
            .filter(s -> s.length() > 1)
            .collect(Collectors.toSet());
    if (Arrays.stream(Fold.text(tidy).split(" ", -1)).anyMatch(syllables::contains)) {
      return Optional.of(Refusal.NAME);
    }
    String initials = Anonymizer.initials(own);
    for (String name : names) {
      initials += Letters.initials(name);
    }
    if (Letters.begins(tidy, initials)) {
      return Optional.of(Refusal.TRUE_INITIAL);
    }
    return others.stream().anyMatch(o -> Fold.text(o).equals(Fold.text(tidy)))
        ? Optional.of(Refusal.TAKEN)
        : Optional.empty();
  }

  /** The table in which whoever was called {@code from} is called {@code to}. */
  public static PseudonymTable renamed(
      PseudonymTable table, KnownIdentifiers own, String from, String to) {
    Map<String, String> letters = new TreeMap<>(table.letters());
    letters.replaceAll((entity, letter) -> letter.equalsIgnoreCase(from) ? to : letter);
    for (int i = 0; i < own.family().size(); i++) {
      String role = own.family().get(i).role();
      if (role != null && from.equalsIgnoreCase("người " + role)) {
        letters.put("family" + i, to);
      }
    }
    return PseudonymTable.of(letters);
  }
}
