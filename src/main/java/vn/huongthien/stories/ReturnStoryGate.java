package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.newsroom.Gates;
import vn.huongthien.shared.RuleViolated;

/**
 * The confirmer sends an edition back. The newsroom learns the code of the reason, not the note.
 */
@ApplicationScoped
public class ReturnStoryGate {
  private final GateDesk desk;
  private final Gates gates;
  private final StoryTasks tasks;

  @Inject
  public ReturnStoryGate(GateDesk desk, Gates gates, StoryTasks tasks) {
    this.desk = desk;
    this.gates = gates;
    this.tasks = tasks;
  }

  /** Why it goes back. */
  public enum Reason {
    RECOGNISABLE,
    CONSENT_UNCLEAR,
    NOT_TRUE,
    SOMEBODY_ELSE
  }

  /** The return, with a note that stays on the case side. */
  public record Command(long editionId, Reason reason, String note) implements AuditSubject {
    @Override
    public long auditObject() {
      return editionId;
    }
  }

  @Requires(Permission.PASS_PRIVACY_GATE)
  @Transactional
  @Audited(action = "story.gate.return", object = "edition")
  public long execute(Command c) {
    GateDesk.Waiting waiting = desk.find(c.editionId());
    if (c.note().isBlank()) {
      throw new RuleViolated("rule.stories.noteNeeded");
    }
    gates.returnPrivacy(c.editionId(), c.reason().name(), c.note());
    waiting
        .story()
        .ifPresentOrElse(
            tasks::storyReturnedAtGate,
            () -> desk.introduction(waiting).ifPresent(tasks::introductionReturnedAtGate));
    return c.editionId();
  }
}
