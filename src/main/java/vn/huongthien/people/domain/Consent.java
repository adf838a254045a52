package vn.huongthien.people.domain;

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
import vn.huongthien.people.ConsentElement;
import vn.huongthien.people.ConsentMeans;
import vn.huongthien.people.ConsentPurpose;
import vn.huongthien.people.ConsentState;
import vn.huongthien.shared.RuleViolated;

/**
 * A question put to one person for one purpose, element and channel. It is explained in the words
 * of one text, then given until a day or refused. What was given can be taken back at any time,
 * runs out on its day, or is replaced by a newer yes. Refusing changes nothing else in the world.
 * Each step leaves a {@link ConsentEvent} behind.
 */
@Entity
@Table(name = "consent")
public class Consent {
  @Id private long id;
  @Version private int version;

  @Column(name = "case_id")
  private long caseId;

  @Enumerated(EnumType.STRING)
  private ConsentPurpose purpose = ConsentPurpose.STORY_TEXT;

  @Enumerated(EnumType.STRING)
  private ConsentElement element = ConsentElement.TEXT;

  private String channel = "";

  @Enumerated(EnumType.STRING)
  private ConsentState state = ConsentState.NOT_ASKED;

  @Column(name = "text_id")
  private long textId;

  @Column(name = "explained_by")
  private long explainedBy;

  @Column(name = "explained_at")
  private Instant explainedAt = Instant.EPOCH;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "expires_on")
  private @Nullable LocalDate expiresOn;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  protected Consent() {}

  /** What is asked of whom. */
  public record Question(
      long caseId, ConsentPurpose purpose, ConsentElement element, String channel) {
    public Question {
      if (!purpose.elements().contains(element)) {
        throw new RuleViolated("rule.consent.element");
      }
    }
  }

  /** Who takes down a step, when, and how it was said. */
  public record Step(Instant at, long accountId, ConsentMeans means) {}

  public Consent(long id, Question question) {
    this.id = id;
    this.caseId = question.caseId();
    this.purpose = question.purpose();
    this.element = question.element();
    this.channel = question.channel();
  }

  /** The person was told, in the words of this text, what a yes would mean. */
  public ConsentEvent explain(long text, Step step) {
    ConsentEvent event = become(ConsentState.EXPLAINED, step);
    textId = text;
    explainedBy = step.accountId();
    explainedAt = step.at();
    return event;
  }

  /**
   * The person said yes.
   *
   * @param lastDay the last day on which the yes counts
   */
  public ConsentEvent give(LocalDate lastDay, LocalDate today, Step step) {
    if (lastDay.isBefore(today)) {
      throw new RuleViolated("rule.consent.past");
    }
    ConsentEvent event = become(ConsentState.GIVEN, step);
    answeredAt = step.at();
    expiresOn = lastDay;
    return event;
  }

  public ConsentEvent refuse(Step step) {
    ConsentEvent event = become(ConsentState.REFUSED, step);
    answeredAt = step.at();
    return event;
  }

  public ConsentEvent withdraw(Step step) {
    return end(ConsentState.WITHDRAWN, step);
  }

  public ConsentEvent expire(Step step) {
    return end(ConsentState.EXPIRED, step);
  }

  /** A newer yes to the same question takes its place. */
  public ConsentEvent replace(Step step) {
    return end(ConsentState.REPLACED, step);
  }

  private ConsentEvent end(ConsentState how, Step step) {
    ConsentEvent event = become(how, step);
    endedAt = step.at();
    return event;
  }

  private ConsentEvent become(ConsentState next, Step step) {
    if (!state.mayBecome(next)) {
      throw new RuleViolated("rule.consent.state." + state);
    }
    ConsentEvent event = new ConsentEvent(id, state, next, step);
    state = next;
    return event;
  }

  public Question question() {
    return new Question(caseId, purpose, element, channel);
  }

  public long id() {
    return id;
  }

  public long caseId() {
    return caseId;
  }

  public ConsentState state() {
    return state;
  }

  public long textId() {
    return textId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Consent consent && consent.id == id;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }
}
