package vn.huongthien.anonymize;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the engine has to know besides the text.
 *
 * @param publicationDate relative dates are read against it; null when unknown
 * @param pseudonyms the table of this story, so that a second run uses the same letters
 */
public record Context(
    @Nullable LocalDate publicationDate, PseudonymTable pseudonyms, Audience audience) {

  /** A public text without a table yet. */
  public static Context forPublic() {
    return new Context(null, PseudonymTable.empty(), Audience.PUBLIC);
  }

  /** The same with the pseudonyms chosen before. */
  public Context with(PseudonymTable table) {
    return new Context(publicationDate, table, audience);
  }
}
