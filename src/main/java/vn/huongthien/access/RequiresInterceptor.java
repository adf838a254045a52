package vn.huongthien.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import vn.huongthien.shared.Forbidden;

/** Refuses before the transaction begins, and tells audit about it. */
@Interceptor
@Requires
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class RequiresInterceptor {
  private final CurrentUser user;
  private final Event<AccessRefused> refused;

  @Inject
  RequiresInterceptor(CurrentUser user, Event<AccessRefused> refused) {
    this.user = user;
    this.refused = refused;
  }

  @AroundInvoke
  Object check(InvocationContext invocation) throws Exception {
    Permission needed = permission(invocation);
    if (!user.may(needed)) {
      refused.fire(new AccessRefused(actionOf(invocation), needed));
      throw new Forbidden(needed.name());
    }
    return invocation.proceed();
  }

  private static Permission permission(InvocationContext invocation) {
    Requires onMethod = invocation.getMethod().getAnnotation(Requires.class);
    return onMethod != null
        ? onMethod.value()
        : invocation.getMethod().getDeclaringClass().getAnnotation(Requires.class).value();
  }

  private static String actionOf(InvocationContext invocation) {
    return invocation.getMethod().getDeclaringClass().getSimpleName();
  }
}
