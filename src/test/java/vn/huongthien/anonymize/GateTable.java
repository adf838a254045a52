package vn.huongthien.anonymize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The table of gates: measure, on what, measured, what the build requires, where we are going. Rows
 * are printed at once and once more together when all tests have run.
 */
final class GateTable {
  private static final List<String> ROWS = Collections.synchronizedList(new ArrayList<>());

  private GateTable() {}

  static void row(String measure, Object measured, String required) {
    row(measure, "", measured, required, "");
  }

  static void row(String measure, String on, Object measured, String first, String goal) {
    String row = String.format("| %s | %s | %s | %s | %s |", measure, on, measured, first, goal);
    ROWS.add(row);
    System.out.println("GATE " + row);
  }

  /** Prints all rows together and keeps them in {@code target/gates.md}. */
  static void print() {
    if (ROWS.isEmpty()) {
      return;
    }
    StringBuilder table =
        new StringBuilder("| measure | on | measured | first | goal |\n|---|---|---|---|---|\n");
    ROWS.forEach(row -> table.append(row).append('\n'));
    System.out.println(table);
    try {
      Path file = Path.of("target", "gates.md");
      if (Files.isDirectory(file.getParent())) {
        Files.writeString(file, table);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String percent(long part, long whole) {
    return number(whole == 0 ? 0 : 100.0 * part / whole) + " %";
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
