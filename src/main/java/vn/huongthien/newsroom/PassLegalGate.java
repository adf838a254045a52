package vn.huongthien.newsroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.Permission;
import vn.huongthien.access.Requires;
import vn.huongthien.audit.AuditSubject;
import vn.huongthien.audit.Audited;

/** Somebody who wrote nothing of it approves an edition for law and state secrets. */
@ApplicationScoped
public class PassLegalGate {
  private final Gates gates;

  @Inject
  public PassLegalGate(Gates gates) {
    this.gates = gates;
  }

  /** The edition, and the hash of the text that the user saw. */
  @SuppressWarnings("ArrayRecordComponent") // a hash; commands are never compared
  public record Command(long editionId, byte[] seen) implements AuditSubject {
    @Override
    public long auditObject() {
      return editionId;
    }
  }

  @Requires(Permission.PASS_LEGAL_GATE)
  @Transactional
  @Audited(action = "edition.passGate.legal", object = "edition")
  public long execute(Command command) {
    gates.pass(command.editionId(), Gate.LEGAL, command.seen());
    return command.editionId();
  }
}
