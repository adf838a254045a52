package vn.huongthien.mentoring.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a mentor can do and how many people at a time; without a pledge nobody is entrusted. */
@Entity
@Table(name = "mentor_profile")
public class MentorProfile {
  @Id
  @Column(name = "account_id")
  private long accountId;

  @Version private int version;

  @Column(name = "org_id")
  private @Nullable Long orgId;

  @Column(name = "province_id")
  private long provinceId;

  @Column(name = "commune_id")
  private @Nullable Long communeId;

  private int capacity;
  private String skills = "";

  @Column(name = "pledge_on")
  private @Nullable LocalDate pledgeOn;

  private boolean available;

  protected MentorProfile() {}

  public MentorProfile(long accountId) {
    this.accountId = accountId;
  }

  /** What is entered about a mentor; skills are codes of the list NEED. */
  public record Details(
      @Nullable Long orgId,
      long provinceId,
      @Nullable Long communeId,
      int capacity,
      Set<String> skills,
      @Nullable LocalDate pledgeOn,
      boolean available) {}

  public void describe(Details details) {
    this.orgId = details.orgId();
    this.provinceId = details.provinceId();
    this.communeId = details.communeId();
    this.capacity = details.capacity();
    this.skills = String.join(" ", new TreeSet<>(details.skills()));
    this.pledgeOn = details.pledgeOn();
    this.available = details.available();
  }

  public long accountId() {
    return accountId;
  }

  public int version() {
    return version;
  }

  public @Nullable Long orgId() {
    return orgId;
  }

  public long provinceId() {
    return provinceId;
  }

  public @Nullable Long communeId() {
    return communeId;
  }

  public int capacity() {
    return capacity;
  }

  public Set<String> skills() {
    return skills.isEmpty() ? Set.of() : Set.of(skills.split(" "));
  }

  public @Nullable LocalDate pledgeOn() {
    return pledgeOn;
  }

  public boolean isAvailable() {
    return available;
  }
}
