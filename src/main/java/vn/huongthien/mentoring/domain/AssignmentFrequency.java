package vn.huongthien.mentoring.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.huongthien.shared.Ids;

/** A frequency of contact and the day from which it was agreed. Never changed. */
@Entity
@Table(name = "assignment_frequency")
public class AssignmentFrequency {
  @Id private long id;

  @Column(name = "assignment_id")
  private long assignmentId;

  private int days;

  @Column(name = "valid_from")
  private LocalDate validFrom = LocalDate.EPOCH;

  @Column(name = "agreed_by")
  private long agreedBy;

  protected AssignmentFrequency() {}

  public AssignmentFrequency(long assignmentId, int days, LocalDate validFrom, long agreedBy) {
    this.id = Ids.next();
    this.assignmentId = assignmentId;
    this.days = days;
    this.validFrom = validFrom;
    this.agreedBy = agreedBy;
  }

  public long id() {
    return id;
  }

  public long assignmentId() {
    return assignmentId;
  }

  public int days() {
    return days;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public long agreedBy() {
    return agreedBy;
  }
}
