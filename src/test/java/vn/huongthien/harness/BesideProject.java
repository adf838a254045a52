package vn.huongthien.harness;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Data that may lie beside the working copy and is never part of it. A test that wants it is
 * switched off with {@code @EnabledIf} where it is not there: a broken assumption would count as an
 * error, because Arquillian does not carry it out of the container.
 */
public final class BesideProject {
  private BesideProject() {}

  /** Whether the official list of the 34 provinces and their communes is there. */
  public static boolean officialUnits() {
    return folder("units").isPresent();
  }

  /** Whether the announcement that the site begins with is there. */
  public static boolean announcement() {
    return folder("input").isPresent();
  }

  /** The folder {@code shared/data/…} of the nearest parent that has one. */
  public static Optional<Path> folder(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path found = at.resolve("shared").resolve("data").resolve(name);
      if (Files.isDirectory(found)) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
