package vn.huongthien.stories.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.huongthien.shared.Ids;

/** Who did what at the workbench: position and kind, never the words. */
@Entity
@Table(name = "anonymisation_step")
@SuppressWarnings("UnusedVariable") // queries read all columns
public class AnonymisationStep {
  @Id private long id;

  @Column(name = "story_id")
  private long storyId;

  private Instant at = Instant.EPOCH;

  @Column(name = "account_id")
  private long accountId;

  private String step = "";
  private String finding = "";

  protected AnonymisationStep() {}

  public AnonymisationStep(long storyId, long account, Instant at, String step, String finding) {
    this.id = Ids.next();
    this.storyId = storyId;
    this.accountId = account;
    this.at = at;
    this.step = step;
    this.finding = finding;
  }
}
