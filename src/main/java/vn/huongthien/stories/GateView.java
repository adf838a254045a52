package vn.huongthien.stories;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.huongthien.newsroom.Payload;
import vn.huongthien.newsroom.SubjectRisk;
import vn.huongthien.publishing.Addresses;
import vn.huongthien.publishing.ArticleHtml;

/**
 * An edition that waits for the gate of the case side.
 *
 * @param caseId null for the introduction of a model
 * @param raw the raw text; null in lists and for introductions
 * @param text all that the hash covers, as it would be published
 * @param hash SHA-256 of the payload, in hex
 * @param obstacle message key of what stands in the way; null for nothing
 * @param standing among how many people the text leaves whom it tells of, now; null in lists, and
 *     when nothing can be counted
 * @param own whether the user wrote on it and so must leave it to somebody else
 */
public record GateView(
    long editionId,
    long sourceRef,
    @Nullable Long caseId,
    @Nullable StoryText raw,
    Payload text,
    String hash,
    Instant since,
    @Nullable String obstacle,
    SubjectRisk.@Nullable Standing standing,
    boolean own) {

  /** The address that readers will see, before its ten characters are drawn. */
  public String getAddress() {
    return Addresses.preview(text.language(), text.kind(), text.title());
  }

  /** The very HTML that readers will get. */
  public String getHtml() {
    return ArticleHtml.of(
        text.language(), text.kind(), text.title(), text.lead(), text.body(), text.placeLabel());
  }

  @Override
  public String toString() {
    return "GateView[" + editionId + "]";
  }
}
