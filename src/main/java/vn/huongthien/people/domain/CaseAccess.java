package vn.huongthien.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One account's relation to one case: assigned as a mentor, named on the allow list of a restricted
 * case, or kept away from it. Ended, never deleted.
 */
@Entity
@Table(name = "case_access")
public class CaseAccess {
  /** What the relation is. */
  public enum Kind {
    ASSIGNED,
    ALLOW,
    DENY
  }

  @Id private long id;
  @Version private int version;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "account_id")
  private long accountId;

  @Enumerated(EnumType.STRING)
  private Kind kind = Kind.DENY;

  @Column(name = "valid_from")
  private LocalDate validFrom = LocalDate.EPOCH;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  protected CaseAccess() {}

  public CaseAccess(long id, long caseId, long accountId, Kind kind, LocalDate from) {
    this.id = id;
    this.caseId = caseId;
    this.accountId = accountId;
    this.kind = kind;
    this.validFrom = from;
  }

  /** Ends it; {@code on} is the first day it counts no more. */
  public void end(LocalDate on) {
    validTo = on;
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public long caseId() {
    return caseId;
  }

  public long accountId() {
    return accountId;
  }

  public Kind kind() {
    return kind;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public @Nullable LocalDate validTo() {
    return validTo;
  }
}
