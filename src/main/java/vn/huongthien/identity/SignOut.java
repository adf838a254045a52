package vn.huongthien.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.huongthien.access.CurrentUser;
import vn.huongthien.audit.AuditEvent;
import vn.huongthien.audit.AuditLog;

/** Ends the session of this browser. */
@ApplicationScoped
public class SignOut {
  private final Sessions sessions;
  private final CurrentUser user;
  private final AuditLog log;

  @Inject
  public SignOut(Sessions sessions, CurrentUser user, AuditLog log) {
    this.sessions = sessions;
    this.user = user;
    this.log = log;
  }

  /** Ends it and writes it down; a session that is over already is left as it is. */
  @Transactional
  public void of(String secret) {
    sessions
        .resolve(secret)
        .ifPresent(
            signedIn -> {
              user.become(signedIn.principal());
              sessions.end(secret);
              log.record(
                  AuditEvent.done("identity.signOut", "account", signedIn.principal().accountId()));
            });
  }
}
