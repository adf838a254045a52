package vn.huongthien.territory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.csv.CsvText;
import vn.huongthien.shared.Vn;

/**
 * The official list as a file: {@code code,type,name,province_code,valid_from} for communes, the
 * same without {@code province_code} for provinces. Reading it finds all that is wrong within the
 * file itself.
 *
 * @param level null when the heading is not known
 */
record UnitFile(@Nullable UnitLevel level, List<Row> rows, List<RowError> errors) {
  private static final Set<String> PROVINCE_TYPES = Set.of("Tỉnh", "Thành phố");
  private static final Set<String> COMMUNE_TYPES = Set.of("Xã", "Phường", "Đặc khu");
  private static final int MAX_NAME = 120;
  private static final DateTimeFormatter VIETNAMESE_DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

  /** A row without a mistake in itself. */
  record Row(
      long line,
      String code,
      String type,
      String name,
      @Nullable String provinceCode,
      LocalDate validFrom) {}

  static UnitFile parse(String text) {
    List<CSVRecord> records;
    try {
      records = CsvText.rows(text);
    } catch (IllegalArgumentException e) {
      return broken("file");
    }
    if (records.isEmpty()) {
      return broken("empty");
    }
    CSVRecord first = records.get(0);
    for (String column : List.of("code", "type", "name", "valid_from")) {
      if (!first.isMapped(column)) {
        return broken("heading");
      }
    }
    UnitLevel level = first.isMapped("province_code") ? UnitLevel.COMMUNE : UnitLevel.PROVINCE;
    return new Reader(level).read(records);
  }

  private static UnitFile broken(String code) {
    return new UnitFile(null, List.of(), List.of(new RowError(1, code, "")));
  }

  /** Reads row by row and keeps what is wrong. */
  private static final class Reader {
    private final UnitLevel level;
    private final List<Row> rows = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Reader(UnitLevel level) {
      this.level = level;
    }

    UnitFile read(List<CSVRecord> records) {
      records.forEach(this::read);
      return new UnitFile(level, List.copyOf(rows), List.copyOf(errors));
    }

    private void read(CSVRecord csv) {
      long line = csv.getRecordNumber() + 1;
      if (!csv.isConsistent()) {
        errors.add(new RowError(line, "columns", ""));
        return;
      }
      String code = csv.get("code");
      String type = Vn.nfc(csv.get("type"));
      String name = Vn.nfc(csv.get("name"));
      String province = level == UnitLevel.COMMUNE ? csv.get("province_code") : null;
      LocalDate from = day(csv.get("valid_from"));
      int before = errors.size();
      boolean isCommune = level == UnitLevel.COMMUNE;
      check(
          code.matches(isCommune ? "[0-9]{5}" : "[0-9]{2}"),
          line,
          isCommune ? "code5" : "code2",
          code);
      check(
          (isCommune ? COMMUNE_TYPES : PROVINCE_TYPES).contains(type),
          line,
          isCommune ? "typeCommune" : "typeProvince",
          type);
      check(!name.isEmpty(), line, "name", name);
      check(name.length() <= MAX_NAME, line, "nameLong", name);
      check(from != null, line, "day", csv.get("valid_from"));
      check(seen.add(code), line, "twice", code);
      if (from != null && errors.size() == before) {
        rows.add(new Row(line, code, type, name, province, from));
      }
    }

    private void check(boolean right, long line, String code, String value) {
      if (!right) {
        errors.add(new RowError(line, code, value));
      }
    }

    private static @Nullable LocalDate day(String text) {
      try {
        return text.indexOf('/') >= 0
            ? LocalDate.parse(text, VIETNAMESE_DAY)
            : LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        return null;
      }
    }
  }
}
