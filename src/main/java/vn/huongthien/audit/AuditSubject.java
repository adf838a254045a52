package vn.huongthien.audit;

import org.jspecify.annotations.Nullable;

/** A command that names what it acts on, and why if it was asked for a reason. */
public interface AuditSubject {
  long auditObject();

  /** The reason the user gave; it is sealed in the log. */
  default @Nullable String auditReason() {
    return null;
  }
}
