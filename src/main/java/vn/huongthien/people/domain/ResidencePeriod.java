package vn.huongthien.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time a person lived in a commune; the open one is where the case stands now. */
@Entity
@Table(name = "residence_period")
public class ResidencePeriod {
  @Id private long id;
  @Version private int version;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "commune_id")
  private long communeId;

  @Column(name = "province_id")
  private long provinceId;

  @Column(name = "from_on")
  private LocalDate fromOn = LocalDate.EPOCH;

  @Column(name = "to_on")
  private @Nullable LocalDate toOn;

  protected ResidencePeriod() {}

  public ResidencePeriod(long id, long caseId, long communeId, long provinceId, LocalDate fromOn) {
    this.id = id;
    this.caseId = caseId;
    this.communeId = communeId;
    this.provinceId = provinceId;
    this.fromOn = fromOn;
  }

  /** Ends it; {@code on} is the first day elsewhere. */
  public void end(LocalDate on) {
    toOn = on;
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

  public long communeId() {
    return communeId;
  }

  public long provinceId() {
    return provinceId;
  }

  public LocalDate fromOn() {
    return fromOn;
  }

  public @Nullable LocalDate toOn() {
    return toOn;
  }
}
