package vn.huongthien.stories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.newsroom.Gates;
import vn.huongthien.shared.RuleViolated;

/**
 * Somebody who knows the case and wrote no word passes the gate of anonymity and consent. The index
 * is asked once more, for what became known since the hand-over.
 */
@ApplicationScoped
public class PassStoryGate {
  private final GateDesk desk;
  private final Gates gates;

  @Inject
  public PassStoryGate(GateDesk desk, Gates gates) {
    this.desk = desk;
    this.gates = gates;
  }

  /**
   * The pass.
   *
   * @param seen SHA-256 of the payload that the user read, in hex
   * @param read the texts whose end the user has reached
   * @param checks the points of the checklist that were ticked
   */
  public record Command(long editionId, String seen, Set<GateText> read, Set<GateCheck> checks)
      implements AuditSubject {
    public Command {
      read = Set.copyOf(read);
      checks = Set.copyOf(checks);
    }

    @Override
    public long auditObject() {
      return editionId;
    }
  }

  @Requires(Permission.PASS_PRIVACY_GATE)
  @Transactional
  @Audited(action = "story.gate.pass", object = "edition")
  public long execute(Command c) {
    GateDesk.Waiting waiting = desk.find(c.editionId());
    if (!c.read().containsAll(waiting.toRead())) {
      throw new RuleViolated("rule.stories.readToEnd");
    }
    if (c.checks().size() < GateCheck.values().length) {
      throw new RuleViolated("rule.stories.checklist");
    }
    desk.requireClean(waiting);
    gates.passPrivacy(c.editionId(), Hex.bytes(c.seen()));
    return c.editionId();
  }
}
