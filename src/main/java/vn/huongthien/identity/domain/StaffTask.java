package vn.huongthien.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Permission;

/**
 * Something to be done or to be known, for one member of staff or for everybody who may do it in an
 * area. Open until somebody closes it; while it is open, its key keeps a second one of the same
 * kind away.
 */
@Entity
@Table(name = "staff_task")
public class StaffTask {
  @Id private long id;
  @Version private int version;
  private String kind = "";

  @Column(name = "case_id")
  private @Nullable Long caseId;

  @Column(name = "assignee_id")
  private @Nullable Long assigneeId;

  @Enumerated(EnumType.STRING)
  private @Nullable Permission permission;

  @Column(name = "province_id")
  private @Nullable Long provinceId;

  @Column(name = "commune_id")
  private @Nullable Long communeId;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Column(name = "subject_key")
  private String subjectKey = "";

  @Column(name = "subject_args")
  private String subjectArgs = "";

  private String link = "";

  @Column(name = "open_key")
  private @Nullable String openKey;

  @Column(name = "opened_at")
  private Instant openedAt = Instant.EPOCH;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "closed_by")
  private @Nullable Long closedBy;

  protected StaffTask() {}

  /** For whom: one account, or all with a permission in a place. */
  public record Audience(
      @Nullable Long assigneeId,
      @Nullable Permission permission,
      @Nullable Long provinceId,
      @Nullable Long communeId) {}

  /** What it says. */
  public record Subject(
      String kind,
      @Nullable Long caseId,
      @Nullable LocalDate dueOn,
      String key,
      String args,
      String link) {}

  public StaffTask(
      long id, Audience audience, Subject subject, @Nullable String openKey, Instant now) {
    this.id = id;
    this.assigneeId = audience.assigneeId();
    this.permission = audience.permission();
    this.provinceId = audience.provinceId();
    this.communeId = audience.communeId();
    this.kind = subject.kind();
    this.caseId = subject.caseId();
    this.dueOn = subject.dueOn();
    this.subjectKey = subject.key();
    this.subjectArgs = subject.args();
    this.link = subject.link();
    this.openKey = openKey;
    this.openedAt = now;
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public Audience audience() {
    return new Audience(assigneeId, permission, provinceId, communeId);
  }

  public Subject subject() {
    return new Subject(kind, caseId, dueOn, subjectKey, subjectArgs, link);
  }

  public @Nullable String openKey() {
    return openKey;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public @Nullable Instant closedAt() {
    return closedAt;
  }

  public @Nullable Long closedBy() {
    return closedBy;
  }

  /** Closes it; a second time changes nothing. */
  public void close(@Nullable Long by, Instant now) {
    if (closedAt == null) {
      this.closedAt = now;
      this.closedBy = by;
      this.openKey = null;
    }
  }
}
