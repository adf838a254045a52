package vn.huongthien.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Opens a one-time link; it has the id of the link. Whoever made the link never sees the code, and
 * whoever hands over the code never sees the link: only the owner of the account gets both.
 */
@Entity
@Table(name = "link_confirmation")
public class LinkConfirmation {
  /** After so many wrong codes the link closes. */
  public static final int WRONG_CODES = 5;

  @Id private long id;
  @Version private int version;

  @Column(name = "code_hash")
  private byte @Nullable [] codeHash;

  @Column(name = "confirmed_by")
  private @Nullable Long confirmedBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt = Instant.EPOCH;

  @Column(name = "wrong_codes")
  private int wrongCodes;

  protected LinkConfirmation() {}

  private LinkConfirmation(
      long linkId, byte @Nullable [] codeHash, @Nullable Long confirmedBy, Instant now) {
    this.id = linkId;
    this.codeHash = codeHash;
    this.confirmedBy = confirmedBy;
    this.confirmedAt = now;
  }

  /** By a second person, who gets the code of which only the hash is kept. */
  public static LinkConfirmation by(long account, long linkId, byte[] codeHash, Instant now) {
    return new LinkConfirmation(linkId, codeHash.clone(), account, now);
  }

  /** For a link that needs nobody's code. */
  public static LinkConfirmation alone(long linkId, Instant now) {
    return new LinkConfirmation(linkId, null, null, now);
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public boolean needsCode() {
    return codeHash != null;
  }

  public @Nullable Long confirmedBy() {
    return confirmedBy;
  }

  public Instant confirmedAt() {
    return confirmedAt;
  }

  /** Whether this is the code, or none is needed; a wrong one is counted. */
  public boolean takes(byte[] hash) {
    boolean right = codeHash == null || Arrays.equals(codeHash, hash);
    if (!right) {
      wrongCodes++;
    }
    return right;
  }

  public boolean isWornOut() {
    return wrongCodes >= WRONG_CODES;
  }
}
