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

/** Sends back an article that tells of nobody; stories are sent back on the case side. */
@ApplicationScoped
public class ReturnFromPrivacy {
  private final Gates gates;
  private final Editions editions;

  @Inject
  public ReturnFromPrivacy(Gates gates, Editions editions) {
    this.gates = gates;
    this.editions = editions;
  }

  /** What to send back and why. */
  public record Command(long editionId, String reason, String note) implements AuditSubject {
    @Override
    public long auditObject() {
      return editionId;
    }

    @Override
    public @Nullable String auditReason() {
      return reason;
    }
  }

  @Requires(Permission.PASS_PRIVACY_GATE)
  @Transactional
  @Audited(action = "edition.return", object = "edition")
  public long execute(Command command) {
    if (editions.itemOf(editions.load(command.editionId())).sourceRef() != null) {
      throw new RuleViolated("rule.newsroom.caseSide");
    }
    gates.sendBack(command.editionId(), Gate.PRIVACY, command.reason(), command.note());
    return command.editionId();
  }
}
