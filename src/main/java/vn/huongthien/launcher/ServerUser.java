package vn.huongthien.launcher;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who the database server runs as. A launcher without special rights: itself. As root the server
 * gives them up and becomes {@code nobody}, when that user can reach programs and data; below a
 * folder like {@code /root} it cannot, and the server stays root.
 */
record ServerUser(@Nullable String name) {

  private static final String UNPRIVILEGED = "nobody";

  static ServerUser choose(Path... needed) {
    if (!"root".equals(System.getProperty("user.name"))) {
      return new ServerUser(null);
    }
    boolean reachable = Stream.of(needed).allMatch(ServerUser::othersMayPass);
    return new ServerUser(reachable ? UNPRIVILEGED : "root");
  }

  Optional<String> argument() {
    return Optional.ofNullable(name).map(user -> "--user=" + user);
  }

  /** Hands files and folders to that user; does nothing unless the launcher is root. */
  void own(Path... roots) {
    if (name == null) {
      return;
    }
    try {
      UserPrincipal owner =
          FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(name);
      for (Path root : roots) {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(root)) {
          paths = walk.toList();
        }
        for (Path path : paths) {
          Files.setOwner(path, owner);
        }
      }
    } catch (IOException e) {
      throw new LaunchFailed(Exit.DATABASE, e, "failed.database.owner", name);
    }
  }

  private static boolean othersMayPass(Path path) {
    try {
      for (Path p = path.toRealPath().getParent(); p != null; p = p.getParent()) {
        if (!Files.getPosixFilePermissions(p).contains(PosixFilePermission.OTHERS_EXECUTE)) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
