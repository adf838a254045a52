package vn.huongthien.anonymize.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.huongthien.anonymize.Places;

/**
 * Reads the official lists of units: {@code code,type,name,province_code,…}, first line a header.
 */
final class UnitFile {
  private UnitFile() {}

  static List<Places.Unit> parse(String csv) {
    List<String> lines = csv.lines().toList();
    List<String> header = lines.isEmpty() ? List.of() : cells(lines.get(0));
    int code = header.indexOf("code");
    int type = header.indexOf("type");
    int name = header.indexOf("name");
    int province = header.indexOf("province_code");
    if (code < 0 || type < 0 || name < 0) {
      throw new IllegalArgumentException("units: columns code, type and name are expected");
    }
    List<Places.Unit> units = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      if (cells.size() > Math.max(name, province)) {
        String own = cells.get(code);
        units.add(
            new Places.Unit(
                own, cells.get(type), cells.get(name), province < 0 ? own : cells.get(province)));
      }
    }
    return units;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.replace("\uFEFF", "").split(",", -1))
        .map(cell -> cell.strip().replaceAll("^\"|\"$", ""))
        .toList();
  }
}
