package vn.huongthien.mentoring.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.huongthien.shared.Ids;

/** A declared conflict: this mentor is never offered for this case. */
@Entity
@Table(name = "mentor_conflict")
public class MentorConflict {
  @Id private long id;
  @Version private int version;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "declared_by")
  private long declaredBy;

  @Column(name = "declared_on")
  private LocalDate declaredOn = LocalDate.EPOCH;

  protected MentorConflict() {}

  public MentorConflict(long accountId, long caseId, long declaredBy, LocalDate declaredOn) {
    this.id = Ids.next();
    this.accountId = accountId;
    this.caseId = caseId;
    this.declaredBy = declaredBy;
    this.declaredOn = declaredOn;
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public long accountId() {
    return accountId;
  }

  public long caseId() {
    return caseId;
  }

  public long declaredBy() {
    return declaredBy;
  }

  public LocalDate declaredOn() {
    return declaredOn;
  }
}
