package vn.huongthien.platform.csv;

import java.io.IOException;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table that a spreadsheet opens as text: a cell that would be taken for a formula gets an
 * apostrophe before it.
 */
public final class SafeCsv {
  private final CSVPrinter printer;

  /** Begins with the mark that tells spreadsheets it is UTF-8, and the heading. */
  public SafeCsv(Appendable out, String... heading) throws IOException {
    out.append('\ufeff');
    this.printer = new CSVPrinter(out, CSVFormat.EXCEL);
    row((Object[]) heading);
  }

  public void row(@Nullable Object... cells) throws IOException {
    printer.printRecord(Arrays.stream(cells).map(SafeCsv::cell).toList());
  }

  /** The cell as text that no spreadsheet computes. */
  public static String cell(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
