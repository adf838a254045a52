package vn.huongthien.publishing.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row whose number counts every change of what is public. */
@Entity
@Table(name = "pub_site")
public class PubSite {
  @Id private int id;
  private long generation;

  protected PubSite() {}

  public long next() {
    return ++generation;
  }

  public long generation() {
    return generation;
  }
}
