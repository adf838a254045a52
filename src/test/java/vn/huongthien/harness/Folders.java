package vn.huongthien.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of the build that tests write to. */
public final class Folders {

  /** The build folder. */
  public static final Path TARGET = Path.of("target").toAbsolutePath();

  /** The unpacked database programs, shared by all data folders of the tests. */
  public static final Path MARIADB = TARGET.resolve("mariadb");

  private Folders() {}

  /** An empty folder of that name below the build folder; what was in it is gone. */
  public static Path empty(String name) {
    Path folder = TARGET.resolve(name);
    try {
      delete(folder);
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
