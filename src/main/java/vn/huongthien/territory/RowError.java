package vn.huongthien.territory;

import java.io.Serializable;

/**
 * What is wrong with one row of an uploaded file.
 *
 * @param line number of the row as a spreadsheet shows it; the heading is row 1
 * @param code end of the message key {@code territory.import.error.<code>}
 * @param value what stood there
 */
public record RowError(long line, String code, String value) implements Serializable {}
