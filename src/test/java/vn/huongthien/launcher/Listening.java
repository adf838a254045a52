package vn.huongthien.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The TCP ports a process listens on, read from {@code /proc}. */
record Listening(String address, int port) {

  private static final String LISTEN = "0A";
  private static final Set<String> LOOPBACK =
      Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

  boolean loopback() {
    return LOOPBACK.contains(address);
  }

  static List<Listening> of(long pid) {
    try {
      Set<String> inodes = sockets(pid);
      List<Listening> found = new ArrayList<>();
      for (String table : List.of("tcp", "tcp6")) {
        for (String line : Files.readAllLines(Path.of("/proc/net/" + table))) {
          List<String> cells = List.of(line.strip().split("\\s+", -1));
          if (cells.size() > 9 && cells.get(3).equals(LISTEN) && inodes.contains(cells.get(9))) {
            String local = cells.get(1);
            int colon = local.indexOf(':');
            found.add(
                new Listening(
                    local.substring(0, colon), Integer.parseInt(local.substring(colon + 1), 16)));
          }
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> sockets(long pid) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      return files
          .map(Listening::target)
          .filter(target -> target.startsWith("socket:["))
          .map(target -> target.substring("socket:[".length(), target.length() - 1))
          .collect(Collectors.toSet());
    }
  }

  private static String target(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return ""; // closed in the meantime
    }
  }
}
