package vn.huongthien.anonymize.known;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A birth date of which day and month may be unknown (0). */
public record BirthDate(int day, int month, int year) {

  /** Reads {@code 12/03/1985}, {@code 03/1985}, {@code 1985} or {@code 1985-03-12}. */
  public static @Nullable BirthDate parse(String text) {
    List<Integer> parts = new ArrayList<>();
    for (String part : text.split("\\D+", -1)) {
      if (!part.isEmpty() && part.length() <= 4) {
        parts.add(Integer.valueOf(part));
      }
    }
    if (parts.size() == 3 && parts.get(0) > 31) {
      return new BirthDate(parts.get(2), parts.get(1), parts.get(0));
    }
    return switch (parts.size()) {
      case 1 -> parts.get(0) > 31 ? new BirthDate(0, 0, parts.get(0)) : null;
      case 2 -> new BirthDate(0, parts.get(0), parts.get(1));
      case 3 -> new BirthDate(parts.get(0), parts.get(1), parts.get(2));
      default -> null;
    };
  }

  /** True when a date mention may mean this date; 0 stands for what the mention leaves out. */
  public boolean meantBy(int d, int m, int y) {
    boolean sameYear = y == 0 || y == year || y == year % 100;
    boolean sameDay = day != 0 && ((d == day && m == month) || (d == month && m == day));
    boolean sameMonth = d == 0 && m != 0 && m == month && y != 0;
    return sameYear && (sameDay || sameMonth);
  }

  /** Digits run together: 12031985, 120385, 19850312. */
  List<String> runs() {
    List<String> result = new ArrayList<>();
    if (day != 0) {
      String dd = String.format("%02d", day);
      String mm = String.format("%02d", month);
      result.add(dd + mm + year);
      result.add(year + mm + dd);
      result.add(dd + mm + String.format("%02d", year % 100));
    }
    return result;
  }
}
