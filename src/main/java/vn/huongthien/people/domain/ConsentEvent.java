package vn.huongthien.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.huongthien.people.ConsentMeans;
import vn.huongthien.people.ConsentState;
import vn.huongthien.shared.Ids;

/** A step of a consent. Written once; the database account cannot change it. */
@Entity
@Table(name = "consent_event")
@SuppressWarnings("UnusedVariable") // queries read all columns
public class ConsentEvent {
  @Id private long id;

  @Column(name = "consent_id")
  private long consentId;

  private Instant at = Instant.EPOCH;

  @Column(name = "account_id")
  private long accountId;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_state")
  private ConsentState from = ConsentState.NOT_ASKED;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_state")
  private ConsentState to = ConsentState.EXPLAINED;

  @Enumerated(EnumType.STRING)
  private ConsentMeans means = ConsentMeans.IN_PERSON;

  @Column(name = "note_sealed")
  private byte @Nullable [] note;

  protected ConsentEvent() {}

  ConsentEvent(long consentId, ConsentState from, ConsentState to, Consent.Step step) {
    this.id = Ids.next();
    this.consentId = consentId;
    this.at = step.at();
    this.accountId = step.accountId();
    this.from = from;
    this.to = to;
    this.means = step.means();
  }

  /** What was said besides, sealed. */
  public ConsentEvent noting(byte @Nullable [] sealed) {
    note = sealed == null ? null : sealed.clone();
    return this;
  }

  public long id() {
    return id;
  }

  public ConsentState to() {
    return to;
  }
}
