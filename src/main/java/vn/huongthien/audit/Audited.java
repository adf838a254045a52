package vn.huongthien.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command whose effect is written to the audit log within the same transaction. The object is the
 * id that the command names ({@link AuditSubject}), or else the id that the command returns.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Audited {
  /** What is done, for example {@code activity.log}. */
  @Nonbinding
  String action() default "";

  /** Kind of thing, for example {@code case}. */
  @Nonbinding
  String object() default "";
}
