package vn.huongthien.stories.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.Ids;

/**
 * The workbench of one story. The engine looks through the raw text; then every finding is decided
 * and what the text discloses is declared; then the public text is handed over, as often as it
 * comes back. Whatever holds words is sealed.
 *
 * <p>It ends in the transaction that makes the story public, or that withdraws it: pseudonyms and
 * decisions, which together say who is who, are removed. A further edition begins with a new look,
 * and with other letters.
 */
@Entity
@Table(name = "anonymisation")
public class Anonymisation {
  @Id private long id;
  @Version private int version;

  @Column(name = "story_id")
  private long storyId;

  @Column(name = "source_hash")
  private byte[] sourceHash = new byte[0];

  private boolean blind;
  private @Nullable String blocked;

  @Column(name = "findings_sealed")
  private byte @Nullable [] findings;

  @Column(name = "pseudonyms_sealed")
  private byte @Nullable [] pseudonyms;

  private String disclosure = "";

  @Column(name = "risk_reason_sealed")
  private byte @Nullable [] riskReason;

  @Column(name = "open_findings")
  private int openFindings;

  @Column(name = "changed_at")
  private Instant changedAt = Instant.EPOCH;

  @Column(name = "changed_by")
  private long changedBy;

  @Column(name = "item_id")
  private @Nullable Long itemId;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  protected Anonymisation() {}

  public Anonymisation(long storyId, String disclosure) {
    this.id = Ids.next();
    this.storyId = storyId;
    this.disclosure = disclosure;
  }

  /** What a look through the raw text brought. */
  @SuppressWarnings("ArrayRecordComponent") // sealed bytes; never compared
  public record Look(
      byte[] sourceHash, boolean blind, @Nullable String blocked, byte @Nullable [] pseudonyms) {}

  public void looked(Look look) {
    sourceHash = look.sourceHash().clone();
    blind = look.blind();
    blocked = look.blocked();
    pseudonyms = look.pseudonyms();
    endedAt = null;
  }

  /** The table with which somebody is called otherwise. */
  public void renamed(byte @Nullable [] sealedPseudonyms) {
    pseudonyms = sealedPseudonyms;
  }

  /** Forgets who is who. What was told stays, since it is counted. */
  public void end(Instant now) {
    pseudonyms = null;
    findings = null;
    openFindings = 0;
    sourceHash = new byte[0];
    endedAt = now;
  }

  /** The findings with their decisions, sealed, and how many are still open. */
  public void decided(byte @Nullable [] sealedFindings, int open) {
    findings = sealedFindings;
    openFindings = open;
  }

  /** What the text discloses, and why a low k is accepted. */
  public void declare(String facts, byte @Nullable [] sealedReason) {
    disclosure = facts;
    riskReason = sealedReason;
  }

  public void handedOver(long item, Instant now) {
    itemId = item;
    submittedAt = now;
  }

  public void touch(long account, Instant now) {
    changedBy = account;
    changedAt = now;
  }

  /**
   * @throws Conflict when somebody else decided something since the user read it
   */
  public void requireVersion(int seen) {
    if (seen != version) {
      throw new Conflict("anonymisation");
    }
  }

  /** Whether the raw text is still the one that was looked through. */
  public boolean isOf(byte[] hash) {
    return MessageDigest.isEqual(sourceHash, hash);
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public long storyId() {
    return storyId;
  }

  public boolean blind() {
    return blind;
  }

  public @Nullable String blocked() {
    return blocked;
  }

  public byte @Nullable [] findings() {
    return findings;
  }

  public byte @Nullable [] pseudonyms() {
    return pseudonyms;
  }

  public String disclosure() {
    return disclosure;
  }

  public byte @Nullable [] riskReason() {
    return riskReason;
  }

  public Instant changedAt() {
    return changedAt;
  }

  public long changedBy() {
    return changedBy;
  }

  public @Nullable Instant submittedAt() {
    return submittedAt;
  }

  /** When it ended; null while it is open. */
  public @Nullable Instant endedAt() {
    return endedAt;
  }

  public @Nullable Long itemId() {
    return itemId;
  }
}
