package vn.huongthien.audit;

import org.jspecify.annotations.Nullable;

/**
 * One thing to write down.
 *
 * @param fieldClasses classes of fields that were read, for example {@code F3 F4}; else ""
 */
public record AuditEvent(
    String action,
    String object,
    @Nullable Long objectId,
    String fieldClasses,
    @Nullable String reason,
    Outcome outcome) {

  /** How it ended. A miss says nothing about whether the thing exists. */
  public enum Outcome {
    DONE,
    REFUSED,
    MISS,
    FAILED
  }

  public static AuditEvent done(String action, String object, @Nullable Long objectId) {
    return new AuditEvent(action, object, objectId, "", null, Outcome.DONE);
  }

  public static AuditEvent read(
      String action, String object, long objectId, String fieldClasses, @Nullable String reason) {
    return new AuditEvent(action, object, objectId, fieldClasses, reason, Outcome.DONE);
  }
}
