package vn.huongthien.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a package and all below it as one module of the application, which modules it may use
 * and which of its packages others may use. The declaration is the law: a test fails on every use
 * that it does not allow.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface AppModule {
  /** Short name, equal to the last part of the package name. */
  String name();

  /** Names of the modules whose exposed packages this module may use. */
  String[] allowedDependencies() default {};

  /** Packages that others may use; normally only the root package of the module. */
  String[] exposedPackages() default {};
}
