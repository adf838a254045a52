package vn.huongthien.platform.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads what a spreadsheet saved: UTF-8 with or without its mark, comma or semicolon. */
public final class CsvText {
  private CsvText() {}

  /** The text of the file, or nothing when it is not UTF-8. */
  public static Optional<String> decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The rows below the heading; {@link CSVRecord#getRecordNumber()} counts from 1 below it.
   *
   * @throws IllegalArgumentException when a heading stands twice or a quote is never closed
   */
  public static List<CSVRecord> rows(String text) {
    String heading = text.lines().findFirst().orElse("");
    char delimiter = heading.indexOf(';') >= 0 && heading.indexOf(',') < 0 ? ';' : ',';
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();
    try (CSVParser parser = format.parse(new StringReader(text))) {
      return parser.getRecords();
    } catch (UncheckedIOException | IOException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
