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
import vn.huongthien.access.Role;
import vn.huongthien.shared.Ids;

/**
 * Something that members of staff should know: written once, shown to a role and an area until its
 * last day or until it is taken back, never changed.
 */
@Entity
@Table(name = "staff_notice")
public class StaffNotice {
  @Id private long id;
  @Version private int version;

  @Column(name = "title_sealed")
  private byte[] title = new byte[0];

  @Column(name = "body_sealed")
  private byte[] body = new byte[0];

  @Enumerated(EnumType.STRING)
  private @Nullable Role role;

  @Column(name = "province_id")
  private @Nullable Long provinceId;

  @Column(name = "valid_to")
  private LocalDate validTo = LocalDate.EPOCH;

  @Column(name = "written_by")
  private long writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt = Instant.EPOCH;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  protected StaffNotice() {}

  /** For whom and how long; a part that is null narrows nothing. */
  public record Audience(@Nullable Role role, @Nullable Long provinceId, LocalDate validTo) {}

  public StaffNotice(Audience audience, long writtenBy, Instant now) {
    this.id = Ids.next();
    this.role = audience.role();
    this.provinceId = audience.provinceId();
    this.validTo = audience.validTo();
    this.writtenBy = writtenBy;
    this.writtenAt = now;
  }

  /** Its words, sealed for this row. */
  public void say(byte[] sealedTitle, byte[] sealedBody) {
    this.title = sealedTitle.clone();
    this.body = sealedBody.clone();
  }

  /** Takes it back; a second time changes nothing. */
  public void end(Instant now) {
    if (endedAt == null) {
      endedAt = now;
    }
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public byte[] title() {
    return title.clone();
  }

  public byte[] body() {
    return body.clone();
  }

  public Audience audience() {
    return new Audience(role, provinceId, validTo);
  }

  public long writtenBy() {
    return writtenBy;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public @Nullable Instant endedAt() {
    return endedAt;
  }
}
