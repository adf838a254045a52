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
import vn.huongthien.access.Grant;
import vn.huongthien.access.Role;

/**
 * A role given to an account for an area, an organisation and a time. It waits until a second
 * person decides on it; confirmed it counts from its first to its last day unless it was revoked,
 * and stays in the table as the record of who could do what.
 */
@Entity
@Table(name = "role_grant")
public class RoleGrant {
  @Id private long id;
  @Version private int version;

  @Column(name = "account_id")
  private long accountId;

  @Enumerated(EnumType.STRING)
  private Role role = Role.VOLUNTEER;

  @Column(name = "province_id")
  private @Nullable Long provinceId;

  @Column(name = "commune_id")
  private @Nullable Long communeId;

  @Column(name = "organization_id")
  private @Nullable Long organizationId;

  @Column(name = "valid_from")
  private LocalDate validFrom = LocalDate.EPOCH;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @Column(name = "granted_by")
  private @Nullable Long grantedBy;

  @Column(name = "granted_at")
  private Instant grantedAt = Instant.EPOCH;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  protected RoleGrant() {}

  /** What is given, where and from when to when. */
  public record Terms(
      Role role,
      @Nullable Long provinceId,
      @Nullable Long communeId,
      @Nullable Long organizationId,
      LocalDate from,
      @Nullable LocalDate to) {
    /** The role and its place, without the days. */
    public Grant grant() {
      return new Grant(role, provinceId, communeId, organizationId);
    }
  }

  public RoleGrant(long id, long accountId, Terms terms, @Nullable Long grantedBy, Instant now) {
    this.id = id;
    this.accountId = accountId;
    this.role = terms.role();
    this.provinceId = terms.provinceId();
    this.communeId = terms.communeId();
    this.organizationId = terms.organizationId();
    this.validFrom = terms.from();
    this.validTo = terms.to();
    this.grantedBy = grantedBy;
    this.grantedAt = now;
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

  public Terms terms() {
    return new Terms(role, provinceId, communeId, organizationId, validFrom, validTo);
  }

  public @Nullable Long grantedBy() {
    return grantedBy;
  }

  public Instant grantedAt() {
    return grantedAt;
  }

  public @Nullable Instant revokedAt() {
    return revokedAt;
  }

  /** Ends it at once; a second time changes nothing. */
  public void revoke(Instant now) {
    if (revokedAt == null) {
      this.revokedAt = now;
    }
  }
}
