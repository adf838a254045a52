package vn.huongthien.stories;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition that waits for the gate of the case side.
 *
 * @param caseId null for the introduction of a model
 * @param raw the raw text; null in lists and for introductions
 * @param hash SHA-256 of the payload, in hex
 * @param obstacle message key of what stands in the way; null for nothing
 * @param own whether the user wrote on it and so must leave it to somebody else
 */
public record GateView(
    long editionId,
    long sourceRef,
    @Nullable Long caseId,
    @Nullable StoryText raw,
    String title,
    String lead,
    String body,
    String hash,
    Instant since,
    @Nullable String obstacle,
    boolean own) {

  @Override
  public String toString() {
    return "GateView[" + editionId + "]";
  }
}
