package vn.huongthien.audit.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain. Whoever appends holds its row lock, which makes the numbers gapless. */
@Entity
@Table(name = "audit_head")
public class AuditHead {
  @Id private int id;
  private long seq;
  private byte[] hash = new byte[32];

  protected AuditHead() {}

  public long seq() {
    return seq;
  }

  public byte[] hash() {
    return hash.clone();
  }

  public void moveTo(AuditRow row) {
    this.seq = row.seq();
    this.hash = row.hash();
  }
}
