package vn.huongthien.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import vn.huongthien.launcher.DataFolder;
import vn.huongthien.launcher.EmbeddedDatabase;

/**
 * Begins before the first test class of a JVM and ends after the last. For the tests inside the
 * container ({@code ht.harness=it}) the database has to be there before Arquillian starts the
 * server, for the others ({@code e2e}) its programs.
 */
public final class HarnessSession implements LauncherSessionListener {

  private @Nullable TestDatabase database;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    makeTempFolder();
    String harness = System.getProperty("ht.harness", "");
    if (harness.equals("it")) {
      database = TestDatabase.start();
      database.tellContainer();
    } else if (harness.equals("e2e") && !Files.exists(Folders.MARIADB)) {
      unpackDatabase();
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (database != null) {
      database.stop();
    }
  }

  /** Two applications start at once and would both unpack the programs that they share. */
  private static void unpackDatabase() {
    System.setProperty("ht.mariadb.base", Folders.MARIADB.toString());
    EmbeddedDatabase first =
        EmbeddedDatabase.in(DataFolder.open(Folders.empty("e2e-programs").resolve("data")));
    first.start();
    first.stop();
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
