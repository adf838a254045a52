package vn.huongthien.publishing.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.huongthien.platform.i18n.Language;
import vn.huongthien.publishing.Addresses;
import vn.huongthien.publishing.ContentKind;
import vn.huongthien.publishing.PublicationState;
import vn.huongthien.publishing.Release;
import vn.huongthien.shared.Ids;
import vn.huongthien.shared.Slugs;
import vn.huongthien.shared.Vn;

/**
 * One address of the public site. It is born with the first release of an item in a language, shows
 * the newest edition, and keeps its ten random characters for good. When it is taken down nothing
 * but those characters stays: not a word of the text is left in the table.
 */
@Entity
@Table(name = "pub_item")
@SuppressWarnings("UnusedVariable") // queries read all columns
public class PubItem {
  @Id private long id;
  @Version private int version;

  @Column(name = "item_id")
  private long itemId;

  private String lang = "";

  @Enumerated(EnumType.STRING)
  private ContentKind kind = ContentKind.POLICY;

  private int area;
  private String suffix = "";
  private String slug = "";
  private String title = "";

  @Column(name = "lead_text")
  private String lead = "";

  private String body = "";

  @Column(name = "place_label")
  private String placeLabel = "";

  private String notice = "";

  @Column(name = "search_text")
  private String searchText = "";

  @Enumerated(EnumType.STRING)
  private PublicationState state = PublicationState.LIVE;

  @Column(name = "first_at")
  private Instant firstAt = Instant.EPOCH;

  @Column(name = "changed_at")
  private Instant changedAt = Instant.EPOCH;

  protected PubItem() {}

  public PubItem(Release release, Instant now) {
    this.id = Ids.next();
    this.itemId = release.itemId();
    this.lang = release.language().code();
    this.kind = release.kind();
    this.suffix = Slugs.suffix();
    this.firstAt = now;
    show(release, now);
  }

  /** Shows this edition from now on; the address ends as before. */
  public final void show(Release release, Instant now) {
    area = release.area();
    slug = Slugs.of(release.title());
    title = release.title();
    lead = release.lead();
    body = release.body();
    placeLabel = release.placeLabel();
    notice = release.notice();
    searchText = ' ' + Vn.fold(String.join(" ", title, lead, placeLabel, body));
    changedAt = now;
  }

  /** Keeps the title and says why the rest is gone. */
  public void withdraw(String why, Instant now) {
    state = PublicationState.WITHDRAWN;
    notice = why;
    lead = "";
    body = "";
    searchText = "";
    changedAt = now;
  }

  /** Forgets everything that can be read. */
  public void takeDown(Instant now) {
    state = PublicationState.TAKEN_DOWN;
    slug = "";
    title = "";
    lead = "";
    body = "";
    placeLabel = "";
    notice = "";
    searchText = "";
    changedAt = now;
  }

  public long id() {
    return id;
  }

  public ContentKind kind() {
    return kind;
  }

  public PublicationState state() {
    return state;
  }

  public String path() {
    return Addresses.item(Language.of(lang), kind, slug, suffix);
  }

  /** The address without a word of the title, which stays readable after a takedown. */
  public String bareAddress() {
    return Addresses.item(Language.of(lang), kind, "", suffix);
  }

  /** Its ten random characters. */
  public String suffix() {
    return suffix;
  }

  public long itemId() {
    return itemId;
  }

  public String body() {
    return body;
  }

  public String notice() {
    return notice;
  }
}
