package vn.huongthien.harness;

import java.io.File;
import java.net.URISyntaxException;
import java.util.Arrays;

/** Finds libraries of the test class path. */
final class Jars {

  private Jars() {}

  /** The files that these classes come from. */
  static File[] of(Class<?>... classes) {
    return Arrays.stream(classes).map(Jars::of).toArray(File[]::new);
  }

  private static File of(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
