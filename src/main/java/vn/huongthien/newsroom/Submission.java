package vn.huongthien.newsroom;

import java.util.Map;
import java.util.Set;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.ContentKind;

/**
 * What the case side hands over: the anonymised text and what it discloses, never a raw word.
 *
 * @param kind HIGHLIGHT or MODEL
 * @param sourceRef the story (or model), known here by this number only
 * @param subjectToken names the person in the release register, 32 bytes
 * @param authors accounts that wrote, edited or anonymised it
 * @param findingsByKind how many findings of each kind there were; kinds and counts only
 * @param sourceHash SHA-256 of the raw text, 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // a token and a hash; submissions are never compared
public record Submission(
    String idempotencyKey,
    ContentKind kind,
    long sourceRef,
    byte[] subjectToken,
    Language language,
    String title,
    String lead,
    String body,
    String placeLabel,
    Set<Long> authors,
    Map<String, String> disclosedFacts,
    long k,
    long cumulativeK,
    Map<String, Integer> findingsByKind,
    byte[] sourceHash) {
  public Submission {
    authors = Set.copyOf(authors);
    disclosedFacts = Map.copyOf(disclosedFacts);
    findingsByKind = Map.copyOf(findingsByKind);
  }
}
