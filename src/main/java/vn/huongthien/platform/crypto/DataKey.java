package vn.huongthien.platform.crypto;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A wrapped data key; born with its owner, and deleting it is the erasure of the owner. */
@Entity
@Table(name = "data_key")
class DataKey {
  @Id private long id;
  @Version private int version;
  private String owner = "";

  @Column(name = "wrapped")
  private String wrapped = "";

  protected DataKey() {}

  DataKey(long id, String owner, String wrapped) {
    this.id = id;
    this.owner = owner;
    this.wrapped = wrapped;
  }

  long id() {
    return id;
  }

  String owner() {
    return owner;
  }

  int version() {
    return version;
  }

  String wrapped() {
    return wrapped;
  }
}
