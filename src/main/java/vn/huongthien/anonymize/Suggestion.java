package vn.huongthien.anonymize;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The engine's proposal for one text.
 *
 * @param findings in text order, never overlapping
 * @param publicText the text with every default replacement, without markup and hidden characters
 * @param blind the recognisers cannot see names in this text (all lower case, no marks …): a person
 *     must read all of it
 * @param blocked why the engine could not do its work; then nothing may be published and {@code
 *     publicText} is empty
 */
public record Suggestion(
    List<Finding> findings,
    String publicText,
    boolean blind,
    HiddenCharacters hidden,
    PseudonymTable pseudonyms,
    @Nullable String blocked) {

  public Suggestion {
    findings = List.copyOf(findings);
  }

  /** The answer after any failure inside: nothing is public. */
  public static Suggestion blocked(String why, PseudonymTable pseudonyms) {
    return new Suggestion(List.of(), "", true, new HiddenCharacters(Map.of()), pseudonyms, why);
  }

  public boolean isBlocked() {
    return blocked != null;
  }

  /** Share of the text inside findings, 0 to 1. */
  public double flaggedShare(String text) {
    int flagged = findings.stream().mapToInt(f -> f.end() - f.start()).sum();
    return text.isEmpty() ? 0 : (double) flagged / text.length();
  }
}
