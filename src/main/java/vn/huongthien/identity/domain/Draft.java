package vn.huongthien.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What somebody typed into a form and has not sent yet, sealed. */
@Entity
@Table(name = "draft")
public class Draft {
  @Id private long id;
  @Version private int version;

  @Column(name = "account_id")
  private long accountId;

  private String form = "";

  @Column(name = "form_key")
  private String formKey = "";

  @Column(name = "body_sealed")
  private byte[] bodySealed = new byte[0];

  @Column(name = "saved_at")
  private Instant savedAt = Instant.EPOCH;

  protected Draft() {}

  public Draft(long id, long accountId, String form, String formKey) {
    this.id = id;
    this.accountId = accountId;
    this.form = form;
    this.formKey = formKey;
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

  public String form() {
    return form;
  }

  public String formKey() {
    return formKey;
  }

  public byte[] bodySealed() {
    return bodySealed.clone();
  }

  public Instant savedAt() {
    return savedAt;
  }

  /** Takes the newest text, sealed for this row. */
  public void keep(byte[] sealed, Instant now) {
    this.bodySealed = sealed.clone();
    this.savedAt = now;
  }
}
