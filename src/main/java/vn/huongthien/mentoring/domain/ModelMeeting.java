package vn.huongthien.mentoring.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A meeting of a model; what it was about is sealed under the system key. */
@Entity
@Table(name = "model_meeting")
public class ModelMeeting {
  @Id private long id;
  @Version private int version;

  @Column(name = "model_id")
  private long modelId;

  @Column(name = "held_on")
  private LocalDate heldOn = LocalDate.EPOCH;

  private int attended;

  @Column(name = "note_sealed")
  private byte @Nullable [] noteSealed;

  @Column(name = "recorded_by")
  private long recordedBy;

  @Column(name = "client_key")
  private String clientKey = "";

  protected ModelMeeting() {}

  public ModelMeeting(long id, long modelId, LocalDate heldOn, int attended, String clientKey) {
    this.id = id;
    this.modelId = modelId;
    this.heldOn = heldOn;
    this.attended = attended;
    this.clientKey = clientKey;
  }

  public void write(byte @Nullable [] sealed, long by) {
    this.noteSealed = sealed == null ? null : sealed.clone();
    this.recordedBy = by;
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public long modelId() {
    return modelId;
  }

  public LocalDate heldOn() {
    return heldOn;
  }

  public int attended() {
    return attended;
  }

  public byte @Nullable [] noteSealed() {
    return noteSealed == null ? null : noteSealed.clone();
  }

  public long recordedBy() {
    return recordedBy;
  }

  public String clientKey() {
    return clientKey;
  }
}
