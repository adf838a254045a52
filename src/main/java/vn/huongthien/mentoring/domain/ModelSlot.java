package vn.huongthien.mentoring.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.huongthien.shared.Ids;

/** How many members a kind of organisation sends into a model. */
@Entity
@Table(name = "model_slot")
public class ModelSlot {
  @Id private long id;
  @Version private int version;

  @Column(name = "model_id")
  private long modelId;

  @Column(name = "org_kind")
  private String orgKind = "";

  private int seats;

  protected ModelSlot() {}

  public ModelSlot(long modelId, String orgKind, int seats) {
    this.id = Ids.next();
    this.modelId = modelId;
    this.orgKind = orgKind;
    this.seats = seats;
  }

  public void resize(int wanted) {
    this.seats = wanted;
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

  public String orgKind() {
    return orgKind;
  }

  public int seats() {
    return seats;
  }
}
