package vn.huongthien.harness;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A test class that starts and stops applications of its own: one such class after another, beside
 * those {@link OnRunningApp}. Starting is work for one processor, a browser mostly waits.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("a launcher of its own")
public @interface OwnLauncher {}
