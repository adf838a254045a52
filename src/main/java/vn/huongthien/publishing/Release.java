package vn.huongthien.publishing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.Language;

/**
 * An approved edition on its way to the public.
 *
 * @param itemId groups the languages and editions of one item
 * @param area content area, 1 to 4
 * @param placeLabel province or region as the reader sees it; may be empty
 * @param notice what was corrected; empty for a first edition
 * @param sourceRef the story behind it; null for what the newsroom wrote itself
 * @param subjectToken names the person in the release register only, 32 bytes; null as above
 * @param facts the quasi-identifiers that the text discloses
 * @param payloadHash SHA-256 of the canonical payload that was approved
 */
@SuppressWarnings("ArrayRecordComponent") // a token and a hash; releases are never compared
public record Release(
    long itemId,
    long editionId,
    Language language,
    ContentKind kind,
    int area,
    String title,
    String lead,
    String body,
    String placeLabel,
    String notice,
    @Nullable Long sourceRef,
    byte @Nullable [] subjectToken,
    Map<String, String> facts,
    long k,
    long cumulativeK,
    byte[] payloadHash,
    long publishedBy) {
  public Release {
    facts = Map.copyOf(facts);
  }
}
