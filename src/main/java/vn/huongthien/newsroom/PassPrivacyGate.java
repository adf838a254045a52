package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;
import vn.huongthien.shared.RuleViolated;

/**
 * The gate of anonymity for articles that tell of nobody. What comes from a story passes this gate
 * on the case side, where the raw text can be seen.
 */
@ApplicationScoped
public class PassPrivacyGate {
  private final Gates gates;
  private final Editions editions;

  @Inject
  public PassPrivacyGate(Gates gates, Editions editions) {
    this.gates = gates;
    this.editions = editions;
  }

  /** The edition, and the hash of the text that the user saw. */
  @SuppressWarnings("ArrayRecordComponent") // a hash; commands are never compared
  public record Command(long editionId, byte[] seen) implements AuditSubject {
    @Override
    public long auditObject() {
      return editionId;
    }
  }

  @Requires(Permission.PASS_PRIVACY_GATE)
  @Transactional
  @Audited(action = "edition.passGate.privacy", object = "edition")
  public long execute(Command command) {
    if (editions.itemOf(editions.load(command.editionId())).sourceRef() != null) {
      throw new RuleViolated("rule.newsroom.caseSide");
    }
    gates.pass(command.editionId(), Gate.PRIVACY, command.seen());
    return command.editionId();
  }
}
