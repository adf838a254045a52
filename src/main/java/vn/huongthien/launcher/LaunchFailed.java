package vn.huongthien.launcher;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A start that cannot go on. The key names a text of the bundle {@code i18n/launcher}. */
public final class LaunchFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Exit exit;
  private final String key;
  private final transient Object[] args;

  /** A failure the operator can do something about, told by the text {@code key}. */
  public LaunchFailed(Exit exit, String key, Object... args) {
    this(exit, null, key, args);
  }

  /** The same with the exception that caused it. */
  public LaunchFailed(Exit exit, @Nullable Throwable cause, String key, Object... args) {
    super(key + " " + Arrays.toString(args), cause);
    this.exit = exit;
    this.key = key;
    this.args = args.clone();
  }

  Exit exit() {
    return exit;
  }

  String key() {
    return key;
  }

  Object[] args() {
    return args == null ? new Object[0] : args.clone();
  }
}
