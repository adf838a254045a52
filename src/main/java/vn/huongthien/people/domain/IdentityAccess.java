package vn.huongthien.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One look into the vault, kept to hold everybody to a daily limit. */
@Entity
@Table(name = "identity_access")
public class IdentityAccess {
  /** A revealed identity, or a search by number. */
  public enum Kind {
    REVEAL,
    SEARCH
  }

  @Id private long id;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "case_id")
  private @Nullable Long caseId;

  private Instant at = Instant.EPOCH;

  @Enumerated(EnumType.STRING)
  private Kind kind = Kind.SEARCH;

  @Column(name = "field_group")
  private @Nullable String fieldGroup;

  protected IdentityAccess() {}

  private IdentityAccess(long id, long accountId, Instant at, Kind kind) {
    this.id = id;
    this.accountId = accountId;
    this.at = at;
    this.kind = kind;
  }

  public static IdentityAccess search(long id, long accountId, Instant at) {
    return new IdentityAccess(id, accountId, at, Kind.SEARCH);
  }

  public static IdentityAccess reveal(
      long id, long accountId, Instant at, long caseId, String fieldGroup) {
    IdentityAccess one = new IdentityAccess(id, accountId, at, Kind.REVEAL);
    one.caseId = caseId;
    one.fieldGroup = fieldGroup;
    return one;
  }

  public long id() {
    return id;
  }

  public long accountId() {
    return accountId;
  }

  public @Nullable Long caseId() {
    return caseId;
  }

  public Instant at() {
    return at;
  }

  public Kind kind() {
    return kind;
  }

  public @Nullable String fieldGroup() {
    return fieldGroup;
  }
}
