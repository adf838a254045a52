package vn.huongthien.newsroom.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.huongthien.newsroom.EditionState;
import vn.huongthien.newsroom.Payload;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.Counted;
import vn.huongthien.publishing.FactLines;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.RuleViolated;

/**
 * One text of an item in one language. It is written once and never changed: whoever changes a word
 * makes the next edition, which starts without approvals. It is submitted, passes three gates or is
 * returned, is published now or at its time, and ends corrected, replaced, withdrawn or taken down.
 */
@Entity
@Table(name = "news_edition")
@SuppressWarnings("UnusedVariable") // queries read all columns
public class Edition {
  @Id private long id;
  @Version private int version;

  @Column(name = "item_id")
  private long itemId;

  private String lang = "";
  private int number;

  @Column(name = "client_key")
  private String clientKey = "";

  private String title = "";

  @Column(name = "lead_text")
  private String lead = "";

  private String body = "";

  @Column(name = "place_label")
  private String placeLabel = "";

  private String notice = "";

  @Column(name = "media_digests")
  private String mediaDigests = "";

  private String facts = "";
  private long k;

  @Column(name = "cumulative_k")
  private long cumulativeK;

  private String findings = "";

  @Column(name = "source_hash")
  private byte @Nullable [] sourceHash;

  @Column(name = "payload_hash")
  private byte[] payloadHash = new byte[0];

  @Enumerated(EnumType.STRING)
  private EditionState state = EditionState.DRAFT;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Column(name = "publication_id")
  private @Nullable Long publicationId;

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  @Column(name = "changed_at")
  private Instant changedAt = Instant.EPOCH;

  protected Edition() {}

  public Edition(NewsItem item, int number, Payload payload, String clientKey, Instant now) {
    this.id = Ids.next();
    this.itemId = item.id();
    this.number = number;
    this.lang = payload.language().code();
    this.title = payload.title();
    this.lead = payload.lead();
    this.body = payload.body();
    this.placeLabel = payload.placeLabel();
    this.notice = payload.notice();
    this.mediaDigests = String.join(" ", payload.mediaDigests());
    this.payloadHash = payload.hash();
    this.clientKey = clientKey;
    this.createdAt = now;
    this.changedAt = now;
  }

  /** What this text discloses, and what was found in its source. */
  public void disclose(
      Map<String, String> disclosed, long alone, long together, String found, byte[] source) {
    facts = FactLines.write(disclosed);
    k = alone;
    cumulativeK = together;
    findings = found;
    sourceHash = source.clone();
  }

  /** The same disclosure as the edition that this one was made from. */
  public void discloseAs(Edition earlier) {
    facts = earlier.facts;
    k = earlier.k;
    cumulativeK = earlier.cumulativeK;
    findings = earlier.findings;
    sourceHash = earlier.sourceHash;
  }

  /** What its own text discloses, counted when it was written. */
  public void recounted(Counted counted) {
    facts = FactLines.write(counted.facts());
    k = counted.k();
    cumulativeK = counted.cumulativeK();
  }

  /** The text in the form that is hashed. */
  public Payload payload(NewsItem item) {
    return new Payload(
        language(), item.kind(), item.area(), title, lead, body, placeLabel, notice, media());
  }

  private List<String> media() {
    return mediaDigests.isEmpty() ? List.of() : List.of(mediaDigests.split(" "));
  }

  /**
   * The hash, computed anew from what stands in the table.
   *
   * @throws RuleViolated when it is not the one that was written, or not the one the user saw
   */
  public byte[] sealedHash(NewsItem item, byte[] seen) {
    if (!MessageDigest.isEqual(payload(item).hash(), payloadHash)
        || !MessageDigest.isEqual(payloadHash, seen)) {
      throw new RuleViolated("rule.newsroom.changed");
    }
    return payloadHash.clone();
  }

  public void become(EditionState next, Instant now) {
    if (!state.mayBecome(next)) {
      throw new RuleViolated("rule.newsroom.state." + state);
    }
    state = next;
    changedAt = now;
  }

  public void scheduleFor(Instant when, Instant now) {
    become(EditionState.SCHEDULED, now);
    dueAt = when;
  }

  public void published(long publication, Instant now) {
    become(EditionState.PUBLISHED, now);
    publicationId = publication;
  }

  public long id() {
    return id;
  }

  public long itemId() {
    return itemId;
  }

  public Language language() {
    return Language.of(lang);
  }

  public int number() {
    return number;
  }

  public EditionState state() {
    return state;
  }

  public Map<String, String> facts() {
    return FactLines.read(facts);
  }

  /** Counts by kind of what was found in the source. */
  public Map<String, String> findings() {
    return FactLines.read(findings);
  }

  public long k() {
    return k;
  }

  public long cumulativeK() {
    return cumulativeK;
  }

  public byte[] payloadHash() {
    return payloadHash.clone();
  }

  public Instant changedAt() {
    return changedAt;
  }

  public @Nullable Instant dueAt() {
    return dueAt;
  }

  public @Nullable Long publicationId() {
    return publicationId;
  }
}
