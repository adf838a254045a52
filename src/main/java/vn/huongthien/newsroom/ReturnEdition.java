package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.shared.RuleViolated;

/** A gate of the newsroom sends an edition back and says what is to be done. */
@ApplicationScoped
public class ReturnEdition {
  private final Gates gates;

  @Inject
  public ReturnEdition(Gates gates) {
    this.gates = gates;
  }

  /**
   * What to send back.
   *
   * @param gate LEGAL or EDITORIAL; the user needs the permission of that gate
   * @param reason code of the reason
   */
  public record Command(long editionId, Gate gate, String reason, String note)
      implements AuditSubject {
    @Override
    public long auditObject() {
      return editionId;
    }

    @Override
    public @Nullable String auditReason() {
      return reason;
    }
  }

  @Requires(Permission.VIEW_NEWS)
  @Transactional
  @Audited(action = "edition.return", object = "edition")
  public long execute(Command command) {
    if (command.gate() == Gate.PRIVACY) {
      throw new RuleViolated("rule.newsroom.caseSide");
    }
    gates.sendBack(command.editionId(), command.gate(), command.reason(), command.note());
    return command.editionId();
  }
}
