package vn.huongthien.support.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an activity said before it was corrected, and why. Written once, never changed. */
@Entity
@Table(name = "activity_amendment")
public class ActivityAmendment {
  @Id private long id;

  @Column(name = "activity_id")
  private long activityId;

  @Column(name = "case_id")
  private long caseId;

  private Instant at = Instant.EPOCH;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "before_sealed")
  private byte @Nullable [] before;

  @Column(name = "reason_sealed")
  private byte @Nullable [] reason;

  protected ActivityAmendment() {}

  public ActivityAmendment(
      long id, SupportActivity activity, Instant at, byte @Nullable [] before) {
    this.id = id;
    this.activityId = activity.id();
    this.caseId = activity.caseId();
    this.accountId = activity.authorId();
    this.at = at;
    this.before = before;
  }

  public void because(byte @Nullable [] sealedReason) {
    reason = sealedReason;
  }

  public long id() {
    return id;
  }

  public long activityId() {
    return activityId;
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

  public byte @Nullable [] before() {
    return before == null ? null : before.clone();
  }

  public byte @Nullable [] reason() {
    return reason == null ? null : reason.clone();
  }
}
