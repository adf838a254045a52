package vn.huongthien.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import vn.huongthien.audit.AuditEvent.Outcome;
import vn.huongthien.platform.persistence.Repeated;

/**
 * Writes the row of a command inside the command's own transaction: both or neither; none for a
 * repeated submit.
 */
@Interceptor
@Audited
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class AuditedInterceptor {
  private final AuditLog log;
  private final Repeated repeated;

  @Inject
  AuditedInterceptor(AuditLog log, Repeated repeated) {
    this.log = log;
    this.repeated = repeated;
  }

  @AroundInvoke
  @Nullable Object write(InvocationContext invocation) throws Exception {
    Audited audited = invocation.getMethod().getAnnotation(Audited.class);
    Object result = invocation.proceed();
    if (repeated.isMarked()) {
      return result;
    }
    AuditSubject subject = subjectOf(invocation.getParameters());
    log.record(
        new AuditEvent(
            audited.action(),
            audited.object(),
            subject != null ? Long.valueOf(subject.auditObject()) : idOf(result),
            "",
            subject == null ? null : subject.auditReason(),
            Outcome.DONE));
    return result;
  }

  private static @Nullable AuditSubject subjectOf(Object[] parameters) {
    for (Object parameter : parameters) {
      if (parameter instanceof AuditSubject subject) {
        return subject;
      }
    }
    return null;
  }

  private static @Nullable Long idOf(@Nullable Object result) {
    return result instanceof Long id ? id : null;
  }
}
