package vn.huongthien.newsroom.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.huongthien.shared.Ids;

/** Somebody who wrote, edited or anonymised an edition, and so may approve none of the item. */
@Entity
@Table(name = "news_author")
@SuppressWarnings("UnusedVariable") // queries read all columns
public class EditionAuthor {
  @Id private long id;

  @Column(name = "item_id")
  private long itemId;

  @Column(name = "edition_id")
  private long editionId;

  @Column(name = "account_id")
  private long accountId;

  private Instant at = Instant.EPOCH;

  protected EditionAuthor() {}

  public EditionAuthor(Edition edition, long accountId, Instant at) {
    this.id = Ids.next();
    this.itemId = edition.itemId();
    this.editionId = edition.id();
    this.accountId = accountId;
    this.at = at;
  }
}
