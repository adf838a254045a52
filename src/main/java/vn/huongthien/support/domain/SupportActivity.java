package vn.huongthien.support.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.huongthien.shared.BusinessTime;
import vn.huongthien.shared.Conflict;
import vn.huongthien.shared.RuleViolated;
import vn.huongthien.support.ActivityState;

/**
 * One act of support by one author. It is written down after it happened, or planned first and
 * completed later; when nobody was met it says why. Put off, it points to the next one. It keeps
 * its author for good, and what it said before a correction is kept beside it.
 */
@Entity
@Table(name = "support_activity")
public class SupportActivity {
  @Id private long id;
  @Version private int version;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "model_id")
  private @Nullable Long modelId;

  @Column(name = "author_id")
  private long authorId;

  private String kind = "";
  private String mode = "";

  @Column(name = "planned_at")
  private @Nullable Instant plannedAt;

  @Column(name = "happened_at")
  private @Nullable Instant happenedAt;

  @Column(name = "happened_on")
  private @Nullable LocalDate happenedOn;

  @Enumerated(EnumType.STRING)
  private ActivityState state = ActivityState.PLANNED;

  @Column(name = "not_met_reason")
  private @Nullable String notMetReason;

  @Column(name = "note_sealed")
  private byte @Nullable [] note;

  @Column(name = "previous_id")
  private @Nullable Long previousId;

  @Column(name = "recorded_at")
  private Instant recordedAt = Instant.EPOCH;

  @Column(name = "client_key")
  private String clientKey = "";

  protected SupportActivity() {}

  /** What does not change: about whom, by whom, written down when and by which form. */
  public record Origin(
      long caseId, @Nullable Long modelId, long authorId, Instant recordedAt, String clientKey) {}

  /** A planned activity. */
  public static SupportActivity planned(
      long id, Origin origin, String kind, String mode, Instant plannedAt) {
    SupportActivity activity = new SupportActivity(id, origin, kind, mode);
    activity.plannedAt = plannedAt;
    return activity;
  }

  /** An activity that is written down after it happened. */
  public static SupportActivity happened(
      long id, Origin origin, String kind, String mode, Outcome outcome) {
    SupportActivity activity = new SupportActivity(id, origin, kind, mode);
    activity.complete(outcome);
    return activity;
  }

  private SupportActivity(long id, Origin origin, String kind, String mode) {
    this.id = id;
    this.caseId = origin.caseId();
    this.modelId = origin.modelId();
    this.authorId = origin.authorId();
    this.recordedAt = origin.recordedAt();
    this.clientKey = origin.clientKey();
    this.kind = kind;
    this.mode = mode;
  }

  /**
   * How it ended.
   *
   * @param notMetReason null when the person was met
   */
  public record Outcome(Instant at, @Nullable String notMetReason) {}

  /** Says how it ended, once. */
  public void complete(Outcome outcome) {
    become(outcome.notMetReason() == null ? ActivityState.DONE : ActivityState.NOT_MET);
    set(outcome);
  }

  /** Corrects how it ended. */
  public void amend(String newKind, String newMode, Outcome outcome) {
    if (state != ActivityState.DONE && state != ActivityState.NOT_MET) {
      throw new RuleViolated("rule.support.notHappened");
    }
    kind = newKind;
    mode = newMode;
    state = outcome.notMetReason() == null ? ActivityState.DONE : ActivityState.NOT_MET;
    set(outcome);
  }

  private void set(Outcome outcome) {
    happenedAt = outcome.at();
    happenedOn = BusinessTime.date(outcome.at());
    notMetReason = outcome.notMetReason();
  }

  /** Puts it off; the next one is made beside it. */
  public SupportActivity postpone(long nextId, Instant plannedAt, Instant now, String key) {
    become(ActivityState.POSTPONED);
    SupportActivity next =
        planned(nextId, new Origin(caseId, modelId, authorId, now, key), kind, mode, plannedAt);
    next.previousId = id;
    return next;
  }

  public void cancel() {
    become(ActivityState.CANCELLED);
  }

  private void become(ActivityState next) {
    if (!state.canBecome(next)) {
      throw new RuleViolated("rule.support.state");
    }
    state = next;
  }

  /** Refuses what was decided on an older state than this one. */
  public void expectVersion(int read) {
    if (read != version) {
      throw new Conflict("activity");
    }
  }

  public void note(byte @Nullable [] sealed) {
    note = sealed;
  }

  public long id() {
    return id;
  }

  public int version() {
    return version;
  }

  public long caseId() {
    return caseId;
  }

  public @Nullable Long modelId() {
    return modelId;
  }

  public long authorId() {
    return authorId;
  }

  public String kind() {
    return kind;
  }

  public String mode() {
    return mode;
  }

  public @Nullable Instant plannedAt() {
    return plannedAt;
  }

  public @Nullable Instant happenedAt() {
    return happenedAt;
  }

  public @Nullable LocalDate happenedOn() {
    return happenedOn;
  }

  public ActivityState state() {
    return state;
  }

  public @Nullable String notMetReason() {
    return notMetReason;
  }

  public byte @Nullable [] note() {
    return note == null ? null : note.clone();
  }

  public @Nullable Long previousId() {
    return previousId;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public String clientKey() {
    return clientKey;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SupportActivity a && a.id == id;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }
}
