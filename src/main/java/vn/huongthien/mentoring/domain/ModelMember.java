package vn.huongthien.mentoring.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.Ids;

/** Who sits in a slot of a model, from when to when. */
@Entity
@Table(name = "model_member")
public class ModelMember {
  @Id private long id;
  @Version private int version;

  @Column(name = "model_id")
  private long modelId;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "org_kind")
  private String orgKind = "";

  private boolean leads;

  @Column(name = "joined_on")
  private LocalDate joinedOn = LocalDate.EPOCH;

  @Column(name = "left_on")
  private @Nullable LocalDate leftOn;

  @Column(name = "open_key")
  private @Nullable String openKey;

  protected ModelMember() {}

  public ModelMember(long modelId, long accountId, String orgKind, boolean leads, LocalDate on) {
    this.id = Ids.next();
    this.modelId = modelId;
    this.accountId = accountId;
    this.orgKind = orgKind;
    this.leads = leads;
    this.joinedOn = on;
    this.openKey = openKey(modelId, accountId);
  }

  /** One open membership a model and account. */
  public static String openKey(long modelId, long accountId) {
    return modelId + ":" + accountId;
  }

  public void leave(LocalDate on) {
    if (leftOn == null) {
      leftOn = on;
      openKey = null;
    }
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

  public long accountId() {
    return accountId;
  }

  public String orgKind() {
    return orgKind;
  }

  public boolean leads() {
    return leads;
  }

  public LocalDate joinedOn() {
    return joinedOn;
  }

  public @Nullable LocalDate leftOn() {
    return leftOn;
  }

  public @Nullable String openKey() {
    return openKey;
  }
}
