package vn.huongthien.mentoring.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.huongthien.mentoring.AssignmentState;
import vn.huongthien.mentoring.MentorRole;
import vn.huongthien.shared.RuleViolated;

/**
 * A mentor for a case. An officer proposes it and with that asks both sides; the mentor answers in
 * person, the person's answer is written down by the officer. When both have agreed it begins, with
 * the frequency of contact they agreed on. It may pause; it ends by reaching its goal, early, or by
 * another mentor taking the place. If either side says no, it never begins.
 */
@Entity
@Table(name = "mentoring_assignment")
public class MentoringAssignment {
  /** Contacts further apart than a year are no mentoring. */
  public static final int MAX_DAYS = 366;

  @Id private long id;
  @Version private int version;

  @Column(name = "case_id")
  private long caseId;

  @Column(name = "mentor_account_id")
  private long mentorAccountId;

  @Enumerated(EnumType.STRING)
  private MentorRole role = MentorRole.MAIN;

  @Column(name = "model_id")
  private @Nullable Long modelId;

  @Column(name = "replaces_id")
  private @Nullable Long replacesId;

  @Enumerated(EnumType.STRING)
  private AssignmentState state = AssignmentState.PROPOSED;

  @Column(name = "frequency_days")
  private int frequencyDays;

  @Column(name = "proposed_by")
  private long proposedBy;

  @Column(name = "proposed_on")
  private LocalDate proposedOn = LocalDate.EPOCH;

  @Column(name = "mentor_agreed_on")
  private @Nullable LocalDate mentorAgreedOn;

  @Column(name = "person_agreed_on")
  private @Nullable LocalDate personAgreedOn;

  @Column(name = "person_answer_by")
  private @Nullable Long personAnswerBy;

  @Column(name = "started_on")
  private @Nullable LocalDate startedOn;

  @Column(name = "ended_on")
  private @Nullable LocalDate endedOn;

  @Column(name = "end_reason")
  private @Nullable String endReason;

  @Column(name = "open_key")
  private @Nullable String openKey;

  @Column(name = "main_case_id")
  private @Nullable Long mainCaseId;

  protected MentoringAssignment() {}

  /** What is proposed. */
  public record Proposal(
      long caseId,
      long mentorAccountId,
      MentorRole role,
      @Nullable Long modelId,
      @Nullable Long replacesId,
      int frequencyDays) {}

  public MentoringAssignment(long id, Proposal proposal, long by, LocalDate on) {
    this.id = id;
    this.caseId = proposal.caseId();
    this.mentorAccountId = proposal.mentorAccountId();
    this.role = proposal.role();
    this.modelId = proposal.modelId();
    this.replacesId = proposal.replacesId();
    this.proposedBy = by;
    this.proposedOn = on;
    this.openKey = caseId + ":" + mentorAccountId;
    agreeFrequency(proposal.frequencyDays());
    become(AssignmentState.AWAITING);
  }

  private void become(AssignmentState next) {
    if (!state.canBecome(next)) {
      throw new RuleViolated("rule.mentoring.state");
    }
    state = next;
    if (next.isOver()) {
      openKey = null;
      mainCaseId = null;
    }
  }

  /** The mentor's own yes. */
  public void mentorAgrees(LocalDate on) {
    require(state == AssignmentState.AWAITING);
    mentorAgreedOn = on;
  }

  /** The person's yes, as the officer was told. */
  public void personAgrees(LocalDate on, long writtenBy) {
    require(state == AssignmentState.AWAITING);
    personAgreedOn = on;
    personAnswerBy = writtenBy;
  }

  /** Whether nobody is left to be asked. */
  public boolean bothAgreed() {
    return mentorAgreedOn != null && personAgreedOn != null;
  }

  /** Begins, after both have agreed. */
  public void start(LocalDate on) {
    require(bothAgreed());
    become(AssignmentState.ACTIVE);
    startedOn = on;
    mainCaseId = role == MentorRole.MAIN ? Long.valueOf(caseId) : null;
  }

  /** One side said no. */
  public void decline(LocalDate on, @Nullable Long writtenBy) {
    become(AssignmentState.DECLINED);
    endedOn = on;
    if (writtenBy != null) {
      personAnswerBy = writtenBy;
    }
  }

  public void pause() {
    become(AssignmentState.PAUSED);
  }

  public void resume() {
    require(state == AssignmentState.PAUSED);
    become(AssignmentState.ACTIVE);
  }

  /**
   * @param outcome COMPLETED, ENDED_EARLY or REPLACED
   * @param reason code of ASSIGNMENT_END
   */
  public void end(AssignmentState outcome, String reason, LocalDate on) {
    require(outcome.isOver() && outcome != AssignmentState.DECLINED);
    become(outcome);
    endedOn = on;
    endReason = reason;
  }

  public void agreeFrequency(int days) {
    if (days < 1 || days > MAX_DAYS) {
      throw new RuleViolated("rule.mentoring.frequency");
    }
    require(!state.isOver());
    frequencyDays = days;
  }

  private static void require(boolean kept) {
    if (!kept) {
      throw new RuleViolated("rule.mentoring.state");
    }
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

  public long mentorAccountId() {
    return mentorAccountId;
  }

  public MentorRole role() {
    return role;
  }

  public @Nullable Long modelId() {
    return modelId;
  }

  public @Nullable Long replacesId() {
    return replacesId;
  }

  public AssignmentState state() {
    return state;
  }

  public int frequencyDays() {
    return frequencyDays;
  }

  public long proposedBy() {
    return proposedBy;
  }

  public LocalDate proposedOn() {
    return proposedOn;
  }

  public @Nullable LocalDate mentorAgreedOn() {
    return mentorAgreedOn;
  }

  public @Nullable LocalDate personAgreedOn() {
    return personAgreedOn;
  }

  public @Nullable Long personAnswerBy() {
    return personAnswerBy;
  }

  public @Nullable LocalDate startedOn() {
    return startedOn;
  }

  public @Nullable LocalDate endedOn() {
    return endedOn;
  }

  public @Nullable String endReason() {
    return endReason;
  }

  /** Null once it is over, so that the same pair may begin again. */
  public @Nullable String openKey() {
    return openKey;
  }

  /** The case while this is its running main assignment. */
  public @Nullable Long mainCaseId() {
    return mainCaseId;
  }
}
