package vn.huongthien.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Begins before the first test class of a JVM and ends after the last. For the tests of the
 * packaged application ({@code ht.harness}) the database has to be there before Arquillian starts
 * the server; its programs, unpacked for it, serve the applications that are started from outside
 * as well.
 */
public final class HarnessSession implements LauncherSessionListener {

  private @Nullable TestDatabase database;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    makeTempFolder();
    if (Boolean.getBoolean("ht.harness")) {
      database = TestDatabase.start();
      database.tellContainer();
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (database != null) {
      database.stop();
    }
  }

  /** The build points java.io.tmpdir into target, which may just have been cleaned. */
  private static void makeTempFolder() {
    try {
      Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
