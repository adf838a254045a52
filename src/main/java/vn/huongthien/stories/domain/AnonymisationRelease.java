package vn.huongthien.stories.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A public text as it was handed over, bound to the raw text that it was made from. */
@Entity
@Table(name = "anonymisation_release")
@SuppressWarnings("UnusedVariable") // queries read all columns
public class AnonymisationRelease {
  @Id private long id;

  @Column(name = "story_id")
  private long storyId;

  private int number;
  private Instant at = Instant.EPOCH;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "source_hash")
  private byte[] sourceHash = new byte[0];

  @Column(name = "payload_hash")
  private byte[] payloadHash = new byte[0];

  @Column(name = "text_sealed")
  private byte[] text = new byte[0];

  protected AnonymisationRelease() {}

  /** Both hashes, and who when. */
  @SuppressWarnings("ArrayRecordComponent") // hashes; never compared
  public record Proof(byte[] sourceHash, byte[] payloadHash, long account, Instant at) {}

  public AnonymisationRelease(long id, long storyId, int number, byte[] text, Proof proof) {
    this.id = id;
    this.storyId = storyId;
    this.number = number;
    this.text = text.clone();
    this.sourceHash = proof.sourceHash().clone();
    this.payloadHash = proof.payloadHash().clone();
    this.accountId = proof.account();
    this.at = proof.at();
  }

  public long id() {
    return id;
  }

  public int number() {
    return number;
  }

  public byte[] text() {
    return text.clone();
  }

  public byte[] sourceHash() {
    return sourceHash.clone();
  }

  public Instant at() {
    return at;
  }
}
