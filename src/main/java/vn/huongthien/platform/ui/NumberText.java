package vn.huongthien.platform.ui;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.huongthien.platform.i18n.Language;

/** Numbers as people here write them: 1.234,5 in Vietnamese, 1,234.5 in English. */
public final class NumberText {
  private NumberText() {}

  /** At most one decimal, rounded half up; what is no number is given back as text. */
  public static String of(@Nullable Object value, Language language) {
    if (value instanceof String text && text.matches("\\d{1,15}")) {
      return of(Long.valueOf(text), language);
    }
    if (!(value instanceof Number number)) {
      return value == null ? "" : value.toString();
    }
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    boolean vietnamese = language == Language.VI;
    symbols.setGroupingSeparator(vietnamese ? '.' : ',');
    symbols.setDecimalSeparator(vietnamese ? ',' : '.');
    DecimalFormat format = new DecimalFormat("#,##0.#", symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
