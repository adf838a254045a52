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

  /** The demo account of that role with that index, of the application with that data folder. */
  public static DemoAccount of(Path data, String role, int index) {
    return read(data.resolve("demo-accounts.txt")).stream()
        .filter(account -> account.role().equals(role))
        .skip(index)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No demo account " + role + " " + index));
  }

  /** The demo account with that user name, of the application with that data folder. */
  public static DemoAccount named(Path data, String userName) {
    return read(data.resolve("demo-accounts.txt")).stream()
        .filter(account -> account.userName().equals(userName))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No demo account " + userName));
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
