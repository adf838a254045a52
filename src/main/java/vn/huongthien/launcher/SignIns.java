package vn.huongthien.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How to get in: the application writes the demo accounts, or the one-time link of the first
 * administrator, to a file that only the owner can read. Its content is printed when it is new;
 * later only where it is.
 */
final class SignIns {

  private final List<Path> files;
  private final List<Path> known;

  /** To be made before the application starts: what exists now is not new. */
  SignIns(DataFolder folder) {
    files = List.of(folder.path("demo-accounts.txt"), folder.path("first-admin-link.txt"));
    known = files.stream().filter(Files::exists).toList();
  }

  void print() {
    for (Path file : files) {
      if (known.contains(file) && Files.exists(file)) {
        Say.step("step.signins.known", file);
      } else if (Files.exists(file)) {
        Say.step("step.signins.new", file);
        try {
          Say.raw(Files.readString(file));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
