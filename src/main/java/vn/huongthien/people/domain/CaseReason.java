package vn.huongthien.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.huongthien.people.ReasonCategory;

/** The reason for which one account reads one case, until it runs out. Written once. */
@Entity
@Table(name = "case_reason")
public class CaseReason {
  @Id private long id;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "account_id")
  private long accountId;

  @Enumerated(EnumType.STRING)
  private ReasonCategory category = ReasonCategory.REQUEST;

  @Column(name = "reason_sealed")
  private byte[] reason = new byte[0];

  @Column(name = "given_at")
  private Instant givenAt = Instant.EPOCH;

  @Column(name = "until_at")
  private Instant untilAt = Instant.EPOCH;

  protected CaseReason() {}

  /** When it was given and how long it counts. */
  public record Time(Instant givenAt, Instant untilAt) {}

  public CaseReason(
      long id, long caseId, long accountId, ReasonCategory category, byte[] reason, Time time) {
    this.id = id;
    this.caseId = caseId;
    this.accountId = accountId;
    this.category = category;
    this.reason = reason.clone();
    this.givenAt = time.givenAt();
    this.untilAt = time.untilAt();
  }

  public long id() {
    return id;
  }

  public long caseId() {
    return caseId;
  }

  public long accountId() {
    return accountId;
  }

  public ReasonCategory category() {
    return category;
  }

  public byte[] reason() {
    return reason.clone();
  }

  public Instant givenAt() {
    return givenAt;
  }

  public Instant untilAt() {
    return untilAt;
  }
}
