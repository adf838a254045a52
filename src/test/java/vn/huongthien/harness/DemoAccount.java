package vn.huongthien.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A sign-in of the demo data, as the application wrote it down at its first start. */
public record DemoAccount(String role, String userName, String password) {

  @Override
  public String toString() {
    return "DemoAccount[" + role + " " + userName + "]";
  }

  /** Reads {@code ROLE user-name password remarks…}, one account a line. */
  public static List<DemoAccount> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.strip().split("\\s+", 4))
          .map(cells -> new DemoAccount(cells[0], cells[1], cells[2]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
