package vn.huongthien.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.huongthien.shared.Ids;

/** Somebody has read a notice; from then on it no longer counts as new for them. */
@Entity
@Table(name = "notice_reading")
public class NoticeReading {
  @Id private long id;
  @Version private int version;

  @Column(name = "notice_id")
  private long noticeId;

  @Column(name = "account_id")
  private long accountId;

  @Column(name = "read_at")
  private Instant readAt = Instant.EPOCH;

  protected NoticeReading() {}

  public NoticeReading(long noticeId, long accountId, Instant now) {
    this.id = Ids.next();
    this.noticeId = noticeId;
    this.accountId = accountId;
    this.readAt = now;
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public long noticeId() {
    return noticeId;
  }

  public long accountId() {
    return accountId;
  }

  public Instant readAt() {
    return readAt;
  }
}
