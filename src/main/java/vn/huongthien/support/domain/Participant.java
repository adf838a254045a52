package vn.huongthien.support.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** One case that takes part in an activity, with a result and a note of its own. */
@Entity
@Table(name = "participant")
public class Participant {
  @Id private long id;
  @Version private int version;

  @Column(name = "activity_id")
  private long activityId;

  @Column(name = "case_id")
  private long caseId;

  private @Nullable String result;

  @Column(name = "note_sealed")
  private byte @Nullable [] note;

  protected Participant() {}

  public Participant(long id, long activityId, long caseId) {
    this.id = id;
    this.activityId = activityId;
    this.caseId = caseId;
  }

  /** Says how it went for this case. */
  public void say(@Nullable String resultCode, byte @Nullable [] sealedNote) {
    result = resultCode;
    note = sealedNote;
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public long activityId() {
    return activityId;
  }

  public long caseId() {
    return caseId;
  }

  public @Nullable String result() {
    return result;
  }

  public byte @Nullable [] note() {
    return note == null ? null : note.clone();
  }
}
