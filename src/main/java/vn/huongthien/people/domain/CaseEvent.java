package vn.huongthien.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.huongthien.people.CaseHistory;

/** Something that happened to the case itself. Written once, never changed. */
@Entity
@Table(name = "case_event")
public class CaseEvent {
  @Id private long id;

  @Column(name = "case_id")
  private long caseId;

  private Instant at = Instant.EPOCH;

  @Column(name = "account_id")
  private long accountId;

  @Enumerated(EnumType.STRING)
  private CaseHistory.Kind kind = CaseHistory.Kind.OPENED;

  @Column(name = "from_value")
  private @Nullable String fromValue;

  @Column(name = "to_value")
  private @Nullable String toValue;

  @Column(name = "note_sealed")
  private byte @Nullable [] note;

  protected CaseEvent() {}

  /** What changed, from which value to which. */
  public record Change(
      CaseHistory.Kind kind, @Nullable String fromValue, @Nullable String toValue) {}

  public CaseEvent(
      long id, long caseId, Instant at, long accountId, Change change, byte @Nullable [] note) {
    this.id = id;
    this.caseId = caseId;
    this.at = at;
    this.accountId = accountId;
    this.kind = change.kind();
    this.fromValue = change.fromValue();
    this.toValue = change.toValue();
    this.note = note;
  }

  public long id() {
    return id;
  }

  public long caseId() {
    return caseId;
  }

  public Instant at() {
    return at;
  }

  public long accountId() {
    return accountId;
  }

  public CaseHistory.Kind kind() {
    return kind;
  }

  public @Nullable String fromValue() {
    return fromValue;
  }

  public @Nullable String toValue() {
    return toValue;
  }

  public byte @Nullable [] note() {
    return note == null ? null : note.clone();
  }
}
