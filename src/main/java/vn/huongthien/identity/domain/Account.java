package vn.huongthien.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.shared.Vn;

/**
 * A member of staff. Born by an administrator without a password, it comes to life when its owner
 * follows the one-time link and sets one. Deactivated it can't sign in and its sessions end; it is
 * never deleted, because what it did keeps its author.
 */
@Entity
@Table(name = "account")
public class Account {
  @Id private long id;
  @Version private int version;

  @Column(name = "user_name")
  private String userName = "";

  @Column(name = "display_name")
  private String displayName = "";

  @Column(name = "name_fold")
  private String nameFold = "";

  @Column(name = "phone_sealed")
  private byte @Nullable [] phoneSealed;

  private String language = Language.VI.code();

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  @Column(name = "password_changed_at")
  private @Nullable Instant passwordChangedAt;

  private boolean active;

  @Column(name = "created_at")
  private Instant createdAt = Instant.EPOCH;

  @Column(name = "last_sign_in_at")
  private @Nullable Instant lastSignInAt;

  protected Account() {}

  public Account(long id, String userName, String displayName, Language language, Instant now) {
    this.id = id;
    this.userName = userName;
    this.displayName = Vn.nfc(displayName);
    this.nameFold = Vn.fold(displayName);
    this.language = language.code();
    this.active = true;
    this.createdAt = now;
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public String userName() {
    return userName;
  }

  public String displayName() {
    return displayName;
  }

  public String nameFold() {
    return nameFold;
  }

  public Language language() {
    return Language.of(language);
  }

  public boolean isActive() {
    return active;
  }

  public @Nullable String passwordHash() {
    return passwordHash;
  }

  public @Nullable Instant passwordChangedAt() {
    return passwordChangedAt;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public @Nullable Instant lastSignInAt() {
    return lastSignInAt;
  }

  public byte @Nullable [] phoneSealed() {
    return phoneSealed == null ? null : phoneSealed.clone();
  }

  /** Keeps the phone, sealed by the caller for this very cell. */
  public void keepPhone(byte @Nullable [] sealed) {
    this.phoneSealed = sealed == null ? null : sealed.clone();
  }

  /** Takes a new password; the caller has checked its rules and hashed it. */
  public void setPassword(String hash, Instant now) {
    this.passwordHash = hash;
    this.passwordChangedAt = now;
  }

  /** The same password under stronger parameters. */
  public void rehash(String hash) {
    this.passwordHash = hash;
  }

  public void signedIn(Instant now) {
    this.lastSignInAt = now;
  }

  public void speak(Language chosen) {
    this.language = chosen.code();
  }

  public void deactivate() {
    this.active = false;
  }

  public void reactivate() {
    this.active = true;
  }
}
