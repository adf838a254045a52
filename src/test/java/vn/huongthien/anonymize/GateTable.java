package vn.huongthien.anonymize;

/** Prints one line of the table of gates: measure, measured, required. */
final class GateTable {
  private GateTable() {}

  static void row(String measure, Object measured, String required) {
    System.out.printf("GATE | %-55s | %10s | %s%n", measure, measured, required);
  }

  static String percent(long part, long whole) {
    return String.format("%.2f %%", whole == 0 ? 0 : 100.0 * part / whole);
  }
}
